import type { AmountUnit } from '@/model/amount-unit';
import type { Column, HeadCell, Remark, Row, TableRole } from '@/model/document';

/** One line of the document on its way through the importer: cells of a row, or a text. */
export interface Line {
  /** null for a line without cells. */
  cells: readonly string[] | null;
  /** The whole line, or of a row with one filled cell that cell. */
  text: string;
  line: number | null;
  page: number | null;
  /** True where blank lines, or the end of a block, stand above. */
  gap: boolean;
}

export interface BodyRow {
  cells: readonly string[];
  line: number | null;
  page: number | null;
}

/** What stands over a piece of a table. */
export interface Caption {
  title: string;
  /** 部门：… printed over the table; empty without. */
  organisation: string;
  /** The year printed on a line of its own, or null. */
  year: number | null;
  unit: AmountUnit | null;
  unitText: string;
  continued: boolean;
}

/** Rows without a gap, with the caption over and the notes under them. */
export interface Piece {
  caption: Caption;
  rows: BodyRow[];
  notes: string[];
  line: number | null;
  page: number | null;
}

/** A table put together from its pieces: head rows apart from the rows under them. */
export interface RawTable {
  caption: Caption;
  head: readonly BodyRow[];
  body: BodyRow[];
  notes: string[];
  pieces: number;
  /** Line of the first row of a piece that printed no head. */
  headlessLines: (number | null)[];
  line: number | null;
  page: number | null;
}

/** A table whose columns are read; role, unit and rows follow one after the other. */
export interface TableDraft {
  number: number;
  raw: RawTable;
  head: HeadCell[][];
  columns: Column[];
  /** Headings as printed of the blocks of a table with sides, from the left; one empty one otherwise. */
  sides: readonly string[];
  role: TableRole | null;
  recognition: { title: string | null; signature: string | null };
  unit: AmountUnit | null;
  unitText: string;
  isForm: boolean;
  /** Cells cut or padded to the columns. */
  cells: readonly (readonly string[])[];
  rows: Row[];
}

export type Remarks = Remark[];
