import { companionsOf } from '@/analysis/history/companions';
import { checkDocument } from '@/checks/check-document';
import { checkSummary, type CheckSummary } from '@/checks/summary';
import { translate } from '@/locales/cli-messages';
import type { BudgetDocument } from '@/model/document';
import type { Failure, Result } from '@/model/failure';
import { argumentProblem, localeOf, readArguments } from './arguments';
import { checkedJson } from './check-json';
import { checkedText } from './check-text';
import { failureSentence } from './failure-sentence';
import { nodeFiles, type Files } from './files';
import { openDocumentOrSource, storedDocuments } from './open-to-check';

export interface CheckSurroundings {
  /** The folder that paths are meant from. */
  from: string;
  /** The data folder: documents named by their id, and those that a document is compared with. */
  data: string;
  out: (text: string) => void;
  error: (text: string) => void;
  files?: Files;
}

/** A document and what its checks say. */
export interface Checked {
  document: BudgetDocument;
  summary: CheckSummary;
}

const OPTIONS = { json: 'flag', all: 'flag', lang: 'text', help: 'flag' } as const;

/** Exit codes: nothing wrong · a document has an error · nothing could be checked, or not all. */
const FINE = 0;
const FOUND = 1;
const NOT_CHECKED = 2;

/**
 * `npm run check -- <id or file…> [--all] [--json] [--lang en]`: checks documents and prints what it found.
 * @returns the exit code: 0, 1 where a document has errors, 2 where arguments or a file are no good
 */
export async function checkCommand(argv: readonly string[], surroundings: CheckSurroundings): Promise<number> {
  const locale = localeOf(argv);
  const usage = translate(locale, 'cli.check.usage');
  if (argv.includes('--help') || argv.includes('-h')) {
    surroundings.out(helpText(usage, locale));
    return FINE;
  }
  const read = readArguments(argv, OPTIONS, usage);
  if (!read.ok) return fail([read.failure], argv.includes('--json'), surroundings, locale);
  const { operands, options } = read.value;
  if (operands.length === 0) {
    return fail([argumentProblem(locale, usage, 'cli.problem.nothingToCheck').failure], options.json, surroundings, locale);
  }
  const opened = await openAll(operands, surroundings);
  const failures = opened.flatMap((each) => (each.ok ? [] : [each.failure]));
  if (failures.length > 0) return fail(failures, options.json, surroundings, locale);
  const checked = await checkAll(opened.flatMap((each) => (each.ok ? [each.value] : [])), surroundings);
  surroundings.out(options.json ? checkedJson(checked, locale) : checked.map((each) => checkedText(each, locale, options.all)).join('\n\n'));
  return checked.some(({ summary }) => summary.counts.error > 0) ? FOUND : FINE;
}

async function openAll(operands: readonly string[], { from, data, files = nodeFiles }: CheckSurroundings): Promise<Result<BudgetDocument>[]> {
  const opened: Result<BudgetDocument>[] = [];
  // One after the other: a large source takes what memory there is.
  for (const named of operands) opened.push(await openDocumentOrSource(named, from, data, files));
  return opened;
}

/** Each against the others of the command and of the data folder, the former first. */
async function checkAll(documents: readonly BudgetDocument[], { data, files = nodeFiles }: CheckSurroundings): Promise<Checked[]> {
  const given = new Set(documents.map(({ id }) => id));
  const stored = (await storedDocuments(data, files)).filter(({ id }) => !given.has(id));
  const all = [...documents, ...stored];
  return documents.map((document) => {
    const others = companionsOf(document, all);
    return { document, summary: checkSummary(checkDocument(document, { others })) };
  });
}

function fail(failures: readonly Failure[], isJson: boolean, { out, error }: CheckSurroundings, locale: ReturnType<typeof localeOf>): number {
  const sentences = failures.map((failure) => failureSentence(failure, locale));
  sentences.forEach(error);
  if (isJson) out(JSON.stringify({ ok: false, failures: failures.map((failure, index) => ({ ...failure, message: sentences[index] })) }, null, 2));
  return NOT_CHECKED;
}

function helpText(usage: string, locale: ReturnType<typeof localeOf>): string {
  const names = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[];
  const width = Math.max(...names.map((name) => name.length));
  const options = names.map((name) => `  --${name.padEnd(width)}  ${translate(locale, `cli.check.option.${name}`)}`);
  return [translate(locale, 'cli.check.about'), '', usage, '', ...options].join('\n');
}

