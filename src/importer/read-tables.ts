import { UNIT_IN_BRACKETS } from './aliases/captions';
import { columnTexts } from './column-text';
import { readColumns } from './columns';
import type { RawTable, Remarks, TableDraft } from './draft';
import { headGrid } from './head-grid';
import { labelOf } from './label';
import { statedUnit } from './captions';
import { isFormRow } from './split-head';
import { splitNotes } from './table-notes';

/** Lays out head and columns of each table and fits its rows to them. */
export function readTables(raws: readonly RawTable[], remarks: Remarks): TableDraft[] {
  return raws.map((raw, index) => readTable(splitNotes(raw), index + 1, remarks));
}

function readTable(raw: RawTable, number: number, remarks: Remarks): TableDraft {
  const width = Math.max(1, usedWidth(raw));
  const headRows = raw.head.map(({ cells }) => cells);
  const body = raw.body.map(({ cells }) => fit(cells, width));
  const isForm = raw.head.length === 0 && raw.body.some(({ cells }) => isFormRow(cells));
  const { cells, paths } = headGrid(headRows, width);
  const { columns, sides } = readColumns(paths, columnTexts(body, width));
  const unit = unitOf(raw, headRows);
  const table: TableDraft = {
    number,
    raw,
    head: cells,
    columns,
    sides,
    role: null,
    recognition: { title: null, signature: null },
    unit: unit?.unit ?? null,
    unitText: unit?.print ?? '',
    isForm,
    cells: body,
    rows: [],
  };
  remarkShape(table, remarks);
  return table;
}

/** Columns with any text; rows of a page may have more blank cells at their end, or fewer. */
function usedWidth({ head, body }: RawTable): number {
  let width = 0;
  for (const rows of [head, body]) {
    for (const { cells } of rows) {
      for (let column = cells.length - 1; column >= width; column--) {
        if (cells[column]!.trim() === '') continue;
        width = column + 1;
        break;
      }
    }
  }
  return width;
}

function fit(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  return cells.length > width
    ? cells.slice(0, width)
    : [...cells, ...Array<string>(width - cells.length).fill('')];
}

/** The unit over the table, else one that all of its heads agree on: 预算数(万元). */
function unitOf(raw: RawTable, head: readonly (readonly string[])[]): ReturnType<typeof statedUnit> {
  if (raw.caption.unit) return { unit: raw.caption.unit, print: raw.caption.unitText };
  let found: ReturnType<typeof statedUnit> = null;
  for (const row of head) {
    for (const cell of row) {
      const unit =
        UNIT_IN_BRACKETS.test(labelOf(cell)) || /单位:/.test(labelOf(cell)) ? statedUnit(cell) : null;
      if (!unit) continue;
      if (found && found.unit !== unit.unit) return null;
      found = unit;
    }
  }
  return found;
}

function remarkShape(table: TableDraft, remarks: Remarks): void {
  const { raw, number } = table;
  if (raw.pieces > 1) remarks.push({ code: 'table.joined', table: number, params: { pieces: raw.pieces } });
  for (const line of raw.headlessLines) {
    remarks.push({ code: 'table.headCarried', table: number, ...(line ? { line } : {}), params: {} });
  }
  if (table.isForm) return;
  for (const column of table.columns) {
    if (column.known) continue;
    remarks.push({
      code: 'table.columnUnknown',
      table: number,
      side: column.side,
      ...(column.number ? { column: column.number } : {}),
      params: { header: column.head.join(' / ') },
    });
  }
  const headWidth = Math.max(0, ...raw.head.map(({ cells }) => cells.length));
  if (headWidth === 0) return;
  for (const [index, { cells, line }] of raw.body.entries()) {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled <= headWidth) continue;
    remarks.push({
      code: 'cell.shifted',
      table: number,
      row: index + 1,
      ...(line ? { line } : {}),
      params: { cells: filled, columns: headWidth },
    });
  }
}
