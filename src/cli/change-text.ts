import type { BudgetDocument } from '@/model/document';
import type { FigureChange, RevisionChanges } from '@/publish/revision-changes';
import { translate } from '@/locales/cli-messages';
import type { Locale } from '@/locales/messages';
import { placeWords, tableWords } from './place-words';

/** Most figures that a report lists one by one; the rest is counted. */
export const LISTED_CHANGES = 20;

/** What a new revision changes, as lines for a person: tables, figures (place: before → after), indicators. */
export function changeLines(
  changes: RevisionChanges & { revision: number },
  document: BudgetDocument,
  locale: Locale,
): string[] {
  const { figures, tablesAdded, tablesGone, indicatorsAdded: added, indicatorsGone: gone } = changes;
  const more = figures.length - LISTED_CHANGES;
  const lines = [
    ...tablesAdded.map(({ number, title }) =>
      translate(locale, 'cli.change.tableAdded', { table: tableWords(number, locale), title }),
    ),
    ...tablesGone.map(({ number, title }) =>
      translate(locale, 'cli.change.tableGone', { table: tableWords(number, locale), title }),
    ),
    ...figures.slice(0, LISTED_CHANGES).map((change) => changeLine(change, document, locale)),
    ...(more > 0 ? [translate(locale, 'cli.change.more', { n: more })] : []),
    ...(added + gone > 0 ? [translate(locale, 'cli.change.indicators', { added, gone })] : []),
  ];
  if (lines.length === 0) lines.push(translate(locale, 'cli.change.textOnly'));
  const heading = translate(locale, 'cli.change.heading', { revision: changes.revision });
  return [heading, ...lines.map((line) => `  ${line}`)];
}

function changeLine(change: FigureChange, document: BudgetDocument, locale: Locale): string {
  const blank = translate(locale, 'cli.change.blank');
  const { kind, place, name, before, after } = change;
  const key = kind === 'changed' ? 'cli.change.figure' : (`cli.change.${kind}` as const);
  return translate(locale, key, {
    // A row that is gone has no column heads to be named by in the new revision; its number does.
    place: placeWords(
      document,
      kind === 'rowGone' ? { table: place.table, side: place.side } : place,
      locale,
    ),
    name,
    before: before ?? blank,
    after: after ?? blank,
  });
}
