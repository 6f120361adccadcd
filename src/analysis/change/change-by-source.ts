import { differenceOf, printedAmount, sumOf, type Amount, type DerivedAmount } from '@/model/amount';
import type { BudgetDocument, Figure } from '@/model/document';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { printedDecimals } from '../printed-decimals';
import { changeScopes, type ScopeBridge } from './change-scopes';
import type { Base, ScopeKind } from './scope-kinds';

/** A part of the change of all income: a fund whose own change is stated. */
export interface SourcePart {
  kind: ScopeKind;
  key: string;
  subject: string;
  baseWords: string | null;
  before: Amount;
  now: Amount;
  change: Amount;
}

/** How the rest of this year compares with what the tables print of it. */
export type RestStanding = 'agrees' | 'tail' | 'differs' | 'notPrinted';

/**
 * The change of income by 资金来源, all 推算: the whole less the funds of which the text states the change. `split` only
 * where all of them are measured against the same kind of base of the same year, so that one axis holds them.
 */
export type ChangeBySource =
  | {
      state: 'split';
      whole: ScopeBridge;
      parts: readonly SourcePart[];
      /** What is left for all other sources and what is carried over. */
      rest: { before: DerivedAmount; now: DerivedAmount; change: DerivedAmount };
      /** What the tables print for the rest of this year: each line, and their sum. */
      printed: { lines: readonly Amount[]; sum: Amount; differenceFen: number } | null;
      standing: RestStanding;
      /** Words of the bases, as printed, where they are not all the same. */
      wordings: readonly string[];
    }
  | {
      state: 'none';
      /**
       * `noWhole` the change of all income is not stated · `noParts` that of no fund is · `baseUnnamed` one of them does
       * not say what it compares with · `basesDiffer` they are measured against unlike figures · `tooLarge` the parts
       * are more than the whole: they are of another scope · `restDiffers` what is left of this year is not what the
       * tables print of it: they are of another scope too.
       */
      why: 'noWhole' | 'noParts' | 'baseUnnamed' | 'basesDiffer' | 'tooLarge' | 'restDiffers';
      /** What was looked at, for the sentence that says why. */
      whole: ScopeBridge | null;
      parts: readonly ScopeBridge[];
      printed: { sum: Amount; now: Amount } | null;
    };

const FUNDS: readonly ScopeKind[] = ['generalPublic', 'governmentFund', 'stateCapital'];

export function changeBySource(document: BudgetDocument): ChangeBySource {
  const { scopes } = changeScopes(document);
  const whole = scopes.find(({ kind }) => kind === 'income') ?? scopes.find(({ kind }) => kind === 'both') ?? null;
  const funds = FUNDS.flatMap((kind) => scopes.find((scope) => scope.kind === kind) ?? []);
  const parts = funds.length > 0 ? funds : scopes.filter(({ kind }) => kind === 'fiscal' || kind === 'fiscalIncome').slice(0, 1);
  const none = (why: Extract<ChangeBySource, { state: 'none' }>['why'], printed: { sum: Amount; now: Amount } | null = null): ChangeBySource => ({
    state: 'none',
    why,
    whole,
    parts,
    printed,
  });
  if (!whole) return none('noWhole');
  if (parts.length === 0) return none('noParts');
  const bases = [whole, ...parts].map(({ base }) => base);
  if (bases.some((base) => base === null)) return none('baseUnnamed');
  if (!parts.every(({ base }) => isSameBase(base, whole.base))) return none('basesDiffer');
  const now = differenceOf(whole.now, ...parts.map((part) => part.now));
  const before = differenceOf(whole.before, ...parts.map((part) => part.before));
  if (now.fen < 0 || before.fen < 0) return none('tooLarge');
  const lines = otherLines(document, parts);
  const printed = lines && lines.amounts.length > 0 ? { lines: lines.amounts, sum: total(lines.amounts), differenceFen: 0 } : null;
  const differenceFen = printed ? now.fen - printed.sum.fen : 0;
  const standing = standingOf(differenceFen, lines, parts.length);
  if (standing === 'differs' && printed) return none('restDiffers', { sum: printed.sum, now });
  return {
    state: 'split',
    whole,
    parts: parts.map(({ kind, key, subject, baseWords, before: was, now: is, change }) => ({ kind, key, subject, baseWords, before: was, now: is, change })),
    rest: { before, now, change: differenceOf(whole.change, ...parts.map(({ change }) => change)) },
    printed: printed && { ...printed, differenceFen },
    standing,
    wordings: wordings([whole, ...parts]),
  };
}

