import { printedAmount, sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument, Dimensions, PrintedTable } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { readAmount } from '@/model/money';
import type { Place } from '@/model/place';
import { KNOWN_TERMS, type KnownTerm } from './glossary-terms';

/** The figure a term stands for: cells of a table (no amount: they are blank), or an amount the narrative states. */
export type TermFigure = { kind: 'cell'; amount: Amount | null; place: Place } | { kind: 'claim'; claim: number };

/** The figure of a term in this document; null where it is none of the known ones, or nothing prints it. */
export function termFigure(document: BudgetDocument, term: string): TermFigure | null {
  const folded = foldLabel(term);
  const known = KNOWN_TERMS.find(({ pattern }) => pattern.test(folded));
  if (!known) return null;
  const readings = known.roles.flatMap((role) =>
    document.tables.flatMap((table) => (table.role === role ? readingsIn(table, known) : [])),
  );
  return best(readings) ?? claimOf(document, known);
}

interface Cell {
  place: Place;
  dimensions: Dimensions;
  /** null where it is blank. */
  amount: Amount | null;
}

/** The first reading with an amount; of one and the same amount a printed one rather than a sum; else a blank. */
function best(readings: readonly (readonly Cell[])[]): TermFigure | null {
  const read = readings.flatMap((cells): { amount: Amount | null; place: Place }[] => {
    const [first] = cells;
    if (!first) return [];
    const amounts = cells.flatMap(({ amount }) => (amount ? [amount] : []));
    const [only] = amounts;
    if (!only) return [{ amount: null, place: first.place }];
    return [{ amount: amounts.length === 1 ? only : sumOf(amounts), place: cells.find(({ amount }) => amount)!.place }];
  });
  const chosen = read.find(({ amount }) => amount !== null) ?? read[0];
  if (!chosen) return null;
  const printed = read.find(({ amount }) => amount?.kind === 'printed' && amount.fen === chosen.amount?.fen);
  return { kind: 'cell', ...(printed ?? chosen) };
}

/** Each a list of cells whose sum the term is, the most telling first. */
function readingsIn(table: PrintedTable, known: KnownTerm): Cell[][] {
  const cells = totalCells(table).filter(({ dimensions }) => dimensions.period === undefined);
  if (known.sources) return bySource(cells, known.sources);
  if (known.carryOver) {
    const carried = cells.filter(({ dimensions }) => dimensions.origin === 'carryOver' && dimensions.flow !== 'expenditure');
    return wholeOrParts(carried);
  }
  if (known.item) return [cells.filter(({ dimensions }) => dimensions.item === known.item).slice(0, 1)];
  const spent = cells.filter(({ dimensions }) => dimensions.purpose === known.purpose);
  if (known.part) return [spent.filter(({ dimensions }) => dimensions.part === known.part).slice(0, 1)];
  if (table.role === 'T10') return [cells.filter(({ dimensions }) => dimensions.aggregate === 'total').slice(0, 1)];
  return wholeOrParts(spent);
}

function bySource(cells: readonly Cell[], [first, ...rest]: readonly [string, ...string[]]): Cell[][] {
  const income = cells.filter(
    ({ dimensions }) =>
      dimensions.flow !== 'expenditure' && dimensions.origin !== 'carryOver' && dimensions.aggregate === undefined,
  );
  const of = (source: string) => income.filter(({ dimensions }) => dimensions.source === source).slice(0, 1);
  return [of(first), rest.flatMap(of)];
}

/** The total or subtotal of like cells where one is printed, else all of them together. */
function wholeOrParts(cells: readonly Cell[]): Cell[][] {
  const whole = cells.filter(({ dimensions: { aggregate, part, source } }) => aggregate !== undefined || (part === undefined && source === undefined));
  return [whole.slice(0, 1), cells.filter(({ dimensions }) => dimensions.aggregate === undefined)];
}

/** The amount cells of the rows that speak for the whole document: totals, balance lines, and an only unit. */
function totalCells(table: PrintedTable): Cell[] {
  const units = table.rows.filter(({ subjects }) => subjects.some(({ kind }) => kind === 'unit'));
  const hasTotal = table.rows.some(({ subjects }) => subjects.some(({ kind }) => kind === 'total'));
  return table.rows.flatMap((row, index) =>
    row.subjects.flatMap((subject) => {
      const isOnly = subject.kind === 'unit' && units.length === 1 && !hasTotal;
      if (subject.kind !== 'total' && subject.kind !== 'line' && !isOnly) return [];
      return table.columns.flatMap((column, position): Cell[] => {
        if (column.side !== subject.side || column.kind !== 'amount' || column.number === null) return [];
        const place = { table: table.number, row: index + 1, side: column.side, column: column.number };
        const reading = readAmount(row.cells[position] ?? '', table.unit);
        const amount = 'fen' in reading ? printedAmount({ fen: reading.fen, place }) : null;
        return reading.state === 'unparsed' ? [] : [{ place, dimensions: { ...column.dimensions, ...subject.dimensions }, amount }];
      });
    }),
  );
}

function claimOf({ claims, paragraphs, sections }: BudgetDocument, { section }: KnownTerm): TermFigure | null {
  if (!section) return null;
  const claim = claims.findIndex(({ kind, paragraph }) => {
    const own = paragraphs[paragraph]?.section ?? null;
    return kind === 'amount' && own !== null && sections[own]?.role === section;
  });
  return claim < 0 ? null : { kind: 'claim', claim };
}
