import { tableByNumber, cellAt } from '@/model/figures';
import { translate } from '@/locales/cli-messages';
import type { Locale } from '@/locales/messages';
import type { BudgetDocument } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import { cellAddress, type Place } from '@/model/place';
import { placeWords, tableWords } from './place-words';

/** 表三《支出预算总表》5.1，208 总计（原文第 381 行): title, address of the cell, what row and column say, line. */
export function cellWords(document: BudgetDocument, place: Place, locale: Locale): string {
  const table = tableByNumber(document, place.table);
  const cell = cellAt(document, place);
  const subject = cell?.row.subjects.find(({ side }) => side === place.side);
  const line = cell?.row.line ?? null;
  return translate(locale, 'cli.check.cell', {
    table: tableWords(place.table, locale),
    title: joinWrapped(table?.title ?? ''),
    cell: cellAddress(place),
    row: subject?.code || joinWrapped(subject?.name ?? ''),
    column: joinWrapped(cell?.column.head.at(-1) ?? ''),
    place: line === null ? '–' : placeWords(document, { line }, locale),
  });
}

/** 收入预算情况说明（原文第 32 行）：收入: section, line, what the amount is said of. */
export function claimWords(document: BudgetDocument, index: number, locale: Locale): string {
  const { section, line, subject } = claimPlace(document, index);
  return translate(locale, 'cli.check.claim', {
    section: section ?? translate(locale, 'cli.check.noSection'),
    place: line === null ? '–' : placeWords(document, { line }, locale),
    subject,
  });
}

export interface ClaimPlace {
  /** Heading as printed; null before the first. */
  section: string | null;
  line: number | null;
  subject: string;
  /** The sentence as printed. */
  sentence: string;
}

/** Where an amount of the narrative stands. */
export function claimPlace({ claims, paragraphs, sections }: BudgetDocument, index: number): ClaimPlace {
  const claim = claims[index];
  const paragraph = claim && paragraphs[claim.paragraph];
  const heading = sections[paragraph?.section ?? -1]?.heading;
  return {
    section: heading === undefined ? null : joinWrapped(paragraphs[heading]?.text ?? ''),
    line: paragraph?.line ?? null,
    subject: joinWrapped(claim?.subject ?? ''),
    sentence: claim && paragraph ? paragraph.text.slice(...claim.sentence) : '',
  };
}
