import { differenceOf, ofDocument, type Amount, type DerivedAmount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Fen } from '@/model/money';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { changeScopes, type ScopeBridge, type UnchangedScope } from '../change/change-scopes';
import { baseOf, type ScopeKind } from '../change/scope-kinds';
import { isEmptyTable, printedOfScope, statedOfScope } from './scope-figures';

/**
 * What a stated base is. `budget` 预算数, which is what a budget document prints · `adjusted` 调整预算数 · `outturn` 执行数 or
 * 决算数 · `otherYear` of another year than the document at hand · `unnamed` it does not say.
 */
export type BaseNature = 'budget' | 'adjusted' | 'outturn' | 'otherYear' | 'unnamed';

/**
 * How the implied base stands to what the document of that year printed. `agrees`, `tail` (off by rounding) and `differs`
 * only where both are 预算数 of one year · `otherKind`: the base is none that the other document prints, so that a
 * difference is no contradiction, and none no proof · `emptyTable`: the other document prints 空表 · `notPrinted`: it does
 * not print it.
 */
export type ImpliedVerdict = 'agrees' | 'tail' | 'differs' | 'otherKind' | 'emptyTable' | 'notPrinted';

/** What the document of this year implies about the year before, against what the document of that year printed. */
export interface ImpliedBase {
  /** Key of the scope among those of 同比. */
  key: string;
  kind: ScopeKind;
  /** What the sentence calls it. */
  subject: string;
  account: string | null;
  now: Amount;
  /** Signed; null where the text says that nothing changed. */
  change: StatedAmount | null;
  /** As printed (上年执行数…); null where no base is named. */
  baseWords: string | null;
  nature: BaseNature;
  /** Now − change: never printed. */
  implied: Amount;
  /** Of the other document; null where it prints none. */
  printed: Amount | null;
  /** printed − implied. */
  difference: DerivedAmount | null;
  verdict: ImpliedVerdict;
}

/** Every scope of which this year's document states a change, or that there is none, in the order of 同比. */
export function impliedBases(now: BudgetDocument, before: BudgetDocument): ImpliedBase[] {
  const { scopes, items, unchanged } = changeScopes(now);
  const told: Told[] = [
    ...scopes.filter(({ sameAs }) => sameAs === null).map(changed),
    ...items.flatMap((item) => ('bridge' in item ? [changed(item.bridge)] : still(item.still))),
    ...unchanged.flatMap(still),
  ];
  // A part of “三公” is among the scopes and among its items.
  const once = told.filter(({ key, kind }, at) => kind !== 'other' && told.findIndex((one) => one.key === key) === at);
  return once.map((one) => impliedBase(one, now, before));
}

/** What the words of a base say it is, seen from the document of a year. */
export function baseNature(words: string | null, now: BudgetDocument, before: BudgetDocument): BaseNature {
  const base = baseOf(words, now.fiscalYear);
  if (base && base.year !== before.fiscalYear) return 'otherYear';
  if (base?.kind === 'execution' || /完成|实际/u.test(foldLabel(words ?? ''))) return 'outturn';
  if (!base) return 'unnamed';
  return /调整/u.test(foldLabel(words ?? '')) ? 'adjusted' : 'budget';
}

type Told = Pick<ImpliedBase, 'key' | 'kind' | 'subject' | 'account' | 'now' | 'change' | 'baseWords' | 'implied'>;

function changed({ key, kind, subject, account, now, change, baseWords, before }: ScopeBridge): Told {
  return { key, kind, subject, account, now, change, baseWords, implied: before };
}

function still({ key, kind, subject, account, now, baseWords }: UnchangedScope): Told[] {
  return now ? [{ key, kind, subject, account, now, change: null, baseWords, implied: now }] : [];
}

function impliedBase(told: Told, now: BudgetDocument, before: BudgetDocument): ImpliedBase {
  const nature = baseNature(told.baseWords, now, before);
  const found = printedBefore(told, now, before);
  const printed = found && ofDocument(found, before.id);
  const difference = printed && differenceOf(printed, told.implied);
  const verdict = difference ? verdictOf(nature, difference, now.kind === before.kind) : isEmptyTable(before, told.kind) ? 'emptyTable' : 'notPrinted';
  return { ...told, nature, printed, difference, verdict };
}

/**
 * What the other document prints of the same thing: its table, where this year's sentence speaks of the figure of its
 * own; else (当年拨款 without what was carried over) the amount that its narrative states of that.
 */
function printedBefore({ kind, account, now }: Told, later: BudgetDocument, earlier: BudgetDocument): Amount | null {
  const own = printedOfScope(later, kind, account);
  const isOfTable = own !== null && isSame(own.fen - now.fen);
  return (isOfTable ? printedOfScope(earlier, kind, account) : null) ?? statedOfScope(earlier, kind, account);
}

/** Sentences state amounts to 0.005 万元 where they print decimals (RULES.md, Tolerances). */
const STATED = lastDigitHalf('万元', 2);
/** The implied base is computed of two amounts. */
const TERMS = 2;

/** Te: the finer amount rounds to the coarser one. */
function isSame(difference: Fen): boolean {
  return isRoundingTail(difference, 0, STATED);
}

function verdictOf(nature: BaseNature, difference: DerivedAmount, sameKind: boolean): ImpliedVerdict {
  if (nature !== 'budget' || !sameKind) return 'otherKind';
  if (isSame(difference.fen)) return 'agrees';
  return isRoundingTail(difference.fen, TERMS, STATED) ? 'tail' : 'differs';
}
