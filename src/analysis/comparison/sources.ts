import { sumOf } from '@/model/amount';
import type { BudgetDocument, Column, Dimensions, FundSource, PrintedTable, Row, Subject } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { amountColumns, tablesByRole } from '../cuts/tables-by-role';
import { keyOfUnit, unitOf } from '../cuts/unit-rows';
import { printedDecimals } from '../printed-decimals';
import { amountIn, NOT_PRINTED, present, stateAt, type ComparedAmount } from './compared-amount';
import { FISCAL_SOURCES } from './measures';
import type { ComparedSubject } from './subject';

/** Where the money of a column comes from, as its document prints it. */
export interface Sources {
  /** 收入总计. */
  total: ComparedAmount;
  /** 本年收入合计; not printed where the total is all there is. */
  currentYear: ComparedAmount;
  /** Of this year; a source that is not in the map is not printed. */
  bySource: ReadonlyMap<FundSource, ComparedAmount>;
  /** 上年结转 of all sources. */
  carryOver: ComparedAmount;
  /** The same by source; empty where it is not divided. */
  carryOverBySource: ReadonlyMap<FundSource, ComparedAmount>;
}

interface Found {
  total?: ComparedAmount;
  currentYear?: ComparedAmount;
  carryOver?: ComparedAmount;
  bySource: Map<FundSource, ComparedAmount>;
  carryOverBySource: Map<FundSource, ComparedAmount>;
}

/** Read once a document and unit. */
const known = new WeakMap<BudgetDocument, Map<string | null, Sources>>();

/**
 * The income of a column: of a unit its row of the 收入预算总表; of a document the 合计 row of that table and what the
 * lines of the 收支预算总表 print beside it.
 */
export function sourcesOf(subject: ComparedSubject): Sources {
  const { source, unit } = subject;
  const ofDocument = known.get(source) ?? new Map<string | null, Sources>();
  known.set(source, ofDocument);
  const made = ofDocument.get(unit) ?? readSources(subject);
  ofDocument.set(unit, made);
  return made;
}

function readSources({ source: document, unit, isSole }: ComparedSubject): Sources {
  const found: Found = { bySource: new Map(), carryOverBySource: new Map() };
  for (const table of tablesByRole(document, 'T2')) {
    const row = unit === null ? totalRow(table) : table.rows.findIndex((candidate) => isRowOf(candidate, unit));
    if (row >= 0) readColumns(document, table, row, found);
  }
  if (unit === null || isSole) for (const table of tablesByRole(document, 'T1')) readLines(document, table, found);
  withFiscal(found);
  return { ...found, total: found.total ?? NOT_PRINTED, currentYear: found.currentYear ?? NOT_PRINTED, carryOver: wholeCarryOver(found) };
}

function isRowOf(row: Row, unit: string): boolean {
  const subject = unitOf(row);
  return subject !== null && keyOfUnit(subject) === unit;
}

function totalRow({ rows }: PrintedTable): number {
  const rowOf = (kind: Subject['kind']) => rows.findIndex(({ subjects }) => subjects.some((subject) => subject.kind === kind && subject.side === ''));
  const total = rowOf('total');
  return total >= 0 ? total : rowOf('rollUp');
}

function readColumns(document: BudgetDocument, table: PrintedTable, row: number, found: Found): void {
  for (const { column } of amountColumns(table, '')) {
    note(found, column.dimensions, stateAt(document, placeOf(table, row, column)));
  }
}

function placeOf(table: PrintedTable, row: number, { side, number }: Column) {
  return { table: table.number, row: row + 1, side, column: number ?? 0 };
}

function readLines(document: BudgetDocument, table: PrintedTable, found: Found): void {
  table.rows.forEach(({ subjects }, row) => {
    for (const { kind, side, dimensions } of subjects) {
      const [first] = amountColumns(table, side);
      const isIncome = dimensions?.flow === 'income' || side === '收入' || dimensions?.source !== undefined;
      if (!first || !isIncome || dimensions?.flow === 'expenditure') continue;
      const state = stateAt(document, placeOf(table, row, first.column));
      if (kind === 'total') found.total ??= state;
      if (kind === 'line' && dimensions) note(found, dimensions, state);
    }
  });
}

/** What comes first stands: a 小计 before its parts, the table by source before the overview. */
function note(found: Found, { source, origin, aggregate, flow, period }: Dimensions, state: ComparedAmount): void {
  if (flow === 'expenditure' || origin === 'carryOut' || period !== undefined) return;
  if (source !== undefined && aggregate !== 'total') {
    const into = origin === 'carryOver' ? found.carryOverBySource : found.bySource;
    if (!into.has(source)) into.set(source, state);
  } else if (source === undefined) {
    if (origin === 'carryOver') found.carryOver ??= state;
    else if (origin === 'currentYear') found.currentYear ??= state;
    else if (aggregate === 'total') found.total ??= state;
  }
}

/** 财政拨款 is what its budgets add up to, where it is not printed as one. */
function withFiscal({ bySource }: Found): void {
  if (bySource.has('fiscal')) return;
  const parts = FISCAL_SOURCES.flatMap((source) => bySource.get(source) ?? []);
  const together = addedUp(parts);
  if (together) bySource.set('fiscal', together);
}

/** The sum of states; a blank where all are blank; null where there are none. */
export function addedUp(states: readonly ComparedAmount[]): ComparedAmount | null {
  const amounts = states.flatMap((state) => amountIn(state) ?? []);
  const [only] = amounts;
  if (only && amounts.length === 1) return present(only);
  return only ? present(sumOf(amounts)) : (states[0] ?? null);
}

function wholeCarryOver({ carryOver, carryOverBySource }: Found): ComparedAmount {
  return carryOver ?? addedUp([...carryOverBySource.values()]) ?? NOT_PRINTED;
}

/**
 * Whether last year's money is in the total: `included` an amount of it is printed · `none` its cell is blank or 0 ·
 * `filled` it is not spoken of, and the sources of this year fill the total, so that there is no room for it ·
 * `unsaid` it is not spoken of.
 */
export type CarryOverStanding = 'included' | 'none' | 'filled' | 'unsaid';

export function carryOverStanding({ source: document }: ComparedSubject, { total, bySource, carryOver }: Sources): CarryOverStanding {
  const amount = amountIn(carryOver);
  if (amount) return amount.fen === 0 ? 'none' : 'included';
  if (carryOver.state === 'blank') return 'none';
  const whole = amountIn(total);
  const isPart = bySource.get('fiscal') !== undefined;
  const terms = [...bySource].flatMap(([source, state]) => (isPart && isPartOfFiscal(source) ? [] : (amountIn(state) ?? [])));
  if (!whole || terms.length === 0) return 'unsaid';
  const tables = document.tables.filter(({ role, unit }) => (role === 'T1' || role === 'T2') && unit !== null);
  const half = Math.max(...tables.map((table) => lastDigitHalf(table.unit ?? '元', printedDecimals(table))));
  return isRoundingTail(whole.fen - sumOf(terms).fen, terms.length, half) ? 'filled' : 'unsaid';
}

function isPartOfFiscal(source: FundSource): boolean {
  return (FISCAL_SOURCES as readonly FundSource[]).includes(source);
}
