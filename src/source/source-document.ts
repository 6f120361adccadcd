/**
 * A document as its file has it: paragraphs and tables in order, each with its place. No meaning yet: what is a
 * title, a head or a unit is the importer's business.
 */
export interface SourceDocument {
  fileName: string;
  sha256: string;
  bytes: number;
  format: 'text';
  encoding: 'utf-8' | 'gb18030';
  blocks: readonly SourceBlock[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  kind: 'paragraph';
  text: string;
  line: number | null;
  page: number | null;
}

/** Rows that follow each other without a gap. A gap (page break) ends it; the importer joins the pieces. */
export interface SourceTable {
  kind: 'table';
  rows: readonly SourceRow[];
}

export interface SourceRow {
  /** Raw text of the cells; rows of one table may differ in length. */
  cells: readonly string[];
  line: number | null;
  page: number | null;
}
