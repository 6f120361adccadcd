import { failed, success, type Result } from '@/model/failure';
import { LIMITS } from '@/model/limits';
import { decodeText } from './decode-text';
import type { SourceBlock, SourceDocument, SourceRow } from './source-document';

const LINE_END = /\r\n|\r|\n/;

/**
 * Reads a text document: lines with tabs are rows of a table, other lines with text are paragraphs, a blank line
 * or a paragraph ends a table. Cells keep their text as it is in the file.
 * @param file name for messages, and sha256 of the bytes (hex) for provenance
 * @returns the document in order; `file.*` for bytes that are no readable text, `limit.*` past {@link LIMITS}
 */
export function readText(bytes: Uint8Array, file: { name: string; sha256: string }): Result<SourceDocument> {
  const name = file.name;
  if (bytes.length > LIMITS.fileBytes) {
    return failed('file.tooLarge', { file: name, bytes: bytes.length, limit: LIMITS.fileBytes });
  }
  if (isPdf(bytes)) return failed('format.unknown', { file: name });
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (text.trim() === '') return failed('file.empty', { file: name });
  const lines = text.split(LINE_END);
  if (lines.length > LIMITS.lines)
    return failed('limit.lines', { file: name, lines: lines.length, limit: LIMITS.lines });
  const blocks = readBlocks(lines, name);
  if (!blocks.ok) return blocks;
  return success({
    fileName: name,
    sha256: file.sha256,
    bytes: bytes.length,
    format: 'text',
    encoding,
    blocks: blocks.value,
  });
}

function isPdf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
}

function readBlocks(lines: readonly string[], file: string): Result<SourceBlock[]> {
  const blocks: SourceBlock[] = [];
  let rows: SourceRow[] | null = null;
  let cellCount = 0;
  for (const [index, raw] of lines.entries()) {
    if (raw.length > LIMITS.lineLength) {
      return failed('limit.lineLength', {
        file,
        line: index + 1,
        length: raw.length,
        limit: LIMITS.lineLength,
      });
    }
    // A form feed is the page break of text made from pages: it ends nothing that its lines do not end.
    const text = raw.includes('\f') ? raw.replaceAll('\f', '') : raw;
    if (text.includes('\t')) {
      const cells = text.split('\t');
      cellCount += cells.length;
      if (cellCount > LIMITS.cells)
        return failed('limit.cells', { file, cells: cellCount, limit: LIMITS.cells });
      if (rows === null) blocks.push({ kind: 'table', rows: (rows = []) });
      rows.push({ cells, line: index + 1, page: null });
      continue;
    }
    rows = null;
    if (text.trim() !== '') blocks.push({ kind: 'paragraph', text, line: index + 1, page: null });
  }
  return success(blocks);
}
