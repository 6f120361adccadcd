import type { BudgetDocument, PrintedTable } from '@/model/document';
import { witnessOf, type Witness } from '@/model/witness';

/** How one table was recognised and how much it holds. */
export interface TableFacts {
  table: PrintedTable;
  witness: Witness;
  rows: number;
  /** Cells that hold an amount. */
  figures: number;
}

/** What was read of a document, counted. */
export interface DocumentFacts {
  tables: readonly TableFacts[];
  rows: number;
  figures: number;
  indicators: number;
  paragraphs: number;
  claims: number;
  /** Claims that speak of a cell. */
  bound: number;
}

export function documentFacts(document: BudgetDocument): DocumentFacts {
  const { tables, figures, indicators, paragraphs, claims, remarks } = document;
  const perTable = new Map<number, number>();
  for (const { place } of figures) perTable.set(place.table, (perTable.get(place.table) ?? 0) + 1);
  return {
    tables: tables.map((table) => ({
      table,
      witness: witnessOf(table, remarks),
      rows: table.rows.length,
      figures: perTable.get(table.number) ?? 0,
    })),
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    figures: figures.length,
    indicators: indicators.length,
    paragraphs: paragraphs.length,
    claims: claims.length,
    bound: claims.filter(({ places }) => places.length > 0).length,
  };
}
