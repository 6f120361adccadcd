import type { AccountNode } from '@/analysis/account-tree';
import type { Share } from '@/analysis/share';
import type { Amount } from '@/model/amount';

/** What may stand in a sentence: words, a figure with its place or formula, the name of a 科目. */
export type SentencePart =
  | string
  | { amount: Amount }
  | { share: Share; as: 'percent' | 'hundred' | 'times' }
  /** `short`: a 类 without its last word 支出, a unit without its place. */
  | { account: AccountNode; short?: true };

/**
 * A sentence as data: a message in the reader's language, and what is put into it. Words come from the catalogues,
 * figures keep where they come from.
 */
export interface Sentence {
  /** With `{parameters}` where the parts go, and `|` where a headline may break. */
  message: string;
  params: Readonly<Record<string, SentencePart>>;
}
