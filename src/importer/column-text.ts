import { labelOf } from './label';
import { isNumeric } from './split-head';

/** What the cells of a column hold, the second witness beside its head. */
export interface ColumnText {
  filled: number;
  numeric: number;
  percent: number;
}

export function columnTexts(rows: readonly (readonly string[])[], width: number): ColumnText[] {
  const texts = Array.from({ length: width }, () => ({ filled: 0, numeric: 0, percent: 0 }));
  for (const cells of rows) {
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      if (cell === undefined || cell === '') continue;
      const label = labelOf(cell);
      if (label === '') continue;
      const text = texts[column]!;
      text.filled++;
      if (label.endsWith('%')) text.percent++;
      else if (isNumeric(label)) text.numeric++;
    }
  }
  return texts;
}
