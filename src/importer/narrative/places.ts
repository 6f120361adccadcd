import { foldLabel } from '@/model/fold';
import type { Figure, TableRole } from '@/model/document';
import type { Claim, SectionRole } from '@/model/narrative';
import type { Place } from '@/model/place';
import data from './subjects.json';
import type { FigureIndex } from './figure-index';

const compiled = <K extends string>(entries: readonly ({ pattern: string } & Record<K, string>)[], key: K) =>
  entries.map((entry) => ({ value: entry[key], pattern: new RegExp(entry.pattern) }));
const SOURCES = compiled(data.sources, 'source');
const PARTS = compiled(data.parts, 'part');
const PURPOSES = compiled(data.purposes, 'purpose');
const ITEMS = compiled(data.items, 'item');
const CARRY_OVER = new RegExp(data.carryOver);
const CARRY_OUT = new RegExp(data.carryOut);
const TOTAL = new RegExp(data.total);

/** One last digit of 万元 with two decimals: what rounding may do between a table in 元 and a sentence. */
const LAST_DIGIT = 10_000;

/** The tables that a section speaks of; of equal readings the first that has the amount wins. */
const TABLES_OF: Partial<Record<SectionRole, readonly TableRole[]>> = {
  overall: ['T1', 'T3', 'T2', 'T5', 'T8', 'T9', 'T4'],
  explanation: ['T1', 'T3', 'T5', 'T4'],
  income: ['T2', 'T1'],
  expenditure: ['T3', 'T1'],
  fiscal: ['T4', 'T5', 'T8', 'T9'],
  generalPublic: ['T5', 'T4'],
  basic: ['T6', 'T5'],
  governmentFund: ['T8', 'T4'],
  stateCapital: ['T9', 'T4'],
  threePublic: ['T7'],
  agencyOperating: ['T7'],
  performance: ['T10'],
};

/** The table of its own that a source of money has. */
const OWN_TABLE: Partial<Record<string, TableRole>> = { generalPublicBudget: 'T5', governmentFund: 'T8', stateCapital: 'T9' };
/** The section of its own that a source of money has. */
const OWN_SECTION: Partial<Record<string, SectionRole>> = { ...{ generalPublicBudget: 'generalPublic', fiscal: 'fiscal' }, governmentFund: 'governmentFund', stateCapital: 'stateCapital' };
const FISCAL_SOURCES = new Set(Object.keys(OWN_TABLE));

/** What is asked of the tables for one claim. */
interface Question {
  subject: string;
  claim: Claim;
  /** The claim before it: what is in brackets behind it is a part of it. */
  before: Claim | null;
  section: SectionRole;
  index: FigureIndex;
}

/**
 * The cells that an amount speaks of: one, or several whose sum it is. What it speaks of follows from its section and
 * subject; the amount only chooses between equal readings, so that a wrong amount still leads to the figure it should
 * agree with. Empty where no table has such a figure.
 */
export function placesOf(claim: Claim, before: Claim | null, section: SectionRole, index: FigureIndex): Place[] {
  const question: Question = { subject: foldLabel(claim.subject), claim, before, section, index };
  const readings = (TABLES_OF[section] ?? []).flatMap((role) => readingsIn(role, question));
  const isFiscalTotal = section === 'fiscal' && (TOTAL.test(question.subject) || question.subject.startsWith('财政拨款'));
  if (isFiscalTotal || (section === 'overall' && question.subject.startsWith('财政拨款'))) readings.unshift(...fiscalTotal(index));
  const exact = readings.find((figures) => sum(figures) === claim.fen);
  const near = exact ?? readings.find((figures) => Math.abs(sum(figures) - claim.fen) <= LAST_DIGIT);
  return (near ?? readings[0] ?? []).map(({ place }) => place);
}

/** 财政拨款 as a whole is printed in no total cell where T4 has none: the totals of T5, T8 and T9 together. */
function fiscalTotal({ byRole }: FigureIndex): Figure[][] {
  const parts = (['T5', 'T8', 'T9'] as const).flatMap((role) => {
    const total = (byRole.get(role) ?? []).find(({ subject, fen }) => subject === 'total' && fen !== 0);
    return total ? [total] : [];
  });
  return one(parts);
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce((total, { fen }) => total + fen, 0);
}

