import { foldLabel } from '@/model/fold';
import type { BudgetDocument, Figure, PrintedTable, TableRole } from '@/model/document';
import type { Claim, NarrativeSection } from '@/model/narrative';
import type { Place } from '@/model/place';
import type { Narrative } from './narrative';
import data from './subjects.json';
import { mergedDimensions } from '../figures';
import { foldAligned } from './aligned';
import { namedAccount } from './uses';

type Readable = Omit<Narrative, 'remarks'>;
type Tables = Pick<BudgetDocument, 'tables' | 'figures' | 'projects'>;

const compiled = <K extends string>(entries: readonly ({ pattern: string } & Record<K, string>)[], key: K) =>
  entries.map((entry) => ({ value: entry[key], pattern: new RegExp(entry.pattern) }));
const SOURCES = compiled(data.sources, 'source');
const PARTS = compiled(data.parts, 'part');
const PURPOSES = compiled(data.purposes, 'purpose');
const ITEMS = compiled(data.items, 'item');
const CARRY_OVER = new RegExp(data.carryOver);
const CARRY_OUT = new RegExp(data.carryOut);
const TOTAL = new RegExp(data.total);

/** The tables that a section speaks of, the first that has the figure with the amount wins. */
const TABLES_OF: Partial<Record<NarrativeSection['role'], readonly TableRole[]>> = {
  overall: ['T1', 'T3', 'T2', 'T5', 'T4'],
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

/**
 * Binds amounts to the printed figures they speak of, and claims and terms to the 科目 they name.
 * What a claim speaks of follows from its section and subject; the amount only chooses between equal readings, so that
 * a wrong amount still leads to the figure it should agree with. A claim without such a figure stands alone.
 */
export function bindNarrative(narrative: Readable, document: Tables): void {
  const index = figureIndex(document);
  narrative.claims.forEach((claim, at) => {
    const section = narrative.sections[narrative.paragraphs[claim.paragraph]!.section ?? -1];
    if (!section) return;
    const named = namedAccount(foldAligned(claim.subject));
    claim.account = accountOf(named?.names ?? [foldLabel(claim.subject)], named?.code ?? null, index);
    if (claim.kind === 'amount') claim.places = placesOf(claim, narrative.claims[at - 1] ?? null, section, index);
    if (claim.kind === 'reason') claim.places = projectPlaces(claim, narrative, index);
  });
  for (const entry of narrative.glossary) {
    const named = namedAccount(foldAligned(entry.term));
    entry.account = accountOf(named?.names ?? [foldLabel(entry.term)], named?.code ?? null, index);
  }
}

interface FigureIndex {
  document: Tables;
  byRole: ReadonlyMap<TableRole, readonly Figure[]>;
  /** Folded name of a coded row → its canonical codes. */
  codes: ReadonlyMap<string, ReadonlySet<string>>;
  names: ReadonlyMap<string, string>;
  projects: readonly { folded: string; unit: string; name: string }[];
}

function figureIndex(document: Tables): FigureIndex {
  const byRole = new Map<TableRole, Figure[]>();
  for (const figure of [...document.figures, ...document.tables.flatMap(blankTotals)]) {
    if (figure.role) byRole.set(figure.role, [...(byRole.get(figure.role) ?? []), figure]);
  }
  const codes = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const table of document.tables) for (const row of table.rows) for (const subject of row.subjects) collect(subject);
  return { document, byRole, codes, names, projects: document.projects.map(({ unit, name }) => ({ unit, name, folded: foldLabel(name) })) };

  function collect({ kind, account, name }: PrintedTable['rows'][number]['subjects'][number]): void {
    if (kind !== 'account' || account === null) return;
    const folded = foldLabel(name);
    codes.set(folded, (codes.get(folded) ?? new Set()).add(account));
    names.set(account, folded);
  }
}

