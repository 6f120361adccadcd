import type { PrintedTable } from '@/model/document';
import { readAmount } from '@/model/money';

/**
 * The most decimals printed in any amount cell of a table, from which its tolerances follow (RULES.md, Tolerances).
 * Cells drop trailing zeros one by one, so that the most is what the table was rounded to. Decimals that are 0 in
 * every cell of a table in 元 were printed by a form, not by a rounding, and do not count.
 * @returns 0 for a table without amounts
 */
export function printedDecimals(table: PrintedTable): number {
  let most = 0;
  let fractions = false;
  for (const row of table.rows) {
    table.columns.forEach(({ kind }, position) => {
      if (kind !== 'amount') return;
      const reading = readAmount(row.cells[position] ?? '', table.unit);
      if (reading.state !== 'value' && reading.state !== 'zero') return;
      most = Math.max(most, reading.decimals);
      fractions ||= reading.fen % 100 !== 0;
    });
  }
  return table.unit === '元' && !fractions ? 0 : most;
}
