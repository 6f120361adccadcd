import type { BudgetDocument, Column, PrintedTable, Row, Subject } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { readAmount } from '@/model/money';
import type { Place } from '@/model/place';

/** A figure that a new revision prints otherwise. The texts are as printed; null for a blank cell or a missing row. */
export interface FigureChange {
  kind: 'changed' | 'rowAdded' | 'rowGone';
  /** In the new revision; in the old one for a row that is gone. */
  place: Place;
  /** The name of the row as printed. */
  name: string;
  before: string | null;
  after: string | null;
}

export interface TableName {
  number: number;
  title: string;
}

/** What a new revision of a document changes, against the one before. */
export interface RevisionChanges {
  tablesAdded: TableName[];
  tablesGone: TableName[];
  figures: FigureChange[];
  indicatorsAdded: number;
  indicatorsGone: number;
}

/**
 * Compares two revisions by what they print. Tables are matched by role and title, rows by what they are about,
 * columns by their head, and only then by position: a row put in does not make every figure below it a change. An
 * amount that is printed differently but is the same (`1,000` and `1000.00`) has not changed.
 * @returns figures in the order of the new revision, those of rows that are gone at the end of their table
 */
export function revisionChanges(before: BudgetDocument, after: BudgetDocument): RevisionChanges {
  const tables = matched(before.tables, after.tables, [
    ({ role, title }) => `${role} ${foldLabel(title)}`,
    ({ role, number }) => role ?? String(number),
  ]);
  return {
    tablesAdded: tables.added.map(nameOf),
    tablesGone: tables.gone.map(nameOf),
    figures: tables.pairs.flatMap(([old, now]) => figureChanges(old, now)),
    ...indicatorChanges(before, after),
  };
}

function nameOf({ number, title }: PrintedTable): TableName {
  return { number, title };
}

/** One side of a row, with the number of the row in its table. */
interface RowSide {
  row: Row;
  number: number;
  subject: Subject;
}

interface PlacedColumn {
  column: Column;
  position: number;
}

function figureChanges(old: PrintedTable, now: PrintedTable): FigureChange[] {
  const columns = matched(amountColumns(old), amountColumns(now), [
    ({ column }) => `${column.side} ${foldLabel(column.head.join('/'))}`,
    ({ column }) => `${column.side} ${column.number}`,
  ]).pairs;
  const rows = matched(rowSides(old), rowSides(now), [
    subjectKey,
    ({ subject, number }) => `${subject.side} ${number}`,
  ]);
  return [
    ...inOrder(rows.pairs, rows.added).flatMap(([was, is]) =>
      was ? changedCells(old, was, now, is, columns) : rowFigures(now, is, 'rowAdded'),
    ),
    ...rows.gone.flatMap((was) => rowFigures(old, was, 'rowGone')),
  ];
}

/** Rows that both have and rows that are new, in the order of the new revision. */
function inOrder(
  pairs: readonly (readonly [RowSide, RowSide])[],
  added: readonly RowSide[],
): (readonly [RowSide | null, RowSide])[] {
  return [...pairs, ...added.map((row) => [null, row] as const)].sort(
    ([, one], [, other]) => one.number - other.number,
  );
}

function changedCells(
  old: PrintedTable,
  was: RowSide,
  now: PrintedTable,
  is: RowSide,
  columns: readonly (readonly [PlacedColumn, PlacedColumn])[],
): FigureChange[] {
  return columns.flatMap(([from, to]) => {
    if (to.column.side !== is.subject.side) return [];
    const before = was.row.cells[from.position] ?? '';
    const after = is.row.cells[to.position] ?? '';
    if (worth(before, old) === worth(after, now)) return [];
    return [
      {
        kind: 'changed',
        place: placeOf(now, is, to),
        name: is.subject.name,
        before: printed(before),
        after: printed(after),
      },
    ];
  });
}

function rowFigures(table: PrintedTable, side: RowSide, kind: 'rowAdded' | 'rowGone'): FigureChange[] {
  return amountColumns(table).flatMap((column) => {
    const text = printed(side.row.cells[column.position] ?? '');
    if (column.column.side !== side.subject.side || text === null) return [];
    const place = placeOf(table, side, column);
    const { name } = side.subject;
    return [
      {
        kind,
        place,
        name,
        before: kind === 'rowGone' ? text : null,
        after: kind === 'rowGone' ? null : text,
      },
    ];
  });
}

function placeOf(table: PrintedTable, { number, subject }: RowSide, { column }: PlacedColumn): Place {
  return { table: table.number, row: number, side: subject.side, column: column.number ?? 1 };
}

/** What a cell is worth: its fen, the text of what cannot be read, or nothing for a blank. */
function worth(raw: string, { unit }: PrintedTable): string {
  const reading = readAmount(raw, unit);
  return 'fen' in reading ? `= ${reading.fen}` : reading.state === 'blank' ? '' : raw.trim();
}

function printed(raw: string): string | null {
  return raw.trim() || null;
}

function amountColumns(table: PrintedTable): PlacedColumn[] {
  return table.columns.flatMap((column, position) => (column.number === null ? [] : [{ column, position }]));
}

function rowSides(table: PrintedTable): RowSide[] {
  return table.rows.flatMap((row, index) =>
    row.subjects.map((subject) => ({ row, number: index + 1, subject })),
  );
}

function subjectKey({ subject }: RowSide): string {
  const { side, kind, account, unit, project, name } = subject;
  return [side, kind, account ?? '', unit ?? '', project ?? '', foldLabel(name)].join('\u0000');
}

function indicatorChanges(
  before: BudgetDocument,
  after: BudgetDocument,
): Pick<RevisionChanges, 'indicatorsAdded' | 'indicatorsGone'> {
  const { added, gone } = matched(before.indicators, after.indicators, [
    ({ unit, project, level1, level2, name, operator, target, measure }) =>
      JSON.stringify([unit, project, level1, level2, name, operator, target, measure]),
  ]);
  return { indicatorsAdded: added.length, indicatorsGone: gone.length };
}

interface Matched<T> {
  pairs: (readonly [T, T])[];
  added: T[];
  gone: T[];
}

/** Pairs what has the same key, first with first, second with second; what is left over by the next key. */
function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T) => string)[],
): Matched<T> {
  const pairs: (readonly [T, T])[] = [];
  let gone = [...before];
  let added = [...after];
  for (const key of keys) {
    const waiting = byKey(gone, key);
    const left: T[] = [];
    for (const item of added) {
      const partner = waiting.get(key(item))?.shift();
      if (partner === undefined) left.push(item);
      else pairs.push([partner, item]);
    }
    const taken = new Set(pairs.map(([old]) => old));
    gone = gone.filter((item) => !taken.has(item));
    added = left;
  }
  return { pairs, added, gone };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
