import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import { projectAmounts } from '../project-amounts';
import { shareOf, type Share } from '../share';
import { figureOf } from './figure-of';

export interface LargeProject {
  name: string;
  /** Canonical name of its unit; null where the document does not say whose it is. */
  unit: string | null;
  amount: Amount;
  /** Of {@link LargestProjects.whole}. */
  share: Share | null;
}

/** The projects of a document by what they cost. */
export interface LargestProjects {
  /** `table` the 项目支出预算表 lists them · `text` only the narrative names them, and perhaps not all. */
  from: 'table' | 'text';
  /** Largest first; those at 0 and with a blank amount are not there. */
  projects: readonly LargeProject[];
  /** What they are shares of: 合计 of the table, else 项目支出 of the document; null where neither is printed. */
  whole: Amount | null;
  /** All that are listed together, where that is not the whole. */
  together: Share | null;
  /** The largest five together, where there are more. */
  five: Share | null;
}

const MANY = 5;

/** @returns null where neither a table nor the narrative names a project with an amount */
export function largestProjects(document: BudgetDocument): LargestProjects | null {
  const printed = projectAmounts(document);
  if (printed) {
    const rows = printed.projects.map(({ project, unit, amount }) => ({ name: project, unit: unit || null, amount }));
    const whole = printed.total ?? sumOf(rows.map(({ amount }) => amount));
    return ranked('table', rows, whole);
  }
  const named = projectsOfText(document);
  return named.length === 0 ? null : ranked('text', named, figureOf(document, '项目支出')?.amount ?? null);
}

function ranked(from: LargestProjects['from'], rows: readonly Omit<LargeProject, 'share'>[], whole: Amount | null): LargestProjects | null {
  const projects = rows
    .filter(({ amount }) => amount.fen > 0)
    .sort((one, other) => other.amount.fen - one.amount.fen)
    .map((row) => ({ ...row, share: shareOf(row.amount, whole) }));
  if (projects.length === 0) return null;
  const amounts = projects.map(({ amount }) => amount);
  return {
    from,
    projects,
    whole,
    together: from === 'text' ? shareOf(sumOf(amounts), whole) : null,
    five: projects.length > MANY ? shareOf(sumOf(amounts.slice(0, MANY)), whole) : null,
  };
}

/** Amounts that the section on projects states of a project by name, each name once. */
function projectsOfText({ claims, paragraphs, sections }: BudgetDocument): Omit<LargeProject, 'share'>[] {
  const found = new Map<string, Omit<LargeProject, 'share'>>();
  claims.forEach(({ kind, subject, paragraph, fen }, claim) => {
    const role = sections[paragraphs[paragraph]?.section ?? -1]?.role;
    const name = joinWrapped(subject).replace(OPENING, '').replace(BUDGETED, '');
    if (role !== 'projects' || kind !== 'amount' || name === '' || WHOLE.test(name) || found.has(name)) return;
    found.set(name, { name, unit: null, amount: { kind: 'stated', fen, claim } });
  });
  return [...found.values()];
}

const OPENING = /^(?:\d{4}\s*年(?:度)?|[（(]?[一二三四五六七八九十\d]+[)）、.．])+\s*/u;
const BUDGETED = /(?:预算|资金|经费)?(?:安排|总额|金额)$/u;
/** A sum of projects is no project. */
const WHOLE = /^(?:项目支出|项目经费|项目|预算|财政|财政拨款|总额|合计|支出|收入)*$/u;
