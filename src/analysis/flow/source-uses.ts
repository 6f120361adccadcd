import { differenceOf, type Amount } from '@/model/amount';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import { linkKey, type FlowLink, type FlowNode } from './flow-graph';
import type { FlowTolerance } from './flow-tolerance';
import { sourceKey, TABLE_OF_SOURCE } from './income';
import { addedUp, amountPositions, rowsAbout, type PrintedCells } from './printed-cells';
import { isMoney, purposeKey } from './spending';

/**
 * Which source pays for which purpose or 类, where no unit stands between. The spending of the three budgets is printed
 * in tables of their own; what a single other source pays for is what is left.
 * @param uses purposes or classes with the amounts of all sources together
 * @returns null where the document does not say it: another total in a budget's own table, two other sources, money
 * that is left for next year
 */
export function sourceUses(
  document: BudgetDocument,
  cells: PrintedCells,
  tolerance: FlowTolerance,
  sources: readonly FlowNode[],
  uses: readonly FlowNode[],
): FlowLink[] | null {
  if (uses.some(({ key }) => key === purposeKey('carryOut') || key === purposeKey('thisYear'))) return null;
  const links: FlowLink[] = [];
  const unknown: FlowNode[] = [];
  for (const source of sources) {
    const own = ownUses(document, cells, source, uses);
    if (!own) unknown.push(source);
    else if (!tolerance.agree(source.amount, [own.total])) return null;
    else links.push(...own.links);
  }
  const [other] = unknown;
  if (unknown.length > 1) return null;
  if (!other) return links;
  const rest = uses.flatMap((use) => {
    const paid = links.flatMap(({ to, amount }) => (to === use.key ? [amount] : []));
    const amount = paid.length > 0 ? differenceOf(use.amount, ...paid) : use.amount;
    return isMoney(amount) && !(paid.length > 0 && tolerance.agree(use.amount, paid)) ? [linkOf(other.key, use.key, amount)] : [];
  });
  return [...links, ...rest];
}

function ownUses(
  { tables }: BudgetDocument,
  cells: PrintedCells,
  source: FlowNode,
  uses: readonly FlowNode[],
): { total: Amount; links: FlowLink[] } | null {
  const table = tables.find(({ role }) => [...TABLE_OF_SOURCE].some(([of, known]) => sourceKey(of) === source.key && role === known));
  const totalRow = table && rowsAbout(table, ({ kind }) => kind === 'total')[0]?.row;
  if (!table || totalRow === undefined) return null;
  const total = amountIn(table, cells, totalRow, 'total');
  if (!total) return null;
  const links = uses.flatMap((use): FlowLink[] => {
    const amount = amountOfUse(table, cells, totalRow, use);
    return amount ? [linkOf(source.key, use.key, amount)] : [];
  });
  return { total, links };
}

function amountOfUse(table: PrintedTable, cells: PrintedCells, totalRow: number, { subject }: FlowNode): Amount | null {
  if (subject.kind === 'purpose') {
    const { purpose } = subject;
    return purpose === 'basic' || purpose === 'project' ? amountIn(table, cells, totalRow, purpose) : null;
  }
  if (subject.kind !== 'class') return null;
  const [own] = rowsAbout(table, ({ kind, account }) => kind === 'account' && account === subject.account.code);
  return own ? amountIn(table, cells, own.row, 'total') : null;
}

/** The amount of a row for one purpose, or for all: the column itself, else what its parts add up to. */
function amountIn(table: PrintedTable, cells: PrintedCells, row: number, use: 'total' | 'basic' | 'project'): Amount | null {
  const [total = null] = amountPositions(table, ({ dimensions: { aggregate, purpose } }) => aggregate === 'total' && purpose === undefined);
  const [own = null] = amountPositions(table, ({ dimensions: { purpose, part } }) => purpose === use && part === undefined);
  const leaves = amountPositions(table, ({ dimensions: { aggregate, purpose } }) =>
    aggregate === undefined && purpose !== undefined && (use === 'total' || purpose === use),
  );
  const printed = use === 'total' ? cells.at(table, row, total) : cells.at(table, row, own);
  return printed ?? addedUp(leaves.flatMap((position) => cells.at(table, row, position) ?? []));
}

function linkOf(from: string, to: string, amount: Amount): FlowLink {
  return { key: linkKey(from, to), from, to, amount };
}
