import path from 'node:path';
import { success, type Result } from '@/model/failure';
import { translate } from '@/locales/cli-messages';
import type { Locale } from '@/locales/messages';
import { longForm } from '@/publish/long-form';
import { argumentProblem, localeOf, readArguments } from './arguments';
import { failureSentence } from './failure-sentence';
import { nodeFiles, type Files } from './files';
import { openDocument } from './open-document';
import { writeFolder } from './write-folder';

export interface ExportSurroundings {
  /** The folder that paths are meant from. */
  from: string;
  /** The data folder, for documents named by their id. */
  data: string;
  out: (text: string) => void;
  error: (text: string) => void;
  files?: Files;
}

const OPTIONS = { long: 'text', lang: 'text', help: 'flag' } as const;

interface Asked {
  /** An id, or a path to a document's JSON. */
  document: string;
  folder: string;
}

/**
 * `npm run export -- <id or document.json> --long <folder> [--lang en]`: writes the long form of a document.
 * @returns the exit code: 0 where all files are written, 1 where none is, with a sentence that says why
 */
export async function exportCommand(
  argv: readonly string[],
  surroundings: ExportSurroundings,
): Promise<number> {
  const locale = localeOf(argv);
  const usage = translate(locale, 'cli.export.usage');
  if (argv.includes('--help') || argv.includes('-h')) {
    surroundings.out(`${usage}\n${translate(locale, 'cli.export.about')}`);
    return 0;
  }
  const asked = readRequest(argv, usage, locale, surroundings.from);
  const written = asked.ok ? await exportLongForm(asked.value, surroundings) : asked;
  if (written.ok) surroundings.out(translate(locale, 'cli.export.written', { ...written.value }));
  else surroundings.error(failureSentence(written.failure, locale));
  return written.ok ? 0 : 1;
}

function readRequest(argv: readonly string[], usage: string, locale: Locale, from: string): Result<Asked> {
  const read = readArguments(argv, OPTIONS, usage);
  if (!read.ok) return read;
  const { operands, options } = read.value;
  if (operands.length !== 1) {
    return argumentProblem(locale, usage, 'cli.problem.oneDocument', { n: operands.length });
  }
  if (options.long === null) return argumentProblem(locale, usage, 'cli.problem.noLong');
  return success({ document: operands[0]!, folder: path.resolve(from, options.long) });
}

async function exportLongForm(
  { document, folder }: Asked,
  { from, data, files = nodeFiles }: ExportSurroundings,
): Promise<Result<{ id: string; files: string; folder: string }>> {
  const opened = await openDocument(document, from, data, files);
  if (!opened.ok) return opened;
  const written = longForm(opened.value);
  const result = await writeFolder(folder, written, files);
  if (!result.ok) return result;
  return success({ id: opened.value.id, files: written.map(({ file }) => file).join(', '), folder });
}
