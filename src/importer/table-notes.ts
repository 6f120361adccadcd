import { textKind } from './captions';
import type { RawTable } from './draft';
import { readable } from './label';

/** Takes notes that were printed inside a table, in a row of their own (此表为空), out of its rows. */
export function splitNotes(raw: RawTable): RawTable {
  const notes: string[] = [];
  const body = raw.body.filter(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length !== 1 || textKind(filled[0]!) !== 'note') return true;
    notes.push(readable(filled[0]!));
    return false;
  });
  return notes.length === 0 ? raw : { ...raw, body, notes: [...notes, ...raw.notes] };
}