/** Blank cells of total rows, as figures of 0: a sentence that says 0 speaks of the cell that says nothing. */
function blankTotals(table: PrintedTable): Figure[] {
  return table.rows.flatMap(({ cells, subjects }, row) =>
    table.columns.flatMap((column, position): Figure[] => {
      const subject = subjects.find(({ side }) => side === column.side);
      if (column.number === null || cells[position]?.trim() || (subject?.kind !== 'total' && subject?.kind !== 'line')) return [];
      const place = { table: table.number, row: row + 1, side: column.side, column: column.number };
      return [{ place, fen: 0, role: table.role, subject: subject.kind, ...mergedDimensions(column.dimensions, subject.dimensions) }];
    }),
  );
}

/** The canonical code that the names of the levels lead to, or null where it is not certain. */
function accountOf(names: readonly (string | null)[], code: string | null, index: FigureIndex): string | null {
  if (code !== null) return index.names.has(code) ? code : null;
  const last = names.at(-1);
  if (!last) return null;
  const wanted = [...(index.codes.get(last) ?? index.codes.get(`${last}支出`) ?? [])];
  const depth = names.length === 3 ? 7 : null;
  const fitting = wanted.filter(
    (candidate) => (depth === null || candidate.length === depth) && parentsFit(candidate, names.slice(0, -1), index),
  );
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : depth === null ? shortest(fitting) : null;
  return depth === null ? null : onlyChild(names, index);
}

/** A 项 whose name is misprinted is still certain where its 款 has one 项 only. */
function onlyChild(names: readonly (string | null)[], index: FigureIndex): string | null {
  const item = names[1] ? [...(index.codes.get(names[1]) ?? [])].filter((code) => code.length === 5) : [];
  if (item.length !== 1) return null;
  const children = [...index.names.keys()].filter((code) => code.length === 7 && code.startsWith(item[0]!));
  return children.length === 1 ? children[0]! : null;
}

/** Of levels that bear one name the widest, if the others lie inside it. */
function shortest(codes: readonly string[]): string | null {
  const [first] = [...codes].sort((a, b) => a.length - b.length);
  return first !== undefined && codes.every((code) => code.startsWith(first)) ? first : null;
}

function parentsFit(code: string, names: readonly (string | null)[], index: FigureIndex): boolean {
  const parents = [code.slice(0, 3), code.slice(0, 5)];
  return names.every((name, at) => name === null || names.length < 2 || index.names.get(parents[at]!) === name);
}

function placesOf(claim: Claim, before: Claim | null, section: NarrativeSection, index: FigureIndex): Place[] {
  const roles = TABLES_OF[section.role] ?? [];
  const subject = foldLabel(claim.subject);
  const candidates = roles.flatMap((role) => candidatesIn(role, subject, claim, before, section, index));
  if (section.role === 'fiscal' && (TOTAL.test(subject) || /^财政拨款/.test(subject))) candidates.unshift(...fiscalTotal(index));
  const chosen = candidates.find((figures) => sum(figures) === claim.fen) ?? candidates.find((figures) => Math.abs(sum(figures) - claim.fen) <= 10_000) ?? candidates[0];
  return chosen?.map(({ place }) => place) ?? [];
}

/** 财政拨款 as a whole is printed in no total cell where T4 has none: the totals of T5, T8 and T9 together. */
function fiscalTotal(index: FigureIndex): Figure[][] {
  const parts = (['T5', 'T8', 'T9'] as const).flatMap((role) => {
    const totals = (index.byRole.get(role) ?? []).filter(({ subject }) => subject === 'total');
    return totals.filter(({ fen }) => fen !== 0).slice(0, 1);
  });
  return list(parts);
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce((total, { fen }) => total + fen, 0);
}

