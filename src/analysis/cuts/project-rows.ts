import type { BudgetDocument, PrintedTable } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import { addUnderCode, type GrowingNode } from '../growing-tree';
import type { MeasuredColumns } from '../measured-columns';
import { TableFigures } from '../table-figures';
import { totalNode } from '../tree-of-table';
import { amountColumns, tablesByRole } from './tables-by-role';
import { keyOfUnit, unitOf } from './unit-rows';

/** The projects of the 项目支出预算表 by the unit that has them. */
export interface ProjectRows {
  table: PrintedTable;
  root: GrowingNode;
  /** Canonical names of units in the order of the table; '' for projects whose unit is not printed. */
  byUnit: ReadonlyMap<string, GrowingNode[]>;
  /** The rows of units that the table prints between them, without children. */
  units: ReadonlyMap<string, GrowingNode>;
}

/** The projects with their printed totals; null where no table lists any. */
export function projectRows(document: BudgetDocument): ProjectRows | null {
  for (const table of tablesByRole(document, 'T10')) {
    const columns = totalColumn(table);
    if (table.unit === null || columns === null) continue;
    const figures = new TableFigures(document, table, '');
    const nodes = new Map<string, GrowingNode>();
    const byUnit = new Map<string, GrowingNode[]>();
    const units = new Map<string, GrowingNode>();
    table.rows.forEach((row, index) => {
      const subject = row.subjects.find(({ kind }) => kind === 'project');
      const ofUnit = unitOf(row);
      if (ofUnit) units.set(keyOfUnit(ofUnit), { ...unitNode(keyOfUnit(ofUnit)), ...figures.measuredIn(index + 1, columns) });
      if (!subject) return;
      const unit = subject.unit ?? '';
      const name = subject.project || joinWrapped(subject.name);
      const node: GrowingNode = {
        code: `${unit}/${name}`,
        name,
        level: 'project',
        ...figures.measuredIn(index + 1, columns),
        inferred: false,
        children: [],
      };
      const before = nodes.size;
      addUnderCode(nodes, node);
      if (nodes.size > before) byUnit.set(unit, [...(byUnit.get(unit) ?? []), node]);
    });
    if (nodes.size > 0) return { table, root: totalNode(figures, columns), byUnit, units };
  }
  return null;
}

/** A unit as a node that has nothing yet. */
export function unitNode(code: string): GrowingNode {
  return { code, name: code, level: 'unit', amount: null, place: null, inferred: false, split: [], children: [] };
}

/** 总计; other columns are one source of money each. */
function totalColumn(table: PrintedTable): MeasuredColumns | null {
  const columns = amountColumns(table, '');
  const plain = columns.filter(({ column: { dimensions } }) => dimensions.source === undefined && dimensions.origin === undefined);
  const total = columns.find(({ column }) => column.dimensions.aggregate === 'total') ?? (plain.length === 1 ? plain[0] : undefined);
  return total ? { amount: [total.position], parts: [] } : null;
}
