import type { Dimensions, TableRole } from '@/model/document';
import type { Fen } from '@/model/money';
import type { Place } from '@/model/place';
import type { BudgetModel } from './budget-model';
import { sheetsOf, type Layout } from './print-budget';
import type { Sheet, SheetSubject } from './sheet';

/** An amount cell that the importer has to bring back, in its place, with everything row and column say about it. */
export interface ExpectedCell {
  place: Place;
  role: TableRole | null;
  raw: string;
  state: 'value' | 'zero' | 'blank';
  fen: Fen | null;
  header: string;
  subject: SheetSubject;
  dimensions: Dimensions;
}

/** Every amount cell of a layout, in the order of tables, rows, sides and columns. */
export function expectedCells(model: BudgetModel, layout: Layout): ExpectedCell[] {
  return cellsOf(sheetsOf(model, layout));
}

/** Every amount cell of these tables; a form and a table without amounts have none. */
export function cellsOf(sheets: readonly Sheet[]): ExpectedCell[] {
  return sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((row, rowIndex) =>
      row.subjects.flatMap((subject) => cellsOfSide(sheet, index + 1, rowIndex + 1, row.cells, subject)),
    ),
  );
}

function cellsOfSide(
  sheet: Sheet,
  table: number,
  row: number,
  cells: Sheet['rows'][0]['cells'],
  subject: SheetSubject,
): ExpectedCell[] {
  let number = 0;
  return sheet.columns.flatMap((column, position) => {
    if (column.kind !== 'amount' || column.side !== subject.side) return [];
    number += 1;
    const { text, amount } = cells[position]!;
    return [
      {
        place: { table, row, side: subject.side, column: number },
        role: sheet.role,
        raw: text,
        state: amount?.state ?? 'blank',
        fen: amount && 'fen' in amount ? amount.fen : null,
        header: column.head.map((level) => level.replace(/\s/g, '')).join(' / '),
        subject,
        // A line says more than the head above it: 财政拨款收入 › 一般公共预算.
        dimensions: { ...column.dimensions, ...subject.dimensions },
      },
    ];
  });
}
