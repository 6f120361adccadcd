import type { BudgetDocument } from '@/model/document';
import { cellAt, type PrintedCell } from '@/model/figures';
import { joinWrapped } from '@/model/fold';
import type { Place } from '@/model/place';
import { useNames } from './use-names';
import { useTranslate } from './use-translate';

export interface PlaceText {
  /** 表三，208 行，总计列: by the labels of row and column, for a citation. */
  byLabels: (place: Place) => string;
  /** 表三，第 6 行，第 1 列. */
  byNumbers: (place: Place) => string;
  /** The heading of the column that a place is in; empty where it has none. */
  column: (place: Place) => string;
  /** Name of what the row is about, on the side of the place. */
  row: (place: Place) => string;
}

/** Places of a document in words; by their numbers where the document is not at hand. */
export function usePlaceText(document: () => BudgetDocument | null): PlaceText {
  const t = useTranslate();
  const names = useNames();

  function cellOf(place: Place): PrintedCell | null {
    const printed = document();
    return printed && cellAt(printed, place);
  }

  /** The last level of the head; all of them where another column of the side ends alike (本年收入, 上年结转). */
  function column(place: Place): string {
    const cell = cellOf(place);
    const last = cell?.column.head.at(-1);
    if (!cell || last === undefined) return '';
    const alike = cell.table.columns.filter(({ kind, side, head }) => kind === 'amount' && side === place.side && head.at(-1) === last);
    return alike.length > 1 ? cell.column.head.map(joinWrapped).join('·') : joinWrapped(last);
  }

  function subject(place: Place) {
    return cellOf(place)?.row.subjects.find(({ side }) => side === place.side);
  }

  function rowLabel(place: Place): string {
    const { code = '', name = '' } = subject(place) ?? {};
    if (code !== '') return t('ui.place.row', { label: code });
    if (name !== '') return t('ui.place.rowNamed', { label: joinWrapped(name) });
    return t('ui.place.rowNumber', { n: place.row });
  }

  function columnLabel(place: Place): string {
    const label = column(place);
    if (label === '') return t('ui.place.columnNumber', { n: place.column });
    return t('ui.place.column', { label });
  }

  const sided = ({ side }: Place, text: string) => (side === '' ? text : t('ui.place.sided', { side, column: text }));

  return {
    byLabels: (place) =>
      t('ui.place.short', {
        table: names.table(place.table),
        row: rowLabel(place),
        column: sided(place, columnLabel(place)),
      }),
    byNumbers: (place) =>
      t('ui.place.short', {
        table: names.table(place.table),
        row: t('ui.place.rowNumber', { n: place.row }),
        column: sided(place, t('ui.place.columnNumber', { n: place.column })),
      }),
    column,
    row: (place) => joinWrapped(subject(place)?.name ?? ''),
  };
}
