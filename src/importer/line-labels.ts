import type { Dimensions } from '@/model/document';
import { BALANCE_LINES, CURRENT_TOTAL_LABEL, SUBTOTAL_LABEL, TOTAL_LABEL } from './aliases/lines';
import { ITEM_HEADS, PART_HEADS, PURPOSE_HEADS, SOURCE_HEADS } from './aliases/heads';
import { shortLabel } from './label';

export interface LineLabel {
  kind: 'total' | 'subtotal' | 'line';
  dimensions: Dimensions;
}

/** Whether a label is the total of its table or side. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_LABEL.test(shortLabel(text));
}

/** Totals and balance lines, which every side may have; null for any other label. */
export function balanceLabel(text: string): LineLabel | null {
  const label = shortLabel(text);
  if (TOTAL_LABEL.test(label)) return { kind: 'total', dimensions: flowIn(label) };
  if (SUBTOTAL_LABEL.test(label)) return { kind: 'subtotal', dimensions: flowIn(label) };
  if (CURRENT_TOTAL_LABEL.test(label)) {
    return { kind: 'line', dimensions: { aggregate: 'subtotal', origin: 'currentYear', ...flowIn(label) } };
  }
  const balance = BALANCE_LINES.find(({ pattern }) => pattern.test(label));
  return balance ? { kind: 'line', dimensions: { ...balance.dimensions } } : null;
}

/** A source of income: 一般公共预算, 事业收入. */
export function sourceLabel(text: string): LineLabel | null {
  const label = shortLabel(text);
  const source = SOURCE_HEADS.find(({ pattern }) => pattern.test(label))?.source;
  return source ? { kind: 'line', dimensions: { source } } : null;
}

/** A purpose of expenditure: 基本支出, 人员经费, 单位预留机动经费. */
export function purposeLabel(text: string): LineLabel | null {
  const label = shortLabel(text);
  const purpose = PURPOSE_HEADS.find(({ pattern }) => pattern.test(label))?.purpose;
  const part = PART_HEADS.find(({ pattern }) => pattern.test(label))?.part;
  if (!purpose && !part) return null;
  return { kind: 'line', dimensions: { ...(purpose ? { purpose } : {}), ...(part ? { part } : {}) } };
}

/** An item of the “三公” table whose items are rows. */
export function itemLabel(text: string): LineLabel | null {
  const label = shortLabel(text);
  const item = ITEM_HEADS.find(({ pattern }) => pattern.test(label))?.item;
  return item ? { kind: 'line', dimensions: { item } } : null;
}

function flowIn(label: string): Dimensions {
  const income = label.includes('收入');
  return income === label.includes('支出') ? {} : { flow: income ? 'income' : 'expenditure' };
}
