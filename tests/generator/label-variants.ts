import { label, labelColumn, type Sheet, type SheetRow } from './sheet';
import type { SheetVariant } from './sheet-variants';

/** A column of 序号 before all others; totals have none. */
export const ordinalColumn: SheetVariant = (sheets) =>
  sheets.map((sheet) => {
    const isPlain = sheet.state === 'figures' && sheet.columns.every(({ side }) => side === '');
    if (!isPlain || sheet.columns[0]!.kind === 'amount') return sheet;
    let ordinal = 0;
    const numbered = (row: SheetRow): SheetRow => {
      const isTotal = row.subjects[0]?.kind === 'total';
      return { ...row, cells: [label(isTotal ? '' : String(++ordinal)), ...row.cells] };
    };
    return {
      ...sheet,
      columns: [labelColumn('ordinal', ['序号']), ...sheet.columns],
      rows: sheet.rows.map(numbered),
    };
  });

/** Long names with the blank that a wrapped cell leaves. */
export const wrapNames: SheetVariant = (sheets) => renameLabels(sheets, wrapped);

/** 合计 set wide, as narrow words are. */
export const justifyTotals: SheetVariant = (sheets) =>
  renameLabels(sheets, (name) => (name === '合计' ? '合　　计' : name));

/** Codes with their parts apart: `208 01 01`. */
export const spaceCodes: SheetVariant = (sheets) =>
  sheets.map((sheet) => {
    const code = sheet.columns.findIndex(({ kind }) => kind === 'code');
    const isInOneCell = sheet.columns.filter(({ kind }) => kind === 'code').length === 1;
    if (!isInOneCell) return sheet;
    const rows = sheet.rows.map((row): SheetRow => {
      const spaced = row.cells[code]!.text.replace(
        /^(\d{3})(\d{2})(\d{2})?$/,
        (_, ...parts: (string | undefined)[]) => parts.slice(0, 3).filter(Boolean).join(' '),
      );
      const cells = row.cells.map((cell, position) => (position === code ? label(spaced) : cell));
      return { cells, subjects: row.subjects.map((subject) => ({ ...subject, code: spaced })) };
    });
    return { ...sheet, rows };
  });

function wrapped(name: string): string {
  return name.length > 9 ? `${name.slice(0, 8)} ${name.slice(8)}` : name;
}

/** Prints the labels of all rows otherwise; what they stand for stays. */
function renameLabels(sheets: readonly Sheet[], rename: (name: string) => string): Sheet[] {
  return sheets.map((sheet) => {
    if (sheet.state === 'form' || sheet.state === 'indicators') return sheet;
    const isLabel = sheet.columns.map(({ kind }) => kind === 'name' || kind === 'unit' || kind === 'project');
    const rows = sheet.rows.map((row) => ({
      cells: row.cells.map((cell, position) => (isLabel[position] ? label(rename(cell.text)) : cell)),
      subjects: row.subjects.map((subject) => ({ ...subject, name: rename(subject.name) })),
    }));
    return { ...sheet, rows };
  });
}
