import { levelOfCode } from '@/model/classification';
import type { Column, HeadCell, PrintedTable, Row, Subject } from '@/model/document';
import { joinWrapped } from '@/model/fold';

/** A printed table laid out for the page: which columns are seen, how the head spans them, what each row is. */
export interface PrintedLayout {
  /** Positions (from 0) of the columns that are seen. */
  columns: readonly LaidColumn[];
  head: readonly (readonly LaidHead[])[];
  rows: readonly LaidRow[];
  /** Columns of amounts that are blank from top to bottom. They are folded away unless asked for. */
  blank: readonly Column[];
}

export interface LaidColumn {
  position: number;
  column: Column;
  /** `name` labels the row · `code` stands before it · `number` is aligned right · `text` all else. */
  part: 'name' | 'code' | 'number' | 'text';
  /** The first column of a side other than the first: a gap parts it from what stands before. */
  beginsSide: boolean;
}

export interface LaidHead {
  text: string;
  columns: number;
  rows: number;
  /** The column under a heading of one column; null above several. */
  column: LaidColumn | null;
  beginsSide: boolean;
  /** Whether it stands over the first column, or over the last. */
  first: boolean;
  last: boolean;
}

export interface LaidRow {
  /** From 1, as in places. */
  number: number;
  row: Row;
  /** What the row is about on each side. */
  subjects: ReadonlyMap<string, RowForm>;
}

export interface RowForm {
  /** 0 for a 类 or a row without levels, 1 for a 款, 2 for a 项. */
  indent: number;
  strong: boolean;
  code: string;
}

const NAMES: ReadonlySet<Column['kind']> = new Set(['name', 'unit', 'project']);
const NUMBERS: ReadonlySet<Column['kind']> = new Set(['amount', 'count', 'percent']);

export function printedLayout(table: PrintedTable, unfolded: boolean): PrintedLayout {
  const blank = blankColumns(table);
  const hidden = new Set(unfolded ? [] : blank);
  const columns = laidColumns(table.columns.filter((column) => !hidden.has(column)), table.columns);
  return {
    columns,
    head: laidHead(table, columns),
    rows: table.rows.map((row, index) => ({
      number: index + 1,
      row,
      subjects: new Map(row.subjects.map((subject) => [subject.side, rowForm(subject)])),
    })),
    blank,
  };
}

/** Where every amount is blank (空表, a blank form) nothing is folded: the head is what there is to see. */
function blankColumns({ columns, rows }: PrintedTable): Column[] {
  const isBlank = (position: number) => rows.every(({ cells }) => (cells[position] ?? '').trim() === '');
  const amounts = columns.flatMap((column, position) => (column.kind === 'amount' ? [{ column, position }] : []));
  const blank = amounts.filter(({ position }) => isBlank(position));
  return blank.length === amounts.length ? [] : blank.map(({ column }) => column);
}

function laidColumns(seen: readonly Column[], all: readonly Column[]): LaidColumn[] {
  const named = new Set<string>();
  return seen.map((column, index) => {
    const before = seen[index - 1];
    const beginsSide = before !== undefined && before.side !== column.side;
    return { position: all.indexOf(column), column, part: partOf(column, named), beginsSide };
  });
}

/** The last naming column of a side labels its rows; here the first is taken, and the rest are text beside it. */
function partOf({ kind, side }: Column, named: Set<string>): LaidColumn['part'] {
  if (NUMBERS.has(kind)) return 'number';
  if (kind === 'code') return 'code';
  if (!NAMES.has(kind) || named.has(side)) return 'text';
  named.add(side);
  return 'name';
}

function rowForm({ kind, account, code }: Subject): RowForm {
  const levels = { class: 0, item: 1, subitem: 2 };
  const hasLevel = account !== null && (kind === 'account' || kind === 'economic');
  const indent = hasLevel ? levels[levelOfCode(account)] : 0;
  return { indent, strong: kind === 'total' || (hasLevel && indent === 0), code: joinWrapped(code) };
}

/** The head as printed, its spans counted over the columns that are seen; a form without a head gets none. */
function laidHead(table: PrintedTable, columns: readonly LaidColumn[]): LaidHead[][] {
  if (table.head.length === 0) return [];
  const printed = coversAll(table) ? table.head : headOfColumns(table.columns);
  const seen = new Map(columns.map((column) => [column.position, column]));
  const taken = new Set<string>();
  return printed.map((cells, level) => {
    let position = 0;
    return cells.flatMap(({ text, span, depth }): LaidHead[] => {
      while (taken.has(`${level}/${position}`)) position += 1;
      const covered = Array.from({ length: span }, (_, i) => position + i);
      for (const at of covered) for (let row = level; row < level + depth; row += 1) taken.add(`${row}/${at}`);
      position += span;
      const under = covered.flatMap((at) => seen.get(at) ?? []);
      const [first] = under;
      if (!first) return [];
      const column = span === 1 ? first : null;
      const rows = Math.min(depth, printed.length - level);
      return [
        {
          text: joinWrapped(text),
          columns: under.length,
          rows,
          column,
          beginsSide: first.beginsSide,
          first: first === columns[0],
          last: under.at(-1) === columns.at(-1),
        },
      ];
    });
  });
}

/** Whether the printed head has exactly one cell over every column on every level. */
function coversAll({ head, columns }: PrintedTable): boolean {
  const cells = head.flatMap((row) => row.map(({ span, depth }) => span * depth));
  return head.length > 0 && cells.reduce((sum, size) => sum + size, 0) === head.length * columns.length;
}

/** A head made from what the columns are called, where the printed one does not fit its table. */
function headOfColumns(columns: readonly Column[]): HeadCell[][] {
  const depth = Math.max(1, ...columns.map(({ head }) => head.length));
  return Array.from({ length: depth }, (_, level) =>
    columns.flatMap(({ head }, index): HeadCell[] => {
      const text = head[level];
      if (text === undefined) return level === 0 ? [{ text: '', span: 1, depth }] : [];
      const isLast = level === head.length - 1;
      const isSame = (other: Column | undefined) =>
        !isLast && other !== undefined && other.head.length - 1 > level && other.head.slice(0, level + 1).join() === head.slice(0, level + 1).join();
      if (isSame(columns[index - 1])) return [];
      let span = 1;
      while (isSame(columns[index + span])) span += 1;
      return [{ text, span, depth: isLast ? depth - level : 1 }];
    }),
  );
}