/** Readings of a subject in one table, each a list of figures whose sum it is. */
function candidatesIn(
  role: TableRole,
  subject: string,
  claim: Claim,
  before: Claim | null,
  section: NarrativeSection,
  index: FigureIndex,
): Figure[][] {
  const figures = index.byRole.get(role) ?? [];
  const totals = figures.filter((figure) => figure.subject === 'total');
  if (claim.account !== null) return list(figures.filter((figure) => figure.account === claim.account && figure.aggregate !== 'subtotal').slice(0, 1));
  const item = match(ITEMS, subject);
  if (role === 'T7') return item ? list(itemFigures(figures, item)) : [];
  if (CARRY_OUT.test(subject)) return list(figures.filter(({ origin }) => origin === 'carryOut'));
  const part = match(PARTS, subject);
  if (part) return list(totals.filter((figure) => figure.part === part));
  const purpose = match(PURPOSES, subject);
  if (purpose && role !== 'T6') {
    const own = totals.filter((figure) => figure.purpose === purpose);
    const whole = own.filter(({ aggregate, part: leaf }) => aggregate === 'subtotal' || leaf === undefined);
    return list(whole.length > 0 ? whole.slice(0, 1) : own);
  }
  const source = match(SOURCES, CARRY_OVER.test(subject) && before ? foldLabel(before.subject) : subject);
  if (role === 'T10') return source ? list(totals.filter((figure) => isFiscal(figure.source))) : [];
  if (source && (role === 'T1' || role === 'T2' || role === 'T4')) return sourceReadings(figures, totals, source, CARRY_OVER.test(subject));
  const speaksOfTotal = TOTAL.test(subject) || (source !== null && section.role === ownSection(source)) || (purpose !== null && role === 'T6');
  if (!speaksOfTotal && !(source && OWN_TABLE[source] === role)) return [];
  const grand = figures.filter((figure) => (figure.subject === 'total' || figure.subject === 'line') && figure.aggregate === 'total');
  return (grand.length > 0 ? grand : totals.slice(0, 1)).map((figure) => [figure]);
}

const OWN_TABLE: Readonly<Record<string, TableRole>> = { generalPublicBudget: 'T5', governmentFund: 'T8', stateCapital: 'T9' };

function ownSection(source: string): NarrativeSection['role'] | null {
  return source === 'generalPublicBudget' || source === 'governmentFund' || source === 'stateCapital'
    ? (source === 'generalPublicBudget' ? 'generalPublic' : source)
    : source === 'fiscal' ? 'fiscal' : null;
}

function isFiscal(source: Figure['source']): boolean {
  return source === 'generalPublicBudget' || source === 'governmentFund' || source === 'stateCapital';
}

/** This year's money of a source, its carry-over, and both together. */
function sourceReadings(figures: readonly Figure[], totals: readonly Figure[], source: string, carryOver: boolean): Figure[][] {
  const own = (totals.some((figure) => figure.source === source) ? totals : figures).filter((figure) => figure.source === source && figure.aggregate === undefined);
  const carried = own.filter(({ origin }) => origin === 'carryOver');
  const current = own.filter(({ origin }) => origin !== 'carryOver');
  if (carryOver) return list(carried);
  return [...list(current.slice(0, 1)), ...(carried.length > 0 ? [[...current.slice(0, 1), ...carried]] : [])];
}

function itemFigures(figures: readonly Figure[], item: string): Figure[] {
  const own = figures.filter((figure) => figure.item === item);
  const total = own.filter((figure) => figure.subject === 'total');
  return (total.length > 0 ? total : own).slice(0, 1);
}

function list(figures: readonly Figure[]): Figure[][] {
  return figures.length > 0 ? [[...figures]] : [];
}

function match(entries: readonly { value: string; pattern: RegExp }[], subject: string): string | null {
  return entries.find(({ pattern }) => pattern.test(subject))?.value ?? null;
}

/** An amount in a reason that is an amount of a project the sentence names. */
function projectPlaces(claim: Claim, narrative: Readable, index: FigureIndex): Place[] {
  const sentence = foldLabel(narrative.paragraphs[claim.paragraph]!.text.slice(...claim.sentence));
  const named = index.projects.filter(({ folded }) => folded.length >= 4 && sentence.includes(folded));
  const figures = (index.byRole.get('T10') ?? []).filter(
    (figure) => figure.fen === claim.fen && named.some(({ unit, name }) => figure.project === name && figure.unit === unit),
  );
  return figures.slice(0, 1).map(({ place }) => place);
}
