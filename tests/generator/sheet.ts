import type { AmountUnit } from '@/model/amount-unit';
import type { Column, Dimensions, PrintedTable, Subject, TableRole } from '@/model/document';
import type { Fen } from '@/model/money';

/** One table as a document prints it, with the meaning of each row and column beside the text. */
export interface Sheet {
  role: TableRole | null;
  title: string;
  /** What 单位： says; null where it is not printed and the table has no amounts. */
  unit: AmountUnit | null;
  state: PrintedTable['state'];
  columns: SheetColumn[];
  rows: SheetRow[];
  /** Sentences under the table. */
  notes: string[];
  /** A row of column numbers stands under the head. */
  numbered: boolean;
  /** How a page break inside the table looks: only a blank line, with the head again, or with title, unit and head. */
  pageBreak: 'blank' | 'head' | 'titleAndHead';
  /** Rows (from 0) before which a page break stands. */
  breaks: number[];
}

/** A table before its document gives it a title and breaks it over pages. */
export type SheetBody = Omit<Sheet, 'title' | 'numbered' | 'pageBreak' | 'breaks'>;

export interface SheetColumn {
  kind: Column['kind'];
  side: string;
  /** The levels of the head from the top. */
  head: readonly string[];
  dimensions: Dimensions;
}

export interface SheetRow {
  /** One a column. */
  cells: SheetCell[];
  subjects: SheetSubject[];
}

export interface SheetCell {
  text: string;
  /** What an amount cell says; undefined in the other columns. */
  amount?: { state: 'value' | 'zero'; fen: Fen } | { state: 'blank' };
}

export type SheetSubject = Pick<Subject, 'side' | 'kind' | 'name' | 'code'> & {
  account?: string;
  economic?: string;
  unit?: string;
  project?: string;
  dimensions?: Dimensions;
};

export function amountColumn(head: readonly string[], dimensions: Dimensions = {}, side = ''): SheetColumn {
  return { kind: 'amount', side, head, dimensions };
}

export function labelColumn(kind: Column['kind'], head: readonly string[], side = ''): SheetColumn {
  return { kind, side, head, dimensions: {} };
}

/** A text cell. */
export function label(text: string): SheetCell {
  return { text };
}

/** 空表 where every amount cell is blank. */
export function stateOf(rows: readonly SheetRow[]): 'figures' | 'empty' {
  const isBlank = ({ amount }: SheetCell): boolean => !amount || amount.state === 'blank';
  return rows.every(({ cells }) => cells.every(isBlank)) ? 'empty' : 'figures';
}
