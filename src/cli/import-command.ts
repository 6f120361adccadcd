import path from 'node:path';
import { success, type Failure, type Result } from '@/model/failure';
import { translate } from '@/locales/cli-messages';
import type { Locale } from '@/locales/messages';
import { argumentProblem, localeOf, readArguments } from './arguments';
import { failureSentence } from './failure-sentence';
import { nodeFiles, type Files } from './files';
import { documentReport, folderNotes } from './import-report';
import { readBudget, type ReadBudget } from './imported-budget';
import { planImport, type ImportPlan, type ImportRequest } from './plan-import';
import { noteSentence, reportText } from './report-text';
import { isCatalogCurrent } from './stored-data';
import { CHANGED_MEANWHILE, writeTogether } from './write-together';

export interface ImportSurroundings {
  /** The folder that paths are meant from. */
  from: string;
  /** The data folder unless `--out` names another. */
  data: string;
  out: (text: string) => void;
  error: (text: string) => void;
  /** Shows what is going on where somebody watches; `null` wipes it away. */
  progress?: (text: string | null) => void;
  /** Asks to stop. */
  signal?: AbortSignal;
  files?: Files;
  readBudget?: ReadBudget;
}

const OPTIONS = {
  id: 'text',
  out: 'text',
  replace: 'flag',
  'dry-run': 'flag',
  json: 'flag',
  lang: 'text',
  help: 'flag',
} as const;

/** How often an import that is overtaken by another one starts again. */
const ATTEMPTS = 5;

interface Asked extends ImportRequest {
  isDryRun: boolean;
  isJson: boolean;
}

/**
 * `npm run import -- <file…> [--id <slug>] [--out <folder>] [--replace] [--dry-run] [--json] [--lang en]`: reads
 * sources into a data folder and reports what was recognised. Either all of it is written or nothing.
 * @returns the exit code: 0, or 1 with a sentence for each source that cannot be used
 */
export async function importCommand(
  argv: readonly string[],
  surroundings: ImportSurroundings,
): Promise<number> {
  const locale = localeOf(argv);
  const usage = translate(locale, 'cli.import.usage');
  if (argv.includes('--help') || argv.includes('-h')) {
    surroundings.out(helpText(usage, locale));
    return 0;
  }
  const asked = readRequest(argv, usage, locale, surroundings);
  if (!asked.ok) return fail([asked.failure], argv.includes('--json'), locale, surroundings);
  const planned = await planAndWrite(asked.value, locale, surroundings);
  if (!planned.ok) return fail(planned.failures, asked.value.isJson, locale, surroundings);
  surroundings.out(report(asked.value, planned.plan, locale));
  return 0;
}

/**
 * Plans, then writes. Where another import has come in between, its documents are in the catalogue now and would be
 * lost: the plan is made anew.
 */
async function planAndWrite(
  asked: Asked,
  locale: Locale,
  surroundings: ImportSurroundings,
): ReturnType<typeof planImport> {
  const { files = nodeFiles, signal = new AbortController().signal, progress } = surroundings;
  const total = asked.sources.length;
  for (let attempt = 1; ; attempt += 1) {
    const planned = await planImport(asked, {
      files,
      readBudget: surroundings.readBudget ?? readBudget,
      onSource: (index, { given: file }) => {
        if (total > 1) progress?.(translate(locale, 'cli.import.progress', { n: index + 1, total, file }));
      },
    });
    progress?.(null);
    if (!planned.ok || asked.isDryRun) return planned;
    const { writes, stored } = planned.plan;
    const written = await writeTogether(writes, files, signal, () =>
      isCatalogCurrent(asked.folder, stored, files),
    );
    if (written.ok) return planned;
    const isOvertaken = written.failure.params['reason'] === CHANGED_MEANWHILE;
    if (!isOvertaken || attempt === ATTEMPTS) return { ok: false, failures: [written.failure] };
  }
}

function readRequest(
  argv: readonly string[],
  usage: string,
  locale: Locale,
  { from, data }: ImportSurroundings,
): Result<Asked> {
  const read = readArguments(argv, OPTIONS, usage);
  if (!read.ok) return read;
  const { operands, options } = read.value;
  const given = new Map(operands.map((operand) => [path.resolve(from, operand), operand]));
  const sources = [...given].map(([file, operand]) => ({ path: file, given: operand }));
  if (sources.length === 0) return argumentProblem(locale, usage, 'cli.problem.noFile');
  if (options.id !== null && sources.length > 1) {
    return argumentProblem(locale, usage, 'cli.problem.idForSeveral', { n: sources.length });
  }
  return success({
    sources,
    id: options.id,
    folder: options.out === null ? data : path.resolve(from, options.out),
    replace: options.replace,
    isDryRun: options['dry-run'],
    isJson: options.json,
  });
}

function report({ folder, isDryRun, isJson }: Asked, plan: ImportPlan, locale: Locale): string {
  const reports = plan.documents.map(documentReport);
  const files = plan.writes.map((file) => path.relative(folder, file.path).replaceAll(path.sep, '/'));
  const notes = folderNotes(plan);
  if (isJson)
    return JSON.stringify(
      { ok: true, dryRun: isDryRun, folder, written: files, documents: reports, notes },
      null,
      2,
    );
  const result = files.length === 0 ? 'nothing' : isDryRun ? 'dryRun' : 'written';
  return [
    ...reports.flatMap((each, index) => [...reportText(each, plan.documents[index]!.document, locale), '']),
    ...notes.map((note) => noteSentence(note, folder, locale)),
    translate(locale, `cli.result.${result}`, {
      folder,
      files: files.join(translate(locale, 'cli.report.between')),
    }),
  ].join('\n');
}

function fail(
  failures: readonly Failure[],
  isJson: boolean,
  locale: Locale,
  { out, error }: ImportSurroundings,
): number {
  const sentences = failures.map((failure) => failureSentence(failure, locale));
  sentences.forEach(error);
  if (isJson) {
    const described = failures.map((failure, index) => ({ ...failure, message: sentences[index] }));
    out(JSON.stringify({ ok: false, failures: described }, null, 2));
  }
  return 1;
}

function helpText(usage: string, locale: Locale): string {
  const width = Math.max(...Object.keys(OPTIONS).map((name) => name.length));
  const options = (Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).map(
    (name) => `  --${name.padEnd(width)}  ${translate(locale, `cli.import.option.${name}`)}`,
  );
  return [translate(locale, 'cli.import.about'), '', usage, '', ...options].join('\n');
}
