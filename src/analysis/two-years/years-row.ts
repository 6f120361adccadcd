import { differenceOf, ofDocument, sumOf, type Amount } from '@/model/amount';
import type { AmountUnit } from '@/model/amount-unit';
import type { Fen } from '@/model/money';
import type { NodeLevel, TreeTable } from '../account-tree';
import { shareOf, type Share } from '../share';

/**
 * How a row of this year stands to one of the year before. `kept` same code and name · `renamed` same code (or for
 * certain the same thing), other name · `recoded` same name, other code · `moved` same project, other unit · `cut` same
 * project, one of the names cut off in print · `new` only this year · `gone` only the year before.
 */
export type Standing = 'kept' | 'renamed' | 'recoded' | 'moved' | 'cut' | 'new' | 'gone';

/** One year of a row. */
export interface YearSide {
  /** Canonical code of a 科目; the canonical name of a unit; `<unit>/<project>`. */
  code: string;
  /** As printed, wrapping blanks removed. */
  name: string;
  level: NodeLevel;
  /** Canonical name of the unit of a project; null for all else, and where none is printed. */
  unit: string | null;
  /** null where the cell is blank. Of the year before it names its document. */
  amount: Amount | null;
}

/** Whether the amount is more or less than the year before. A blank cell in a table with data counts as 0. */
export type Movement = 'more' | 'less' | 'same';

/** What changed from one year to the next. Amounts in fen. */
export interface YearsRow {
  /** Unique in its table. */
  key: string;
  level: NodeLevel;
  standing: Standing;
  now: YearSide | null;
  before: YearSide | null;
  /** Signed; of what is new all of it, of what is gone all of it with a minus. */
  changeFen: Fen;
  /** Now − before with both cells; of what is new or gone the one amount there is; null where both are blank. */
  change: Amount | null;
  movement: Movement;
  /** The change as a share of the year before; null where that is 0, blank or not there (由零新增). */
  ratio: Share | null;
  /** The year whose document does not divide this row further, where the other one does. */
  undivided: 'now' | 'before' | null;
}

/** A document as one of the two. */
export interface YearOf {
  document: string;
  year: number;
  /** The tables the amounts are read from. */
  tables: readonly TreeTable[];
  unit: AmountUnit;
  decimals: number;
}

export interface MatchedSides {
  standing: Standing;
  now: YearSide | null;
  before: YearSide | null;
  undivided?: YearsRow['undivided'];
}

/**
 * The row of two matched sides.
 * @param hidden differences up to this many fen come from the coarser unit of one document and are no change
 */
export function yearsRow({ standing, now, before, undivided = null }: MatchedSides, hidden: Fen): YearsRow {
  const [later, earlier] = [now?.amount ?? null, before?.amount ?? null];
  const changeFen = (later?.fen ?? 0) - (earlier?.fen ?? 0);
  const change = later && earlier ? differenceOf(later, earlier) : (later ?? earlier);
  const side = now ?? before;
  return {
    key: `${now?.code ?? ''}|${before?.code ?? ''}`,
    level: side?.level ?? 'root',
    standing,
    now,
    before,
    changeFen,
    change,
    movement: Math.abs(changeFen) <= hidden ? 'same' : changeFen > 0 ? 'more' : 'less',
    ratio: change?.kind === 'derived' ? shareOf(change, earlier) : null,
    undivided,
  };
}

/** The size of the change as a formula whose result has no sign: of a decrease before − now; null where both are blank. */
export function sizeOfChange({ now, before, changeFen, change }: YearsRow): Amount | null {
  if (changeFen < 0 && now?.amount && before?.amount) return differenceOf(before.amount, now.amount);
  return change;
}

/** The size of the change as a share of the year before, without a sign; null where that is 0, blank or not there. */
export function shareOfChange(row: YearsRow): Share | null {
  return row.ratio && shareOf(sizeOfChange(row), row.before?.amount ?? null);
}

/** What the change of a whole leaves when one of its parts is taken off, without its sign; null where that is nothing. */
export function restOfChange(whole: YearsRow, part: YearsRow): { amount: Amount; movement: Movement } | null {
  if (whole.change?.fen !== whole.changeFen || !whole.change || !part.change) return null;
  const rest = whole.changeFen - part.changeFen;
  if (rest === 0) return null;
  const movement = rest > 0 ? 'more' : 'less';
  if (part.change.fen === part.changeFen) return { amount: rest > 0 ? differenceOf(whole.change, part.change) : differenceOf(part.change, whole.change), movement };
  // What is gone, or blank now, stands with its amount of last year: taking off its loss adds that.
  const size = sizeOfChange(whole);
  return size && { amount: whole.changeFen < 0 ? sizeLess(size, part.change) : sumOf([whole.change, part.change]), movement };
}

function sizeLess(one: Amount, other: Amount): Amount {
  return one.fen < other.fen ? differenceOf(other, one) : differenceOf(one, other);
}

/** The same side as one of another document. */
export function sideOfDocument(side: YearSide, document: string): YearSide {
  return { ...side, amount: side.amount && ofDocument(side.amount, document) };
}

/** By size of change, largest first; of equals the larger amount first. */
export function bySize(one: YearsRow, other: YearsRow): number {
  return Math.abs(other.changeFen) - Math.abs(one.changeFen) || largest(other) - largest(one) || (one.key < other.key ? -1 : 1);
}

function largest({ now, before }: YearsRow): Fen {
  return Math.max(Math.abs(now?.amount?.fen ?? 0), Math.abs(before?.amount?.fen ?? 0));
}
