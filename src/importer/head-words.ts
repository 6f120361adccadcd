import type { ColumnKind, Dimensions } from '@/model/document';
import {
  EXPENDITURE_SIDE,
  INCOME_SIDE,
  ITEM_HEADS,
  LABEL_HEADS,
  NEUTRAL_AMOUNT,
  ORIGIN_HEADS,
  OTHER_PERIOD,
  PART_HEADS,
  PURPOSE_HEADS,
  SOURCE_HEADS,
  SUBTOTAL_HEAD,
  TOTAL_HEAD,
} from './aliases/heads';
import { UNIT_IN_BRACKETS } from './aliases/captions';
import { labelOf, LONGEST_LABEL } from './label';

/** What one level of a head says. */
export interface HeadWord {
  label: string;
  /** Kind of a column without amounts; null where the word is one of amounts, or unknown. */
  kind: ColumnKind | null;
  dimensions: Dimensions;
  /** 总计 and 合计, 小计: what they sum is said by their place among the columns. */
  sum: 'total' | 'subtotal' | null;
  known: boolean;
}

const memory = new Map<string, HeadWord>();

/** Reads one cell of a head: kind of label, or dimensions of the amounts under it. */
export function headWord(text: string): HeadWord {
  const known = memory.get(text);
  if (known) return known;
  if (memory.size > 20_000) memory.clear();
  const word = readHeadWord(text);
  memory.set(text, word);
  return word;
}

/** The folded head without what varies: a unit in brackets, the year in front. */
export function headLabel(text: string): string {
  const label = labelOf(text);
  if (label.length > LONGEST_LABEL) return label;
  return label.replace(UNIT_IN_BRACKETS, '').replace(/^(?:19|20)\d\d年度?(?=.)/, '');
}

function readHeadWord(text: string): HeadWord {
  const label = headLabel(text);
  if (label.length > LONGEST_LABEL) return { label, kind: null, dimensions: {}, sum: null, known: false };
  const kind = LABEL_HEADS.find(({ pattern }) => pattern.test(label))?.kind ?? null;
  const dimensions: Dimensions = {};
  const sum = SUBTOTAL_HEAD.test(label) ? 'subtotal' : TOTAL_HEAD.test(label) ? 'total' : null;
  const period = OTHER_PERIOD.find(({ pattern }) => pattern.test(label))?.period;
  const source = SOURCE_HEADS.find(({ pattern }) => pattern.test(label))?.source;
  const purpose = PURPOSE_HEADS.find(({ pattern }) => pattern.test(label))?.purpose;
  const part = PART_HEADS.find(({ pattern }) => pattern.test(label))?.part;
  const item = ITEM_HEADS.find(({ pattern }) => pattern.test(label))?.item;
  const origin = ORIGIN_HEADS.find(({ pattern }) => pattern.test(label))?.origin;
  if (period) dimensions.period = period;
  if (source) dimensions.source = source;
  if (purpose) dimensions.purpose = purpose;
  if (part) dimensions.part = part;
  if (item) dimensions.item = item;
  if (origin) dimensions.origin = origin;
  const flow = flowOf(label);
  if (flow) dimensions.flow = flow;
  const known =
    kind !== null || sum !== null || Object.keys(dimensions).length > 0 || NEUTRAL_AMOUNT.test(label);
  return { label, kind, dimensions, sum, known };
}

function flowOf(label: string): Dimensions['flow'] {
  if (/收支/.test(label)) return undefined;
  const income = /收入/.test(label);
  if (income === /支出/.test(label)) return undefined;
  return income ? 'income' : 'expenditure';
}

/** 收入, 支出 for the heading of a half of a table, or null. */
export function sideOf(text: string): '收入' | '支出' | null {
  const label = headLabel(text);
  return INCOME_SIDE.test(label) ? '收入' : EXPENDITURE_SIDE.test(label) ? '支出' : null;
}
