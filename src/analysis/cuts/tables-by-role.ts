import type { BudgetDocument, PrintedTable, TableRole } from '@/model/document';

/** The tables of a role, in the order of the document. */
export function tablesByRole({ tables }: BudgetDocument, role: TableRole): PrintedTable[] {
  return tables.filter((table) => table.role === role);
}

/** Amount columns of this year on one side, with their positions from 0. */
export function amountColumns({ columns }: PrintedTable, side: string): { column: PrintedTable['columns'][number]; position: number }[] {
  return columns.flatMap((column, position) =>
    column.kind === 'amount' && column.side === side && column.number !== null && column.dimensions.period === undefined
      ? [{ column, position }]
      : [],
  );
}
