import type { PrintedTable } from '@/model/document';
import { readAmount, type AmountReading } from '@/model/money';

const known = new WeakMap<PrintedTable, readonly (readonly AmountReading[])[]>();
const BLANK: AmountReading = { state: 'blank' };

/** What every cell of a table reads as, by row and column from 0, read once for all rules; cells of no amount are blank. */
export function readingsOf(table: PrintedTable): readonly (readonly AmountReading[])[] {
  let readings = known.get(table);
  if (!readings) {
    readings = table.rows.map(({ cells }) => table.columns.map(({ kind }, position) => (kind === 'amount' ? readAmount(cells[position] ?? '', table.unit) : BLANK)));
    known.set(table, readings);
  }
  return readings;
}
