import type { BudgetDocument, PrintedTable, Row, Subject, TableRole } from '@/model/document';
import type { Measure } from '../cut';
import { expenditureColumns } from '../expenditure-columns';
import type { GrowingNode } from '../growing-tree';
import { measuredColumns, type MeasuredColumns } from '../measured-columns';
import { TableFigures } from '../table-figures';
import { nameOf, totalNode } from '../tree-of-table';
import { amountColumns, tablesByRole } from './tables-by-role';

/** The amounts of the units as one table prints them. */
export interface UnitRows {
  table: PrintedTable;
  role: TableRole;
  /** 合计 of the table; without an amount where none is printed. */
  root: GrowingNode;
  /** In the order of the table, without children. */
  units: GrowingNode[];
}

/**
 * The units with their totals: from a 支出预算总表 that lists units, else from the 收入预算总表. The （部门） row repeats the
 * total and is no unit; a unit that several rows print has the first that says 总计.
 * @returns null where neither table lists units
 */
export function unitRows(document: BudgetDocument, measure: Measure): UnitRows | null {
  for (const role of ['T3', 'T2'] as const) {
    for (const table of tablesByRole(document, role)) {
      const rows = rowsOfTable(document, table, role, measure);
      if (rows) return rows;
    }
  }
  return null;
}

function rowsOfTable(document: BudgetDocument, table: PrintedTable, role: 'T2' | 'T3', measure: Measure): UnitRows | null {
  const columns = role === 'T3' ? measuredColumns(expenditureColumns(table, ''), measure) : incomeTotal(table, measure);
  if (table.unit === null || columns === null) return null;
  const figures = new TableFigures(document, table, '');
  const units = new Map<string, GrowingNode>();
  table.rows.forEach((row, index) => {
    const subject = unitOf(row);
    const code = subject && keyOfUnit(subject);
    if (!subject || code === null || units.has(code)) return;
    units.set(code, {
      code,
      name: code,
      level: 'unit',
      ...figures.measuredIn(index + 1, columns),
      inferred: false,
      children: [],
    });
  });
  return units.size === 0 ? null : { table, role, root: totalNode(figures, columns), units: [...units.values()] };
}

/** The subject of a row that is a unit's. */
export function unitOf({ subjects }: Row): Subject | null {
  return subjects.find(({ kind, side }) => kind === 'unit' && side === '') ?? null;
}

/** The canonical name of the unit; its printed name where none was given. */
export function keyOfUnit(subject: Subject): string {
  return subject.unit || nameOf(subject);
}

/** Income has a total and no parts of spending. */
function incomeTotal(table: PrintedTable, measure: Measure): MeasuredColumns | null {
  if (measure !== 'total') return null;
  const columns = amountColumns(table, '');
  const total = columns.find(({ column }) => column.dimensions.aggregate === 'total') ?? (columns.length === 1 ? columns[0] : undefined);
  return total ? { amount: [total.position], parts: [] } : null;
}
