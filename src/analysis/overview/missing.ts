import type { BudgetDocument } from '@/model/document';
import { expenditureTree } from '../expenditure-tree';
import { headlines } from './headlines';

/** What a document does not print, each with what would make up for it. */
export const MISSING = [
  'narrative',
  'units',
  'projects',
  'indicators',
  'parts',
  'carryOver',
  'threePublicByUnit',
  'agencyOperating',
  'procurement',
  'lastYear',
  'percent',
] as const;
export type Missing = (typeof MISSING)[number];

/** What the page would show and the document does not print, in the order of the page. */
export function missing(document: BudgetDocument): Missing[] {
  const told = headlines(document);
  const changes = [told.income, told.spending].flatMap((headline) => (headline ? [headline.change] : []));
  const isMissing: Readonly<Record<Missing, boolean>> = {
    narrative: document.claims.length === 0,
    units: !hasRows(document, ['T2', 'T3'], 'unit'),
    projects: !hasRows(document, ['T10'], 'project'),
    indicators: document.tables.every(({ role, state }) => role !== 'T11' || state !== 'indicators'),
    parts: !hasParts(document),
    carryOver: told.carryOver === null,
    threePublicByUnit: told.threePublic !== null && document.units.length > 1 && !hasRows(document, ['T7'], 'unit'),
    agencyOperating: told.agencyOperating === null,
    procurement: told.procurement === null,
    lastYear: !document.figures.some(({ period }) => period === 'previousYear'),
    percent: changes.some((change) => change.state === 'changed' && change.percent === 'notPrinted'),
  };
  return MISSING.filter((one) => isMissing[one]);
}

function hasRows({ tables }: BudgetDocument, roles: readonly (string | null)[], kind: 'unit' | 'project'): boolean {
  return tables.some(({ role, rows }) => roles.includes(role) && rows.some(({ subjects }) => subjects.some((subject) => subject.kind === kind)));
}

/** Whether the expenditure of a 科目 is divided into 人员经费 and 公用经费. */
function hasParts(document: BudgetDocument): boolean {
  const split = expenditureTree(document)?.root.split ?? [];
  return split.some(({ part }) => part === 'personnel' || part === 'operating');
}
