import type { NarrativeFacts } from '../prose/facts';
import { percentOf } from '../prose/changes';
import type { Sheet } from '../sheet';

/**
 * What is printed wrong on purpose, so that a check has something to find: a year's statement in words, a year's cell
 * of a table. Everything else in the example agrees.
 */
export interface ExampleFault {
  year: number;
  /** What is wrong, for data/sources/README.md. */
  what: string;
}

export const FAULTS: readonly ExampleFault[] = [
  { year: 2020, what: '支出预算的增长百分比以当年数为分母计算，应以上年数为分母' },
  { year: 2019, what: '一般公共预算基本支出表中“差旅费”的公用经费两位数字颠倒，与合计及上级科目不符' },
];

/** The percentage of 支出 reckoned of this year's amount, as is often done. */
export function withWrongPercent(facts: NarrativeFacts): NarrativeFacts {
  const { expenditure } = facts;
  const { change, fen } = expenditure;
  if (!change) throw new Error('Nothing changed in that year');
  return { ...facts, expenditure: { ...expenditure, change: { ...change, percent: percentOf(change.fen, fen, 1) } } };
}

/** 差旅费 of T6 with two digits of its 公用经费 swapped. */
export function withSwappedDigits(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.role !== 'T6') return sheet;
    const column = sheet.columns.findLastIndex(({ dimensions }) => dimensions.part === 'operating');
    const rows = sheet.rows.map((row) => {
      if (row.subjects[0]?.name !== '差旅费') return row;
      return { ...row, cells: row.cells.map((cell, index) => (index === column ? { text: swapped(cell.text) } : cell)) };
    });
    return { ...sheet, rows };
  });
}

/** 35.91 → 53.91. */
function swapped(text: string): string {
  return `${text[1]}${text[0]}${text.slice(2)}`;
}
