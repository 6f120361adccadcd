import type { BudgetDocument, PrintedTable } from '@/model/document';
import type { AmountReading } from '@/model/money';
import type { Place } from '@/model/place';
import { readingsOf } from '../readings';
import type { Finding, Outcome, Rule } from '../rule';
import { finding } from '../sums';

/** cells of amounts hold amounts, and a budget no negative ones. */
export const cellRules: readonly Rule[] = [
  {
    id: 'R-12',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '金额列里是金额；预算里没有负数（决算可以有）', en: 'Columns of amounts hold amounts; a budget prints no negative one (final accounts may)' },
    check: checkCells,
  },
];

function checkCells(document: BudgetDocument): Outcome {
  let compared = 0;
  const findings: Finding[] = [];
  for (const table of document.tables) {
    if (table.state !== 'figures') continue;
    for (const cell of amountCells(table)) {
      compared += 1;
      const found = cellFinding(document, cell);
      if (found) findings.push(found);
    }
  }
  if (compared > 0) return { applies: true, compared, findings };
  return { applies: false, reason: 'nothingToCompare', roles: [] };
}

interface AmountCell {
  place: Place;
  raw: string;
  reading: AmountReading;
}

/** Cells that are not blank in the columns of amounts of the year; a change against last year may well be negative. */
function amountCells(table: PrintedTable): AmountCell[] {
  return readingsOf(table).flatMap((readings, index) =>
    table.columns.flatMap(({ kind, number: column, side, dimensions }, position) => {
      const reading = readings[position];
      if (kind !== 'amount' || column === null || dimensions.period !== undefined || !reading || reading.state === 'blank') return [];
      return [{ place: { table: table.number, row: index + 1, side, column }, raw: table.rows[index]?.cells[position] ?? '', reading }];
    }),
  );
}

function cellFinding({ kind }: BudgetDocument, { place, raw, reading }: AmountCell): Finding | null {
  const said = { rule: 'R-12', severity: 'warning', expected: null } as const;
  if (reading.state === 'unparsed' && reading.why === 'notANumber') {
    return finding({ ...said, kind: 'notAnAmount', printed: null }, { places: [place], params: { raw: raw.trim() } });
  }
  if (!('fen' in reading) || reading.fen >= 0 || kind === 'finalAccount') return null;
  return finding({ ...said, kind: 'negative', printed: { kind: 'printed', fen: reading.fen, place } });
}
