import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { tablesByRole } from '../cuts/tables-by-role';
import { figureOf } from '../overview/figure-of';
import type { ComparedCount } from './indicator-counts';
import type { ProjectList } from './projects';
import type { ComparedSubject } from './subject';

/**
 * How many projects a column has: those that the 项目支出预算表 lists, also 0 for a unit that it leaves out; where there is
 * no such table, as the narrative counts them, which may be more than it names.
 */
export function projectCount({ source: document, unit, isSole }: ComparedSubject, list: ProjectList | null): ComparedCount {
  if (list?.from === 'table') return { state: 'counted', value: list.projects.length };
  const isWhole = unit === null || isSole;
  const told = toldCount(document);
  if (told) return isWhole ? told : { state: 'notDivided', by: 'unit' };
  const [table] = tablesByRole(document, 'T10');
  if (table && table.state !== 'figures') return { state: 'emptyTable', table: table.number };
  return isWhole || !figureOf(document, '项目支出') ? { state: 'notPrinted' } : { state: 'notDivided', by: 'unit' };
}

/** 「19个二级项目」: the first count of projects in the narrative. */
function toldCount({ counts }: BudgetDocument): ComparedCount | null {
  const found = counts.find(({ name, quantity }) => quantity.unit === '个' && /项目$/u.test(foldLabel(name)));
  return found ? { state: 'told', value: found.quantity.value, paragraph: found.paragraph, span: found.span } : null;
}
