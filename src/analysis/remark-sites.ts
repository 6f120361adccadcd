import type { BudgetDocument, Remark } from '@/model/document';
import type { RemarkCode } from '@/model/remark';
import type { Place } from '@/model/place';
import { beginningOf, clauseAround, type Quote } from './quote';

/** Where the thing that a remark speaks of is shown. */
export type RemarkSite =
  | { kind: 'cell'; place: Place }
  | { kind: 'table'; table: number; row: number | null }
  | { kind: 'paragraph'; paragraph: number }
  | { kind: 'document' };

export interface SitedRemark {
  remark: Remark;
  site: RemarkSite;
  /** What is printed there, to the letter; null where the remark is about the whole of its table. */
  original: Quote | null;
}

/** The first word of a code: what kind of thing the remark is about. */
export type RemarkFamily = RemarkCode extends `${infer Family}.${string}` ? Family : never;

export interface RemarkGroup {
  family: RemarkFamily;
  remarks: readonly SitedRemark[];
}

/** The importer's remarks by what they are about, in the order in which each kind first comes. */
export function remarkGroups(document: BudgetDocument): RemarkGroup[] {
  const groups = new Map<RemarkFamily, SitedRemark[]>();
  for (const remark of document.remarks) {
    const site = siteOf(document, remark);
    const family = remark.code.split('.')[0] as RemarkFamily;
    const group = groups.get(family);
    const sited = { remark, site, original: originalOf(document, remark, site) };
    if (group) group.push(sited);
    else groups.set(family, [sited]);
  }
  return [...groups].map(([family, remarks]) => ({ family, remarks }));
}

function siteOf(document: BudgetDocument, { table, row, side, column, line }: Remark): RemarkSite {
  if (table !== undefined) {
    if (row !== undefined && column !== undefined) return { kind: 'cell', place: { table, row, side: side ?? '', column } };
    return { kind: 'table', table, row: row ?? null };
  }
  const paragraph = line === undefined ? -1 : paragraphAt(document, line);
  return paragraph < 0 ? { kind: 'document' } : { kind: 'paragraph', paragraph };
}

/** The paragraph that a line of the source is in, joined lines with it; −1 where the line is in a table, or nowhere. */
function paragraphAt({ paragraphs, tables }: BudgetDocument, line: number): number {
  const at = paragraphs.findLastIndex((paragraph) => paragraph.line !== null && paragraph.line <= line);
  const from = paragraphs[at]?.line ?? 0;
  const isInTable = tables.some((table) => table.line !== null && table.line > from && table.line <= line);
  return isInTable ? -1 : at;
}

/** Parameters that quote what is printed, the closest first. */
const QUOTED = ['printed', 'raw', 'header', 'code', 'text', 'mask', 'title', 'name'] as const;

function originalOf(document: BudgetDocument, { params }: Remark, site: RemarkSite): Quote | null {
  const quoted = QUOTED.flatMap((name) => (typeof params[name] === 'string' ? [params[name]] : []))[0];
  if (site.kind === 'paragraph') {
    const text = document.paragraphs[site.paragraph]?.text ?? '';
    const at = quoted === undefined ? -1 : text.indexOf(quoted);
    if (quoted !== undefined && at >= 0) return clauseAround(text, [at, at + quoted.length], 16);
    return quoted === undefined ? beginningOf(text) : whole(quoted);
  }
  return quoted === undefined ? null : whole(quoted);
}

function whole(text: string): Quote {
  return { text, cutBefore: false, cutAfter: false };
}
