import { printedAmount, sumOf, type Amount } from '@/model/amount';
import type { AmountUnit } from '@/model/amount-unit';
import type { BudgetDocument, Figure } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import { printedDecimals } from './printed-decimals';

export interface ProjectAmount {
  /** Canonical names: a project is one of its unit. */
  unit: string;
  project: string;
  /** Of all sources: printed in one row, or the sum of the rows that bear its name. */
  amount: Amount;
}

export interface ProjectAmounts {
  /** Largest first; of equals the one printed first. Blank ones are left out. */
  projects: readonly ProjectAmount[];
  /** 合计 of the table, or null where it prints none. */
  total: Amount | null;
  unit: AmountUnit;
  decimals: number;
}

/**
 * What each project costs, all sources together, from the 项目支出预算表.
 * @returns null where the document prints no such table with amounts
 */
export function projectAmounts(document: BudgetDocument): ProjectAmounts | null {
  const figures = document.figures.filter((figure) => figure.role === 'T10' && isOfAllSources(figure));
  const table = tableByNumber(document, figures[0]?.place.table ?? 0);
  if (!table || table.unit === null) return null;
  const rows = new Map<string, { unit: string; project: string; amounts: Amount[] }>();
  for (const figure of figures) {
    const { subject, unit = '', project } = figure;
    if (subject !== 'project' || project === undefined || figure.place.table !== table.number) continue;
    const key = JSON.stringify([unit, project]);
    const row = rows.get(key) ?? { unit, project, amounts: [] };
    row.amounts.push(printedAmount(figure));
    rows.set(key, row);
  }
  if (rows.size === 0) return null;
  const total = figures.find(({ subject, place }) => subject === 'total' && place.table === table.number);
  return {
    projects: [...rows.values()]
      .map(({ unit, project, amounts }) => ({ unit, project, amount: oneOf(amounts) }))
      .sort((one, other) => other.amount.fen - one.amount.fen),
    total: total ? printedAmount(total) : null,
    unit: table.unit,
    decimals: printedDecimals(table),
  };
}

function oneOf(amounts: readonly Amount[]): Amount {
  const [only] = amounts;
  return amounts.length === 1 && only ? only : sumOf(amounts);
}

/** In a column of the year that no source, origin or 小计 divides. */
function isOfAllSources({ aggregate, source, origin, period, item }: Figure): boolean {
  return (
    (aggregate === undefined || aggregate === 'total') &&
    source === undefined &&
    origin === undefined &&
    period === undefined &&
    item === undefined
  );
}
