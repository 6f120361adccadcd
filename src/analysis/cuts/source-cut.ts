import type { BudgetDocument, FundSource, PrintedTable } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import type { AccountTree } from '../account-tree';
import { addUnderCode, byAmount, hangByCode, type GrowingNode } from '../growing-tree';
import { printedDecimals } from '../printed-decimals';
import { TableFigures, totalOf } from '../table-figures';
import { accountNode, deriveRoot, totalNode } from '../tree-of-table';
import { CARRY_OVER, underFiscal } from './fiscal-parts';
import { sourcesOfLines } from './source-lines';
import { amountColumns, tablesByRole } from './tables-by-role';
import { keyOfUnit, unitOf } from './unit-rows';

/**
 * 资金来源: where the money of the year comes from, its root the printed income total. From the 收入预算总表, below each
 * source the units or the 科目 that the table lists; else from the income side of the 收支预算总表. 财政拨款 stands above the
 * budgets it consists of, never beside them. Sources whose cells are all blank are left out ({@link blankSources}).
 * @returns null where no table divides income by source
 */
export function sourceCut(document: BudgetDocument): AccountTree | null {
  for (const table of tablesByRole(document, 'T2')) {
    const root = sourcesOfColumns(document, table);
    if (root) return treeOf(root, table, 'T2');
  }
  for (const table of tablesByRole(document, 'T1')) {
    const root = sourcesOfLines(document, table);
    if (root) return treeOf(root, table, 'T1');
  }
  return null;
}

function treeOf(root: GrowingNode, table: PrintedTable, role: 'T1' | 'T2'): AccountTree {
  const { number, title } = table;
  return { by: 'source', root, table: { number, role, title }, others: [], unit: table.unit ?? '元', decimals: printedDecimals(table) };
}

interface SourceColumn {
  key: FundSource | typeof CARRY_OVER;
  name: string;
  positions: number[];
}

/** One a source of this year, and one for all that is carried over: its subtotal, or its columns where there is none. */
export function sourceColumns(table: PrintedTable): SourceColumn[] {
  const sources: SourceColumn[] = [];
  const carried: { position: number; isWhole: boolean; name: string }[] = [];
  for (const { column, position } of amountColumns(table, '')) {
    const { source, origin, aggregate, flow } = column.dimensions;
    const name = joinWrapped(column.head.at(-1) ?? '');
    if (flow === 'expenditure' || origin === 'carryOut') continue;
    if (origin === 'carryOver') {
      const isWhole = source === undefined;
      carried.push({ position, isWhole, name: isWhole && column.head.length === 1 ? name : joinWrapped(column.head.at(-2) ?? name) });
    } else if (source !== undefined && aggregate !== 'total' && !sources.some(({ key }) => key === source)) {
      sources.push({ key: source, name, positions: [position] });
    }
  }
  const whole = carried.filter(({ isWhole }) => isWhole).slice(0, 1);
  const parts = whole.length > 0 ? whole : carried;
  const [first] = parts;
  if (first) sources.push({ key: CARRY_OVER, name: first.name, positions: parts.map(({ position }) => position) });
  return sources;
}

function sourcesOfColumns(document: BudgetDocument, table: PrintedTable): GrowingNode | null {
  const columns = sourceColumns(table);
  if (table.unit === null || columns.length === 0) return null;
  const figures = new TableFigures(document, table, '');
  const total = amountColumns(table, '').find(({ column }) => column.dimensions.aggregate === 'total');
  const root = totalNode(figures, { amount: total ? [total.position] : [], parts: [] });
  const nodes = columns.map((column) => sourceNode(table, figures, column)).filter(({ amount }) => amount !== null);
  if (nodes.length === 0) return null;
  root.children = underFiscal(nodes);
  if (root.amount === null) deriveRoot(root, []);
  return root;
}

/** A source with what the table lists below it: units where there are several, else its 科目. */
function sourceNode(table: PrintedTable, figures: TableFigures, { key, name, positions }: SourceColumn): GrowingNode {
  const columns = { amount: positions, parts: [] };
  const node: GrowingNode = { ...totalNode(figures, columns), code: key, name, level: 'source' };
  const prefix = `${key}/`;
  const accounts = new Map<string, GrowingNode>();
  const units = new Map<string, GrowingNode>();
  table.rows.forEach((row, index) => {
    const unit = unitOf(row);
    const account = row.subjects.find((subject) => subject.kind === 'account' && subject.account !== null && subject.side === '');
    if (account && figures.measuredIn(index + 1, columns).amount) {
      addUnderCode(accounts, accountNode(account, index + 1, figures, columns, prefix));
    }
    if (!unit) return;
    const code = keyOfUnit(unit);
    if (units.has(code)) return;
    units.set(code, { code: prefix + code, name: code, level: 'unit', ...figures.measuredIn(index + 1, columns), inferred: false, children: [] });
  });
  if (units.size > 1) node.children = [...units.values()].sort(byAmount);
  else if (accounts.size > 0) hangByCode(accounts, node, prefix);
  if (node.amount === null) node.amount = totalOf([...(units.size > 0 ? units.values() : node.children)].flatMap(({ amount }) => amount ?? []));
  return node;
}

/** Names of the sources that the table of the cut has a place for and leaves blank, in its order. */
export function blankSources(document: BudgetDocument, tree: AccountTree): string[] {
  const table = document.tables.find(({ number }) => number === tree.table.number);
  if (!table || tree.table.role !== 'T2') return [];
  const shown = new Set(tree.root.children.flatMap(({ code, children }) => [code, ...children.map((child) => child.code)]));
  return sourceColumns(table).flatMap(({ key, name }) => (shown.has(key) ? [] : [name]));
}
