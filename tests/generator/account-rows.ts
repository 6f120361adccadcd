import type { Dimensions } from '@/model/document';
import { accountsOf, entriesUnder, totalOf, type BudgetModel, type Entry } from './budget-model';
import { amountCell, type AmountStyle } from './printed-amount';
import {
  amountColumn,
  label,
  type SheetCell,
  type SheetColumn,
  type SheetRow,
  type SheetSubject,
} from './sheet';

/** An amount column of a table by 科目: which entries it adds. */
export interface Cut {
  head: readonly string[];
  dimensions?: Dimensions;
  takes: (entry: Entry) => boolean;
}

/** How a row prints its code: in one cell, or a cell a part. */
export type CodePrint = (code: string) => string[];

export interface AccountRowOptions {
  cuts: readonly Cut[];
  codes: CodePrint;
  style: AmountStyle;
  /** Where the 合计 row stands. */
  total: 'first' | 'last';
}

export function cutColumns(cuts: readonly Cut[]): SheetColumn[] {
  return cuts.map(({ head, dimensions }) => amountColumn(head, dimensions));
}

/** Rows by 科目 of the functional classification, with their 合计. */
export function functionalRows(
  model: BudgetModel,
  entries: readonly Entry[],
  options: AccountRowOptions,
): SheetRow[] {
  const rows = accountsOf(model, entries).map(({ code, name }) =>
    codedRow({ kind: 'account', name, account: code }, code, entriesUnder(entries, code), options),
  );
  return withTotal(rows, entries, options);
}

/** Rows by 科目 of the economic classification of departments, with their 合计. */
export function economicRows(
  model: BudgetModel,
  entries: readonly Entry[],
  options: AccountRowOptions,
): SheetRow[] {
  const rows = model.economicItems.flatMap(({ code, name }) => {
    const under = entries.filter((entry) => entry.economic?.startsWith(code));
    return under.length > 0
      ? [codedRow({ kind: 'economic', name, economic: code }, code, under, options)]
      : [];
  });
  return withTotal(rows, entries, options);
}

function withTotal(rows: SheetRow[], entries: readonly Entry[], options: AccountRowOptions): SheetRow[] {
  const codeCells = options.codes('').map(label);
  const total: SheetRow = {
    cells: [...codeCells, label('合计'), ...amounts(entries, options)],
    subjects: [{ side: '', kind: 'total', name: '合计', code: '' }],
  };
  return options.total === 'first' ? [total, ...rows] : [...rows, total];
}

function codedRow(
  subject: Pick<SheetSubject, 'kind' | 'name' | 'account' | 'economic'>,
  code: string,
  entries: readonly Entry[],
  options: AccountRowOptions,
): SheetRow {
  const parts = options.codes(code);
  return {
    cells: [...parts.map(label), label(subject.name), ...amounts(entries, options)],
    subjects: [{ ...subject, side: '', code: parts.filter(Boolean).join(' ') }],
  };
}

function amounts(entries: readonly Entry[], { cuts, style }: AccountRowOptions): SheetCell[] {
  return cuts.map(({ takes }) => amountCell(totalOf(entries.filter(takes)), style));
}
