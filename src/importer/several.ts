import type { TableRole } from '@/model/document';
import type { PrintedParagraph } from './printed-paragraph';
import { failed, type Failure } from '@/model/failure';
import { departmentOf } from './facts';
import type { TableDraft } from './draft';
import { labelOf } from './label';
import { Votes } from './votes';

/** So many roles printed twice are two documents, if they also differ in year or department. */
const ROLES_TWICE = 3;

/** The failure `document.several` where one file holds two documents; null otherwise. */
export function severalDocuments(
  tables: readonly TableDraft[],
  paragraphs: readonly PrintedParagraph[],
  file: string,
): Failure | null {
  const boundary = secondDocument(tables);
  if (boundary === null) return null;
  const parts = [tables.slice(0, boundary), tables.slice(boundary)];
  const names = parts.map((part, index) => {
    const from = index === 0 ? 0 : lineOf(lastBefore(tables, boundary));
    const to = index === 0 ? lineOf(lastBefore(tables, boundary)) : Infinity;
    const texts = paragraphs
      .filter(({ line }) => line !== null && line >= from && line < to)
      .map(({ text }) => labelOf(text));
    return { department: departmentOf(part, texts), year: titleYear(part) };
  });
  const [first, second] = names;
  const differ =
    (first!.department !== null && second!.department !== null && first!.department !== second!.department) ||
    (first!.year !== null && second!.year !== null && first!.year !== second!.year);
  if (!differ) return null;
  const listed = names.map(({ department, year }) => `${department ?? ''}${year ?? ''}`).join('、');
  return failed('document.several', { file, n: names.length, names: listed }).failure;
}

/** Index of the table where roles begin to come again, or null where too few do. */
function secondDocument(tables: readonly TableDraft[]): number | null {
  const seen = new Set<TableRole>();
  const again = new Set<TableRole>();
  let boundary: number | null = null;
  for (const [index, { role }] of tables.entries()) {
    if (role === null) continue;
    if (seen.has(role)) {
      again.add(role);
      boundary ??= index;
    }
    seen.add(role);
  }
  return again.size >= ROLES_TWICE ? boundary : null;
}

function lastBefore(tables: readonly TableDraft[], boundary: number): TableDraft {
  return tables[boundary - 1]!;
}

function lineOf(table: TableDraft): number {
  return table.raw.body.at(-1)?.line ?? table.raw.line ?? 0;
}

function titleYear(tables: readonly TableDraft[]): number | null {
  const votes = new Votes<number>();
  for (const { raw } of tables) {
    const year = /((?:19|20)\d\d)年?/.exec(labelOf(raw.caption.title))?.[1];
    if (year) votes.add(Number(year));
  }
  return votes.winner();
}
