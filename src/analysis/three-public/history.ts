import { differenceOf, ofDocument, type Amount, type DerivedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { StatedChange } from '../overview/stated-change';
import type { Arrangement } from './arrangements';
import { LINES, linesOf, type Line, type Lines } from './lines';
import { amountOf, type PrintedState } from './printed-lines';
import { threePublicOf, type ThreePublic } from './three-public';

/**
 * Where the value of a year comes from: `printed` in a cell · `stated` in the narrative, its cell blank or none ·
 * `implied` 推算, by the change that the next year's document states.
 */
export type PointKind = 'printed' | 'stated' | 'implied';

export interface YearPoint {
  kind: PointKind;
  amount: Amount;
  /** Of an implied one: the base of the change as printed (上年预算数…); null where it is not named. */
  base: string | null;
}

/** One thing in one year. */
export interface YearLine {
  /** What that year's table prints; null where there is no document of the year. */
  printed: PrintedState | null;
  /** The value of the year; null where nothing gives one, which is not 0. */
  point: YearPoint | null;
  /** Why that year's document has no money for it, in its words. */
  arrangement: Arrangement | null;
}

export interface HistoryYear {
  year: number;
  /** The document of the year; null where it is not at hand. */
  document: string | null;
  lines: Lines<YearLine>;
}

/** A unit's amounts over the years. */
export interface UnitYears {
  /** As the page's own document names it, else the latest that does. */
  unit: string;
  /** As many as there are years: null where there is no document, or where its table has no row for the unit. */
  years: readonly (Lines<PrintedState> | null)[];
}

export interface ThreePublicHistory {
  /** Every year from the first of which something is known to the last, also those of which nothing is. */
  years: readonly HistoryYear[];
  units: readonly UnitYears[];
}

/**
 * “三公” over the years of one department. A year has the amount its own document prints, else the one its narrative
 * states; only where there is no document of it the one that the next year's document prints or implies about it.
 * Nothing stands for a year of which nothing is known.
 * @param documents one a year, ascending
 * @param page id of the document the page is about: amounts of the others say where they stand
 */
export function threePublicHistory(documents: readonly BudgetDocument[], page: string): ThreePublicHistory {
  const facts = new Map(documents.map((document) => [document.fiscalYear, threePublicOf(document)]));
  const known = [...facts.keys()].flatMap((year) => {
    const before = facts.get(year)!;
    return !facts.has(year - 1) && LINES.some((line) => impliedBy(before, line) !== null) ? [year - 1, year] : [year];
  });
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: documents.length === 0 ? 0 : last - first + 1 }, (_, i): HistoryYear => {
    const year = first + i;
    const own = facts.get(year);
    const next = facts.get(year + 1);
    return {
      year,
      document: own?.document ?? null,
      lines: linesOf((line) => (own ? ownLine(own, line, page) : { printed: null, point: next ? tagged(impliedBy(next, line), next, page) : null, arrangement: null })),
    };
  });
  return { years, units: unitYears(years, facts, page) };
}

function ownLine(facts: ThreePublic, line: Line, page: string): YearLine {
  const printed = facts.printed.lines[line];
  const cell = amountOf(printed);
  const { stated, arrangement } = facts.told[line];
  const amount = cell ?? stated;
  const point = amount && tagged({ kind: cell ? 'printed' : 'stated', amount, base: null }, facts, page);
  return { printed: taggedState(printed, facts, page), point, arrangement };
}

/** What a document says of the year before it: a column of its table, else the amount less its stated change. */
function impliedBy(facts: ThreePublic, line: Line): YearPoint | null {
  const column = amountOf(facts.printed.before[line]);
  if (column) return { kind: 'printed', amount: column, base: null };
  const { change, stated } = facts.told[line];
  const amount = beforeOf(change, amountOf(facts.printed.lines[line]) ?? stated);
  return amount && change.state !== 'notStated' ? { kind: 'implied', amount, base: change.base } : null;
}

/** 持平 is a change of 0: the year before had the same. */
function beforeOf(change: StatedChange, now: Amount | null): DerivedAmount | null {
  if (change.state === 'changed') return change.before;
  if (change.state === 'notStated' || !now) return null;
  return differenceOf(now, { kind: 'stated', fen: 0, claim: change.claim });
}

function tagged(point: YearPoint | null, { document }: ThreePublic, page: string): YearPoint | null {
  return point === null || document === page ? point : { ...point, amount: ofDocument<Amount>(point.amount, document) };
}

function taggedState(state: PrintedState, { document }: ThreePublic, page: string): PrintedState {
  return 'amount' in state && document !== page ? { ...state, amount: ofDocument(state.amount, document) } : state;
}

function unitYears(years: readonly HistoryYear[], facts: ReadonlyMap<number, ThreePublic>, page: string): UnitYears[] {
  const inYears = years.map(({ year }) => facts.get(year) ?? null);
  const own = inYears.find((each) => each?.document === page);
  const names = new Map<string, string>();
  // The page's document first, then the others from the latest: the first name of a unit stands.
  for (const each of [own, ...inYears.toReversed()]) {
    for (const { unit } of each?.printed.units ?? []) if (!names.has(foldLabel(unit))) names.set(foldLabel(unit), unit);
  }
  return [...names].map(([key, unit]) => ({
    unit,
    years: inYears.map((each) => {
      const row = each?.printed.units.find((found) => foldLabel(found.unit) === key);
      return each && row ? linesOf((line) => taggedState(row.lines[line], each, page)) : null;
    }),
  }));
}

/** The change from the year before to the year of a document, both at hand: last year's own figure counts. */
export function changeFromYearBefore({ years }: ThreePublicHistory, document: string, line: Line): DerivedAmount | null {
  const at = years.findIndex((year) => year.document === document);
  const now = years[at]?.lines[line].point;
  const before = years[at - 1]?.lines[line].point;
  return now && before ? differenceOf(now.amount, before.amount) : null;
}

/**
 * The things that have money in any year, the sum aside: what small multiples are drawn of. 购置 and 运行维护 are among
 * them where both have some; else one of them is 用车 itself.
 */
export function itemsWithMoney({ years }: ThreePublicHistory): Exclude<Line, 'threePublic'>[] {
  const hasMoney = (line: Line) => years.some(({ lines }) => (lines[line].point?.amount.fen ?? 0) !== 0);
  const isPart = (line: Line) => line === 'vehiclePurchase' || line === 'vehicleOperation';
  const bothParts = hasMoney('vehiclePurchase') && hasMoney('vehicleOperation');
  return LINES.filter((line) => line !== 'threePublic').filter((line) => hasMoney(line) && (bothParts || !isPart(line) || !hasMoney('vehicles')));
}
