import path from 'node:path';
import { cac } from 'cac';
import { failed, type Failure, type Result } from '@/model/failure';
import { LOCALES, translate, type Locale } from '@/locales/messages';
import { longForm } from '@/publish/long-form';
import { openDocument } from './open-document';
import { writeFolder } from './write-folder';

export interface Surroundings {
  /** The folder that paths are meant from. */
  from: string;
  /** The data folder, for documents named by their id. */
  data: string;
  out: (line: string) => void;
  error: (line: string) => void;
}

interface Request {
  document: string;
  folder: string;
}

/**
 * `npm run export -- <id or document.json> --long <folder> [--lang en]`: writes the long form of a document.
 * @returns the exit code: 0 where all files are written, 1 otherwise, with a sentence that says why
 */
export async function exportCommand(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const locale = localeOf(argv);
  const usage = translate(locale, 'cli.export.usage');
  if (argv.includes('--help') || argv.includes('-h')) {
    surroundings.out(usage);
    return 0;
  }
  const result = await exportLongForm(argv, usage, surroundings);
  if (!result.ok) {
    surroundings.error(sentenceOf(result.failure, locale));
    return 1;
  }
  surroundings.out(translate(locale, 'cli.export.written', result.value));
  return 0;
}

async function exportLongForm(
  argv: readonly string[],
  usage: string,
  { from, data }: Surroundings,
): Promise<Result<{ id: string; files: string; folder: string }>> {
  const request = readArguments(argv, usage);
  if (!request.ok) return request;
  const opened = await openDocument(request.value.document, from, data);
  if (!opened.ok) return opened;
  const files = longForm(opened.value);
  const folder = path.resolve(from, request.value.folder);
  const written = await writeFolder(folder, files);
  if (!written.ok) return written;
  return {
    ok: true,
    value: { id: opened.value.id, files: files.map(({ file }) => file).join(', '), folder },
  };
}

function readArguments(argv: readonly string[], usage: string): Result<Request> {
  const cli = cac('export');
  cli
    .command('<document>', '')
    .option('--long <folder>', '')
    .option('--lang <language>', '')
    .action(() => undefined);
  try {
    const { args, options } = cli.parse(['node', 'export', ...argv], { run: false });
    cli.runMatchedCommand();
    if (options['long'] === undefined) return failed('arguments.invalid', { problem: '--long', usage });
    return { ok: true, value: { document: args[0]!, folder: String(options['long']) } };
  } catch (error) {
    return failed('arguments.invalid', { problem: error instanceof Error ? error.message : '', usage });
  }
}

/** `--lang en` or `--lang=en`; zh-CN for anything else, as a sentence about wrong arguments needs a language too. */
function localeOf(argv: readonly string[]): Locale {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((argument) => argument.startsWith('--lang='))?.slice(7);
  return LOCALES.find((locale) => locale === asked) ?? 'zh-CN';
}

function sentenceOf({ code, params }: Failure, locale: Locale): string {
  return translate(locale, `failure.${code}`, params);
}
