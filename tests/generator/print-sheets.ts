import type { Random } from './random';
import type { Sheet, SheetColumn } from './sheet';

/**
 * Tables as tab-separated lines between paragraphs: title, unit and head apart, an empty line where a page ends.
 * The head has blank cells under a span, and now and then a blank inside a long word, where its cell was wrapped.
 */
export function printSheets(sheets: readonly Sheet[], random: Random): string {
  return sheets
    .map((sheet, index) => printSheet(sheet, random.fork(`sheet ${index}`)).join('\n'))
    .join('\n\n');
}

/** The lines of one table. */
export function printSheet(sheet: Sheet, random: Random): string[] {
  const colon = random.pick(['：', ':']);
  const title = [sheet.title, '', ...(sheet.unit ? [`单位${colon}${sheet.unit}`, ''] : [])];
  const head = printHead(sheet, random);
  const lines = [...title, ...head];
  sheet.rows.forEach(({ cells }, index) => {
    if (sheet.breaks.includes(index)) {
      lines.push(
        '',
        ...(sheet.pageBreak === 'titleAndHead' ? title : []),
        ...(sheet.pageBreak === 'blank' ? [] : head),
      );
    }
    lines.push(cells.map(({ text }) => text).join('\t'));
  });
  for (const note of sheet.notes) lines.push('', note);
  return lines;
}

function printHead(sheet: Sheet, random: Random): string[] {
  const depth = Math.max(0, ...sheet.columns.map(({ head }) => head.length));
  const levels = Array.from({ length: depth }, (_, level) =>
    sheet.columns.map((_, position) => headCell(sheet.columns, position, level, random)).join('\t'),
  );
  return sheet.numbered ? [...levels, numberRow(sheet.columns)] : levels;
}

/** Blank under a span, and below the last level of a column. */
function headCell(columns: readonly SheetColumn[], position: number, level: number, random: Random): string {
  const column = columns[position]!;
  const text = column.head[level] ?? '';
  const left = columns[position - 1];
  const isSpan =
    level < column.head.length - 1 && left?.side === column.side && sharesHead(left, column, level);
  return isSpan ? '' : wrapped(text, random);
}

function sharesHead(left: SheetColumn, column: SheetColumn, level: number): boolean {
  return (
    column.head.slice(0, level + 1).every((text, i) => left.head[i] === text) && left.head.length > level + 1
  );
}

/** A blank where the cell was too narrow for the word. */
function wrapped(text: string, random: Random): string {
  return text.length > 6 && random.chance(0.3) ? `${text.slice(0, 5)} ${text.slice(5)}` : text;
}

/** `** 1 2 3`, as the forms number their amount columns. */
function numberRow(columns: readonly SheetColumn[]): string {
  let number = 0;
  return columns.map(({ kind }) => (kind === 'amount' ? String(++number) : '**')).join('\t');
}
