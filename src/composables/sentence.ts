import type { AccountNode } from '@/analysis/account-tree';
import type { Share } from '@/analysis/share';
import type { Amount } from '@/model/amount';
import type { MessageKey } from '@/locales/messages';

/** What may stand in a sentence: words, a figure with its place or formula, the name of a 科目. */
export type SentencePart =
  | string
  | { amount: Amount }
  | { share: Share; as: 'percent' | 'hundred' | 'times' }
  /** `short`: a 类 without its last word 支出. */
  | { account: AccountNode; short?: true };

/**
 * A sentence as data: messages that follow on each other, and what is put into them. Words belong to the catalogue,
 * figures keep where they come from.
 */
export interface Sentence {
  keys: readonly MessageKey[];
  params: Readonly<Record<string, SentencePart>>;
  /** The number that chooses between one and many. */
  n?: number;
}