function isSameBase(one: Base | null, other: Base | null): boolean {
  return one !== null && other !== null && one.kind === other.kind && one.year === other.year;
}

function wordings(scopes: readonly ScopeBridge[]): string[] {
  const words = new Set(scopes.map(({ baseWords }) => (baseWords ?? '').replace(/\s/g, '')));
  return words.size > 1 ? [...words] : [];
}

function total(amounts: readonly Amount[]): Amount {
  const [only] = amounts;
  return only && amounts.length === 1 ? only : sumOf(amounts);
}

interface OtherLines {
  amounts: readonly Amount[];
  /** Half of the last digit that their table prints, in half-fen. */
  half: number;
}

const SOURCES: Readonly<Partial<Record<ScopeKind, readonly Figure['source'][]>>> = {
  generalPublic: ['generalPublicBudget'],
  governmentFund: ['governmentFund'],
  stateCapital: ['stateCapital'],
  fiscalIncome: ['fiscal', 'generalPublicBudget', 'governmentFund', 'stateCapital'],
  fiscal: ['fiscal', 'generalPublicBudget', 'governmentFund', 'stateCapital'],
};

/**
 * What the income side prints for everything that is none of the parts: other sources of this year, and all that is
 * carried over. From the 收入预算总表 by source, else from the lines of the 收支预算总表; null where neither has them.
 */
function otherLines(document: BudgetDocument, parts: readonly ScopeBridge[]): OtherLines | null {
  const taken = new Set(parts.flatMap(({ kind }) => SOURCES[kind] ?? []));
  const isOther = ({ source, origin, aggregate, period, flow, fen }: Figure): boolean => {
    if (period !== undefined || flow === 'expenditure' || fen === 0) return false;
    if (origin === 'carryOver') return aggregate === undefined || aggregate === 'subtotal';
    return aggregate === undefined && source !== undefined && source !== 'fiscal' && !taken.has(source);
  };
  for (const [role, subject] of [['T2', 'total'], ['T1', 'line']] as const) {
    const own = document.figures.filter((figure) => figure.role === role && figure.subject === subject);
    if (!own.some(({ source, period }) => source !== undefined && period === undefined)) continue;
    const found = own.filter(isOther);
    const rest = [...found.filter(({ origin }) => origin !== 'carryOver'), ...carriedOver(found, own, parts)];
    const table = document.tables.find(({ number }) => number === (rest[0] ?? own[0])?.place.table);
    if (!table || table.unit === null) return null;
    return { amounts: rest.map(printedAmount), half: lastDigitHalf(table.unit, printedDecimals(table)) };
  }
  return null;
}

/** What is carried over and in no part: all of it in one figure where no part speaks of its own, else source by source. */
function carriedOver(found: readonly Figure[], own: readonly Figure[], parts: readonly ScopeBridge[]): Figure[] {
  const carried = found.filter(({ origin }) => origin === 'carryOver');
  const withOwn = new Set(parts.flatMap((part) => (includesCarryOver(part, own) ? (SOURCES[part.kind] ?? []) : [])));
  const whole = carried.filter(({ aggregate, source }) => aggregate === 'subtotal' || source === undefined).slice(0, 1);
  if (withOwn.size === 0 && whole.length > 0) return whole;
  return carried.filter(({ aggregate, source }) => aggregate === undefined && source !== undefined && !withOwn.has(source));
}

/** Whether what the sentence gives for this year is what the tables print for its sources with their 上年结转. */
function includesCarryOver({ kind, now }: ScopeBridge, own: readonly Figure[]): boolean {
  const sources = new Set(SOURCES[kind] ?? []);
  const leaves = own.filter(({ source, aggregate, period, flow }) => sources.has(source) && aggregate === undefined && period === undefined && flow !== 'expenditure');
  const carried = leaves.filter(({ origin }) => origin === 'carryOver').reduce((sum, { fen }) => sum + fen, 0);
  const current = leaves.filter(({ origin }) => origin !== 'carryOver').reduce((sum, { fen }) => sum + fen, 0);
  return carried !== 0 && Math.abs(now.fen - current - carried) < Math.abs(now.fen - current);
}

function standingOf(differenceFen: number, lines: OtherLines | null, parts: number): RestStanding {
  if (!lines || lines.amounts.length === 0) return 'notPrinted';
  if (differenceFen === 0) return 'agrees';
  // The sentences print 0.01 万元, whatever the tables do.
  const half = Math.max(lines.half, lastDigitHalf('万元', 2));
  return isRoundingTail(differenceFen, lines.amounts.length + parts, half) ? 'tail' : 'differs';
}
