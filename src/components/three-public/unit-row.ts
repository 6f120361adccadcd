import type { PrintedState } from '@/analysis/three-public/printed-lines';

/** A unit with one cell a column; a cell may stand in another year's document. */
export interface UnitRow {
  unit: string;
  cells: readonly { state: PrintedState; document: string | undefined }[];
}
