import { differenceOf, printedAmount, sumOf, type Amount, type DerivedAmount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Reason } from '@/model/narrative';
import type { Place } from '@/model/place';
import { projectAmounts } from '../project-amounts';

/** A project of the document that a reason speaks of. */
export interface StepProject {
  unit: string;
  name: string;
  /** What it costs this year, all sources together; null where no table prints it. */
  amount: Amount | null;
}

/** Cells that the amounts of a reason speak of. */
export function reasonCells({ claims }: BudgetDocument, reason: Reason): Place[] {
  return reason.claims.flatMap((claim) => claims[claim]?.places ?? []);
}

/**
 * The project of a reason where that is certain: one of its amounts is that of the project's row, or the words it is
 * called by are the name of exactly one project.
 */
export function reasonProject(document: BudgetDocument, reason: Reason): StepProject | null {
  const found = byCell(document, reasonCells(document, reason)) ?? byName(document, reason);
  if (!found) return null;
  const amount = projectAmounts(document)?.projects.find(({ unit, project }) => unit === found.unit && project === found.name)?.amount;
  return { ...found, amount: amount ?? null };
}

function byCell({ tables }: BudgetDocument, cells: readonly Place[]): Omit<StepProject, 'amount'> | null {
  const named = cells.flatMap(({ table, row, side }) => {
    const printed = tables.find(({ number, role }) => number === table && role === 'T10');
    const subject = printed?.rows[row - 1]?.subjects.find((each) => each.side === side);
    return subject?.kind === 'project' && subject.project !== undefined ? [{ unit: subject.unit ?? '', name: subject.project }] : [];
  });
  const [first] = named;
  return first && named.every(({ unit, name }) => unit === first.unit && name === first.name) ? first : null;
}

function byName({ claims, projects }: BudgetDocument, reason: Reason): Omit<StepProject, 'amount'> | null {
  const [claim] = reason.claims;
  const words = foldLabel(claim === undefined ? '' : (claims[claim]?.subject ?? ''));
  if (words === '') return null;
  const named = projects.filter(({ name, aliases }) => [name, ...aliases].some((each) => foldLabel(each) === words));
  const [only] = named;
  return only && named.length === 1 ? { unit: only.unit, name: only.name } : null;
}

/** What follows for the year before of an item of the economic classification that a reason names. */
export interface ImpliedBefore {
  /** Its name as printed. */
  name: string;
  /** The cell of this year. */
  now: Amount;
  /** This year less the stated change. */
  before: DerivedAmount;
}

/** A shorter name of an item says too little to be looked for in a sentence. */
const SHORTEST_NAME = 2;

/**
 * The economic item (电费, 物业管理费) whose change a reason states, from the table of 基本支出: the one whose name its
 * words end with. That table may be of more units than the sentence speaks of: it is shown with that remark.
 */
export function impliedBefore(document: BudgetDocument, reason: Reason, amount: StatedAmount): ImpliedBefore | null {
  const [claim] = reason.claims;
  if (reason.kind !== 'change' || claim === undefined) return null;
  const words = foldLabel(document.claims[claim]?.subject ?? '');
  const found = economicItems(document).filter(({ folded }) => folded.length >= SHORTEST_NAME && words.endsWith(folded));
  const longest = Math.max(...found.map(({ folded }) => folded.length));
  const named = found.filter(({ folded }) => folded.length === longest);
  const [only] = named;
  if (!only || named.length !== 1) return null;
  const size: StatedAmount = { ...amount, fen: Math.abs(amount.fen) };
  const before = amount.fen < 0 ? sumOf([only.now, size]) : differenceOf(only.now, size);
  return before.fen < 0 ? null : { name: only.name, now: only.now, before };
}

function economicItems({ figures, tables }: BudgetDocument): { name: string; folded: string; now: Amount }[] {
  const seen = new Set<string>();
  return figures.flatMap((figure) => {
    const { role, subject, economic, aggregate, period, place } = figure;
    if (role !== 'T6' || subject !== 'economic' || !economic || economic.code.length < 5 || period !== undefined) return [];
    const key = `${place.table}/${place.row}`;
    if ((aggregate !== undefined && aggregate !== 'total') || seen.has(key)) return [];
    seen.add(key);
    const row = tables.find(({ number }) => number === place.table)?.rows[place.row - 1];
    const name = row?.subjects.find(({ side }) => side === place.side)?.name ?? '';
    return name === '' ? [] : [{ name, folded: foldLabel(name), now: printedAmount(figure) }];
  });
}
