import type { PrintedParagraph } from './printed-paragraph';
import { captionOf } from './caption-lines';
import { textKind } from './captions';
import { NOTE_POINT } from './aliases/captions';
import type { Line, Piece } from './draft';
import { labelOf, readable } from './label';
import { lineRoles } from './line-roles';

/**
 * Cuts the lines of a document into pieces of tables, each with the caption over it and the notes under it, and
 * into paragraphs. Numbers of pages are dropped; nothing else is.
 */
export function piecesOf(lines: readonly Line[]): { pieces: Piece[]; paragraphs: PrintedParagraph[] } {
  const roles = lineRoles(lines);
  const pieces: Piece[] = [];
  const paragraphs: PrintedParagraph[] = [];
  let pending: Line[] = [];
  let open: Piece | null = null;

  const flush = (): void => {
    for (const line of withoutNotes(pending, pieces.at(-1))) paragraphs.push(paragraphOf(line));
    pending = [];
  };

  for (const [index, line] of lines.entries()) {
    const role = roles[index]!;
    if (role === 'page') continue;
    if (role === 'text') {
      open = null;
      pending.push(line);
      continue;
    }
    if (open === null || line.gap) {
      const { caption, rest } = captionOf(withoutNotes(pending, pieces.at(-1)));
      for (const text of rest) paragraphs.push(paragraphOf(text));
      pending = [];
      open = { caption, rows: [], notes: [], line: line.line, page: line.page };
      pieces.push(open);
    }
    open.rows.push({ cells: line.cells ?? [line.text], line: line.line, page: line.page });
  }
  flush();
  return { pieces, paragraphs };
}

/** Takes the notes that stand directly under a table into it; gives the rest back. */
function withoutNotes(pending: readonly Line[], above: Piece | undefined): readonly Line[] {
  if (!above) return pending;
  let count = 0;
  while (count < pending.length && isNote(pending, count)) {
    above.notes.push(readable(pending[count]!.text));
    count++;
  }
  return pending.slice(count);
}

function isNote(pending: readonly Line[], index: number): boolean {
  const line = pending[index]!;
  if (textKind(line.text) === 'note') return true;
  return index > 0 && !line.gap && NOTE_POINT.test(labelOf(line.text)) && textKind(line.text) === 'text';
}

function paragraphOf({ cells, text, line, page }: Line): PrintedParagraph {
  const whole = text !== '' || cells === null ? text : cells.filter((cell) => cell.trim() !== '').join(' ');
  return { text: whole.trim(), line, page };
}
