import { parseArgs } from 'node:util';
import { failed, success, type Result } from '@/model/failure';
import { translate, type CliMessageKey } from '@/locales/cli-messages';
import { LOCALES, type Locale, type MessageParams } from '@/locales/messages';

/** Options of a command by name: a flag is there or not, a text is the argument after it (or after `=`). */
export type OptionKinds = Readonly<Record<string, 'flag' | 'text'>>;

export type OptionValues<K extends OptionKinds> = {
  [N in keyof K]: K[N] extends 'flag' ? boolean : string | null;
};

export interface Arguments<K extends OptionKinds> {
  /** What is no option, in order. */
  operands: string[];
  options: OptionValues<K>;
}

/**
 * The language a command speaks, known before its arguments are checked: a sentence about wrong arguments needs one.
 * `--lang en` or `--lang=en`; zh-CN without it or with a language that is not there.
 */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((argument) => argument.startsWith('--lang='))?.slice(7);
  return LOCALES.find((locale) => locale === asked) ?? 'zh-CN';
}

/**
 * Reads the arguments of a command, each text exactly as it was given (`--id 007` is `007`).
 *
 * Node's own reader and not cac, which takes numbers for numbers (`007` becomes 7) and lets a flag with a hyphen
 * swallow the file behind it (`--dry-run budget.txt`).
 * @param kinds the options there are; `lang` among them is checked against the languages
 * @param usage the line that shows how the command is used
 * @returns `arguments.invalid` with the first problem, put into words, and the usage
 */
export function readArguments<K extends OptionKinds>(
  argv: readonly string[],
  kinds: K,
  usage: string,
): Result<Arguments<K>> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    tokens: true,
  });
  const problem = (key: CliMessageKey, params: MessageParams) =>
    failed('arguments.invalid', { problem: translate(localeOf(argv), key, params), usage });
  const operands: string[] = [];
  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!Object.hasOwn(kinds, name)) return problem('cli.problem.unknownOption', { option });
    if (given.has(name)) return problem('cli.problem.repeated', { option });
    if (kinds[name] === 'flag') {
      if (value !== undefined) return problem('cli.problem.valueUnexpected', { option });
      given.set(name, true);
      continue;
    }
    // What begins with a hyphen is the next option, unless it is tied to this one: `--out=-x`.
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
      return problem('cli.problem.valueMissing', { option });
    given.set(name, value);
  }
  const lang = given.get('lang');
  if (lang !== undefined && !LOCALES.some((locale) => locale === lang))
    return problem('cli.problem.language', { value: String(lang) });
  const options = Object.entries(kinds).map(([name, kind]) => [
    name,
    kind === 'flag' ? given.has(name) : (given.get(name) ?? null),
  ]);
  return success({ operands, options: Object.fromEntries(options) as OptionValues<K> });
}

/** The first problem that only the command itself can see, in the same words as the others. */
export function argumentProblem(
  locale: Locale,
  usage: string,
  key: CliMessageKey,
  params: MessageParams = {},
): ReturnType<typeof failed> {
  return failed('arguments.invalid', { problem: translate(locale, key, params), usage });
}
