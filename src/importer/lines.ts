import type { SourceDocument } from '@/source/source-document';
import type { Line } from './draft';

/**
 * The document as one run of lines, rows and texts alike. A row without any text is no row and leaves no gap: a
 * spreadsheet saved as text pads its blank lines with tabs.
 */
export function linesOf(source: SourceDocument): Line[] {
  const lines: Line[] = [];
  let above: number | null = null;
  for (const block of source.blocks) {
    const entries = block.kind === 'paragraph' ? [{ ...block, cells: null }] : block.rows;
    let first = true;
    for (const entry of entries) {
      const gap: boolean = entry.line === null ? first : above !== null && entry.line > above + 1;
      first = false;
      above = entry.line ?? above;
      const cells = entry.cells;
      if (cells === null) {
        lines.push({
          cells,
          text: (entry as { text: string }).text,
          line: entry.line,
          page: entry.page,
          gap,
        });
      } else if (cells.some((cell) => cell.trim() !== '')) {
        lines.push({ cells, text: soleText(cells), line: entry.line, page: entry.page, gap });
      }
    }
  }
  return lines;
}

/** The text of the only filled cell; empty where there are more. */
function soleText(cells: readonly string[]): string {
  let sole = '';
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (sole !== '') return '';
    sole = cell;
  }
  return sole;
}
