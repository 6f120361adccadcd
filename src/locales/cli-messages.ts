import { en } from './en';
import { cli as enCli } from './en/cli';
import { translator } from './messages';
import { zhCN } from './zh-CN';
import { cli as zhCli } from './zh-CN/cli';

const chinese = { ...zhCN, ...zhCli } as const;

/** Messages that the command line can say: its own, and all that the pages have. */
export type CliMessageKey = keyof typeof chinese;

/** As `translate` of the pages, with the words of the command line beside theirs. */
export const translate = translator<CliMessageKey>({ 'zh-CN': chinese, en: { ...en, ...enCli } });

/** Whether a text is a key of the catalogue, for codes that come from data. */
export function isMessageKey(key: string): key is CliMessageKey {
  return Object.hasOwn(chinese, key);
}
