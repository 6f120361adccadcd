import { levelOfCode, type EconomicScheme } from '@/model/classification';
import type { BudgetDocument, PrintedTable, Subject, TableRole } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import type { AccountNode, AccountTree, SplitPart } from './account-tree';
import type { Cut, Measure } from './cut';
import { expenditureColumns } from './expenditure-columns';
import { addUnderCode, hangByCode, type GrowingNode } from './growing-tree';
import { measuredColumns, type MeasuredColumns } from './measured-columns';
import { printedDecimals } from './printed-decimals';
import { TableFigures, totalOf } from './table-figures';

export interface TreeReading {
  by: Extract<Cut, 'function' | 'economic'>;
  measure: Measure;
  /** Which of the two economic classifications; they are never one tree. */
  scheme?: EconomicScheme;
}

/**
 * The tree of the 科目 that one side of a table lists, by its printed or recovered codes. Every node shows its printed
 * amount in fen, never a sum; children stand by amount, largest first, blanks last. A row whose parent is not printed
 * hangs under the nearest printed ancestor. A code printed twice keeps both rows (`2080101`, then `2080101-2`) unless
 * they say the same. Where no 合计 is printed, the root is the sum of its children, with its formula.
 * @returns null where the table lists no such 科目, has no unit, or does not print the measure
 */
export function treeOfTable(document: BudgetDocument, table: PrintedTable, role: TableRole, reading: TreeReading): AccountTree | null {
  const isNode = isNodeOf(reading);
  const side = sideOf(table, isNode);
  const columns = side === null ? null : measuredColumns(expenditureColumns(table, side), reading.measure);
  if (side === null || columns === null || table.unit === null) return null;
  const figures = new TableFigures(document, table, side);
  const nodes = new Map<string, GrowingNode>();
  table.rows.forEach(({ subjects }, index) => {
    const subject = subjects.find((candidate) => candidate.side === side);
    if (subject && isNode(subject)) addUnderCode(nodes, accountNode(subject, index + 1, figures, columns));
  });
  const root = totalNode(figures, columns);
  hangByCode(nodes, root);
  if (root.amount === null) deriveRoot(root, columns.parts.map(({ part }) => part));
  const { number, title, unit } = table;
  return { by: reading.by, root, table: { number, role, title }, others: [], unit, decimals: printedDecimals(table) };
}

function isNodeOf({ by, scheme }: TreeReading): (subject: Subject) => boolean {
  if (by === 'function') return ({ kind, account }) => kind === 'account' && account !== null;
  return (subject) => subject.kind === 'economic' && subject.account !== null && subject.scheme === scheme;
}

/** The side of the table that lists what is meant, or null. In a table of one side it is the empty text. */
function sideOf(table: PrintedTable, isNode: (subject: Subject) => boolean): string | null {
  for (const { subjects } of table.rows) {
    const subject = subjects.find(isNode);
    if (subject) return subject.side;
  }
  return null;
}

/** Numbers before a name belong to the print of the list: 一、 （一） 1. */
const NUMBERING = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d{1,2}[.．、])\s*(?=\S)/;

/** A name as printed, wrapping blanks and numbering removed. */
export function nameOf({ name }: Subject): string {
  return joinWrapped(name).replace(NUMBERING, '');
}

/** The node of one row, without children. */
export function accountNode(subject: Subject, row: number, figures: TableFigures, columns: MeasuredColumns, prefix = ''): GrowingNode {
  const account = subject.account ?? '';
  return {
    code: prefix + account,
    name: nameOf(subject),
    level: levelOfCode(account),
    ...figures.measuredIn(row, columns),
    inferred: subject.inferred,
    children: [],
  };
}

const NO_TOTAL = { code: '', name: '', level: 'root', amount: null, place: null, inferred: false, split: [] } as const satisfies Omit<AccountNode, 'children'>;

/**
 * The root from the row that the others add up to: 支出总计, or 本年支出合计 where money is left for next year and the two
 * differ. Without such a row, or where its cell is blank, it has no amount yet.
 */
export function totalNode(figures: TableFigures, columns: MeasuredColumns): GrowingNode {
  const rowsOf = (isMeant: (subject: Subject) => boolean) =>
    figures.table.rows.flatMap(({ subjects }, index) => {
      const subject = subjects.find((candidate) => candidate.side === figures.side && isMeant(candidate));
      if (!subject) return [];
      const measured = figures.measuredIn(index + 1, columns);
      return measured.amount ? [{ subject, measured, fen: measured.amount.fen }] : [];
    });
  const [total] = rowsOf(({ kind }) => kind === 'total');
  const [ofTheYear] = rowsOf((subject) => subject.kind === 'line' && isSpendingOfTheYear(subject));
  const chosen = ofTheYear && ofTheYear.fen !== total?.fen ? ofTheYear : total;
  return chosen ? { ...NO_TOTAL, name: joinWrapped(chosen.subject.name), ...chosen.measured, children: [] } : { ...NO_TOTAL, children: [] };
}

/** 本年支出合计, however the importer has put it: a total of the current year on the expenditure side. */
function isSpendingOfTheYear({ dimensions }: Subject): boolean {
  return dimensions?.aggregate !== undefined && dimensions.flow !== 'income' && dimensions.origin === 'currentYear';
}

/** Where no total is printed, the root is what its children add up to, with the formula; its parts likewise. */
export function deriveRoot(root: GrowingNode, parts: readonly SplitPart[]): void {
  root.amount = totalOf(root.children.flatMap(({ amount }) => amount ?? []));
  root.split = parts.map((part) => ({
    part,
    amount: totalOf(root.children.flatMap(({ split }) => split.find((other) => other.part === part)?.amount ?? [])),
  }));
}
