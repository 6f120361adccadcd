import type { BudgetDocument, PrintedTable, Subject } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import type { GrowingNode } from '../growing-tree';
import type { MeasuredColumns } from '../measured-columns';
import { TableFigures } from '../table-figures';
import { deriveRoot, nameOf } from '../tree-of-table';
import { CARRY_OVER, underFiscal } from './fiscal-parts';
import { amountColumns } from './tables-by-role';

/** The sources that the income side of a 收支预算总表 lists line by line; null where it lists none with an amount. */
export function sourcesOfLines(document: BudgetDocument, table: PrintedTable): GrowingNode | null {
  const side = table.rows.flatMap(({ subjects }) => subjects).find((subject) => isSource(subject))?.side;
  const [first] = side === undefined ? [] : amountColumns(table, side);
  if (side === undefined || first === undefined || table.unit === null) return null;
  const figures = new TableFigures(document, table, side);
  const columns = { amount: [first.position], parts: [] };
  const nodes = new Map<string, GrowingNode>();
  const root: GrowingNode = { ...node('', '', 'root'), children: [] };
  table.rows.forEach(({ subjects }, index) => {
    const subject = subjects.find((candidate) => candidate.side === side);
    if (subject?.kind === 'total' && root.amount === null) fill(root, joinWrapped(subject.name), figures, index + 1, columns);
    const key = subject ? keyOf(subject) : null;
    if (!subject || key === null || nodes.has(key)) return;
    nodes.set(key, { ...node(key, nameOf(subject), 'source'), ...figures.measuredIn(index + 1, columns) });
  });
  const withAmount = [...nodes.values()].filter(({ amount }) => amount !== null);
  if (withAmount.length === 0) return null;
  root.children = underFiscal(withAmount);
  if (root.amount === null) deriveRoot(root, []);
  return root;
}

function isSource(subject: Subject): boolean {
  return subject.kind === 'line' && keyOf(subject) !== null && subject.dimensions?.flow !== 'expenditure';
}

function keyOf({ kind, dimensions }: Subject): string | null {
  if (kind !== 'line' || !dimensions || dimensions.flow === 'expenditure' || dimensions.period !== undefined) return null;
  if (dimensions.origin === 'carryOver') return dimensions.source === undefined ? CARRY_OVER : null;
  return dimensions.aggregate === undefined && dimensions.origin !== 'carryOut' ? (dimensions.source ?? null) : null;
}

function fill(root: GrowingNode, name: string, figures: TableFigures, row: number, columns: MeasuredColumns): void {
  const measured = figures.measuredIn(row, columns);
  if (measured.amount) Object.assign(root, measured, { name });
}

function node(code: string, name: string, level: GrowingNode['level']): GrowingNode {
  return { code, name, level, amount: null, place: null, inferred: false, split: [], children: [] };
}
