import { csvFile, guardFormula } from '@/publish/csv';

/** What a table or picture shows, as cells: null is a blank one. */
export interface ShownRows {
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** The rows as a CSV file, the same as the export of the command line writes: no cell is ever a formula. */
export function csvOfRows({ head, rows }: ShownRows): string {
  const text = (cell: string | number | null) => (cell === null ? '' : String(cell));
  // A head may hold names of the document too.
  return csvFile(
    head.map(guardFormula),
    rows.map((row) => row.map(text)),
  );
}
