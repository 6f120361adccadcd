import { foldLabel } from '@/model/fold';
import type { BudgetDocument, Figure, PrintedTable, TableRole } from '@/model/document';
import { mergedDimensions } from '../figures';

/** The tables that a narrative speaks of, as far as it needs them. */
export type Tables = Pick<BudgetDocument, 'tables' | 'figures' | 'projects' | 'units' | 'department'>;

export interface FigureIndex {
  /** Figures by role of their table; a blank cell of a total counts as 0. */
  byRole: ReadonlyMap<TableRole, readonly Figure[]>;
  /** Folded name of a coded row → its canonical codes. */
  codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Canonical code → its folded name. */
  names: ReadonlyMap<string, string>;
}

export function figureIndex({ tables, figures }: Tables): FigureIndex {
  const byRole = new Map<TableRole, Figure[]>();
  for (const figure of [...figures, ...tables.flatMap(blankTotals)]) {
    if (figure.role) listed(byRole, figure.role).push(figure);
  }
  const codes = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { rows } of tables) {
    for (const { kind, account, name } of rows.flatMap(({ subjects }) => subjects)) {
      if (kind !== 'account' || account === null) continue;
      // T1 of some places numbers its 类: 三、教育支出.
      const folded = foldLabel(name).replace(/^[一二三四五六七八九十]+、/, '');
      codes.set(folded, (codes.get(folded) ?? new Set()).add(account));
      names.set(account, folded);
    }
  }
  return { byRole, codes, names };
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** Blank cells of total rows, as figures of 0: a sentence that says 0 speaks of the cell that says nothing. */
function blankTotals(table: PrintedTable): Figure[] {
  return table.rows.flatMap(({ cells, subjects }, row) =>
    table.columns.flatMap((column, position): Figure[] => {
      const subject = subjects.find(({ side }) => side === column.side);
      if (column.number === null || cells[position]?.trim() || (subject?.kind !== 'total' && subject?.kind !== 'line')) return [];
      const place = { table: table.number, row: row + 1, side: column.side, column: column.number };
      return [{ place, fen: 0, role: table.role, subject: subject.kind, ...mergedDimensions(column.dimensions, subject.dimensions) }];
    }),
  );
}
