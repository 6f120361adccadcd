import { printedAmount, type PrintedAmount } from '@/model/amount';
import type { BudgetDocument, Column, ExpenseItem, PrintedTable, Subject } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import { readAmount } from '@/model/money';
import type { Place } from '@/model/place';
import { linesOf, type Line, type Lines } from './lines';

/**
 * What the table says of one thing, states that are never one: an `amount` · a printed `zero` · a `blank` cell · a text
 * that is `unread` · 空表 (`emptyTable`), a table that says it holds nothing · no cell at all (`notPrinted`).
 */
export type PrintedState =
  | { state: 'amount' | 'zero'; amount: PrintedAmount }
  | { state: 'blank' | 'unread'; place: Place }
  | { state: 'emptyTable'; table: number }
  | { state: 'notPrinted' };

/** One unit's row. */
export interface UnitLines {
  /** Canonical name, or as printed where the unit has none. */
  unit: string;
  lines: Lines<PrintedState>;
}

/** The “三公” table of one document. */
export interface PrintedLines {
  table: PrintedTable | null;
  /** Of the whole department. */
  lines: Lines<PrintedState>;
  /** The same of the year before, where the table has a column for it. */
  before: Lines<PrintedState>;
  /** In the order of the table; empty where it has one row for all. */
  units: readonly UnitLines[];
  /** What stands beside the three in the same table. */
  beside: {
    /** 合计 of “三公”, 会议费 and 培训费, where the table adds them up. */
    whole: PrintedState;
    meetings: PrintedState;
    training: PrintedState;
  };
  /** 机关运行经费, which is no part of any of these. */
  agencyOperating: PrintedState;
}

type Key = ExpenseItem | 'whole';
type Cells = ReadonlyMap<Key, PrintedState>;

const NOT_PRINTED = { state: 'notPrinted' } as const;

/** Reads the “三公”经费支出表: its items as columns or as rows, one row for all or one a unit. */
export function printedLines(document: BudgetDocument): PrintedLines {
  const tables = document.tables.filter(({ role }) => role === 'T7');
  const table = tables.find(({ state }) => state === 'figures') ?? tables[0] ?? null;
  const empty: PrintedState = table && table.state !== 'figures' ? { state: 'emptyTable', table: table.number } : NOT_PRINTED;
  const found = table?.state === 'figures' ? cellsOf(table) : NOTHING;
  const stateOf = (cells: Cells, key: Key) => cells.get(key) ?? empty;
  const others = (['meetings', 'training', 'agencyOperating'] as const).some((item) => found.all.has(item));
  const lineOf = (cells: Cells, line: Line) =>
    // 合计 without a name of its own is “三公” where nothing else is in the table.
    line === 'threePublic' && !cells.has(line) && !others ? stateOf(cells, 'whole') : stateOf(cells, line);
  const hasBeside = found.all.has('meetings') || found.all.has('training');
  return {
    table,
    lines: linesOf((line) => lineOf(found.all, line)),
    before: linesOf((line) => lineOf(found.before, line)),
    units: [...found.units].map(([unit, cells]) => ({ unit, lines: linesOf((line) => lineOf(cells, line)) })),
    beside: {
      whole: hasBeside ? stateOf(found.all, 'whole') : NOT_PRINTED,
      meetings: found.all.get('meetings') ?? NOT_PRINTED,
      training: found.all.get('training') ?? NOT_PRINTED,
    },
    agencyOperating: found.all.get('agencyOperating') ?? NOT_PRINTED,
  };
}

interface FoundCells {
  all: Cells;
  before: Cells;
  units: ReadonlyMap<string, Cells>;
}

const NOTHING: FoundCells = { all: new Map(), before: new Map(), units: new Map() };

function cellsOf(table: PrintedTable): FoundCells {
  const totals = new Map<Key, PrintedState>();
  const rollUps = new Map<Key, PrintedState>();
  const before = new Map<Key, PrintedState>();
  const units = new Map<string, Map<Key, PrintedState>>();
  table.rows.forEach((row, index) => {
    if (row.cells.length === 0) return;
    for (const subject of row.subjects) {
      table.columns.forEach((column, position) => {
        const key = column.kind === 'amount' && column.side === subject.side ? keyOf(column, subject) : null;
        if (key === null || column.number === null) return;
        const place = { table: table.number, row: index + 1, side: column.side, column: column.number };
        const into = column.dimensions.period ? (column.dimensions.period === 'previousYear' && !isUnit(subject) ? before : null) : ownCells(subject);
        // The first row that prints a thing counts: what comes later repeats it.
        if (into && !into.has(key)) into.set(key, stateAt(table, place, row.cells[position] ?? ''));
      });
    }
  });
  const [only] = units.size === 1 ? [...units.values()] : [];
  return { all: totals.size > 0 ? totals : rollUps.size > 0 ? rollUps : (only ?? totals), before, units };

  function ownCells(subject: Subject): Map<Key, PrintedState> | null {
    if (subject.kind === 'rollUp') return rollUps;
    if (!isUnit(subject)) return subject.kind === 'total' || subject.kind === 'line' ? totals : null;
    const name = subject.unit || joinWrapped(subject.name);
    const cells = units.get(name) ?? new Map<Key, PrintedState>();
    units.set(name, cells);
    return cells;
  }
}

function isUnit({ kind }: Subject): boolean {
  return kind === 'unit';
}

/** What a cell is about, from the head of its column or the label of its row. */
function keyOf({ dimensions }: Column, subject: Subject): Key | null {
  const item = dimensions.item ?? subject.dimensions?.item;
  if (item) return item;
  return dimensions.aggregate === 'total' || subject.kind === 'total' ? 'whole' : null;
}

function stateAt(table: PrintedTable, place: Place, raw: string): PrintedState {
  const reading = readAmount(raw, table.unit);
  if (reading.state === 'unparsed') return { state: 'unread', place };
  if (reading.state === 'blank') return { state: 'blank', place };
  return { state: reading.state === 'zero' ? 'zero' : 'amount', amount: printedAmount({ fen: reading.fen, place }) };
}

/** The amount of a state that has one: a printed 0 is one, a blank is none. */
export function amountOf(state: PrintedState): PrintedAmount | null {
  return 'amount' in state ? state.amount : null;
}