/** Readings of a subject in one table, each a list of figures whose sum it is. */
function readingsIn(role: TableRole, question: Question): Figure[][] {
  const { subject, claim, index } = question;
  const figures = index.byRole.get(role) ?? [];
  if (figures.length === 0) return [];
  if (claim.account !== null) return one(figures.filter(({ account, aggregate }) => account === claim.account && aggregate !== 'subtotal').slice(0, 1));
  const item = match(ITEMS, subject);
  if (role === 'T7') return item ? one(itemFigures(figures, item)) : [];
  if (CARRY_OUT.test(subject)) return one(figures.filter(({ origin }) => origin === 'carryOut'));
  const totals = figures.filter((figure) => figure.subject === 'total');
  const part = match(PARTS, subject);
  if (part) return one(totals.filter((figure) => figure.part === part));
  const purpose = match(PURPOSES, subject);
  if (purpose && role !== 'T6') return one(purposeFigures(totals, purpose));
  const source = sourceOf(question);
  if (isOtherSide(role, source, subject)) return [];
  if (role === 'T10') return source ? one(totals.filter((figure) => FISCAL_SOURCES.has(figure.source ?? ''))) : [];
  if (source && (role === 'T1' || role === 'T2' || role === 'T4')) return sourceReadings(figures, totals, source, CARRY_OVER.test(subject));
  return speaksOfTotal(role, purpose, source, question) ? totalReadings(figures, totals) : [];
}

/** Income stands in no table of expenditure, and expenditure by source in no table of income. */
function isOtherSide(role: TableRole, source: string | null, subject: string): boolean {
  const [isIncome, isSpending] = [subject.includes('收入'), subject.includes('支出')];
  if (isIncome && !isSpending) return role === 'T3' || role === 'T5' || role === 'T8' || role === 'T9';
  return isSpending && !isIncome && (role === 'T2' || (role === 'T1' && source !== null));
}

/** Whose money the subject names; what is carried over, the money of the amount before it. */
function sourceOf({ subject, before }: Question): string | null {
  return match(SOURCES, CARRY_OVER.test(subject) && before ? foldLabel(before.subject) : subject);
}

function speaksOfTotal(role: TableRole, purpose: string | null, source: string | null, { subject, section }: Question): boolean {
  if (source !== null && OWN_TABLE[source] === role) return true;
  return TOTAL.test(subject) || (source !== null && OWN_SECTION[source] === section) || (purpose !== null && role === 'T6');
}

function totalReadings(figures: readonly Figure[], totals: readonly Figure[]): Figure[][] {
  const grand = figures.filter(({ subject, aggregate }) => (subject === 'total' || subject === 'line') && aggregate === 'total');
  return (grand.length > 0 ? grand : totals.slice(0, 1)).map((figure) => [figure]);
}

function purposeFigures(totals: readonly Figure[], purpose: string): Figure[] {
  const own = totals.filter((figure) => figure.purpose === purpose);
  const whole = own.filter(({ aggregate, part }) => aggregate === 'subtotal' || part === undefined);
  return whole.length > 0 ? whole.slice(0, 1) : own;
}

/** This year's money of a source, its carry-over, and both together. */
function sourceReadings(figures: readonly Figure[], totals: readonly Figure[], source: string, isCarryOver: boolean): Figure[][] {
  const inTotals = totals.some((figure) => figure.source === source);
  const own = (inTotals ? totals : figures).filter((figure) => figure.source === source && figure.aggregate === undefined);
  const carried = own.filter(({ origin }) => origin === 'carryOver');
  const current = own.filter(({ origin }) => origin !== 'carryOver').slice(0, 1);
  if (isCarryOver && carried.length === 0 && !FISCAL_SOURCES.has(source)) {
    // What a unit's own money left over is told apart by no source.
    return one(figures.filter((figure) => figure.source === 'unitFunds' && figure.origin === 'carryOver' && figure.subject === 'total'));
  }
  if (isCarryOver) return one(carried);
  return [...one(current), ...(carried.length > 0 ? [[...current, ...carried]] : [])];
}

function itemFigures(figures: readonly Figure[], item: string): Figure[] {
  const own = figures.filter((figure) => figure.item === item);
  const total = own.filter(({ subject }) => subject === 'total');
  return (total.length > 0 ? total : own).slice(0, 1);
}

/** One reading of all these figures, or none. */
function one(figures: readonly Figure[]): Figure[][] {
  return figures.length > 0 ? [[...figures]] : [];
}

function match(entries: readonly { value: string; pattern: RegExp }[], subject: string): string | null {
  return entries.find(({ pattern }) => pattern.test(subject))?.value ?? null;
}
