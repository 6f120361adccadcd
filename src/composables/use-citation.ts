import type { BudgetDocument } from '@/model/document';
import { cellAt } from '@/model/figures';
import type { Place } from '@/model/place';
import { useNames } from './use-names';
import { usePlaceText } from './use-place-text';
import { useTranslate } from './use-translate';

/** A sentence that quotes a printed cell: document, place, what is printed, the address. */
export function useCitation(document: () => BudgetDocument): (place: Place) => string {
  const t = useTranslate();
  const names = useNames();
  const places = usePlaceText(document);
  return (place) => {
    const cell = cellAt(document(), place);
    return t('ui.cite.cell', {
      department: document().department,
      kind: names.kind(document()),
      place: places.byLabels(place),
      raw: cell?.raw.trim() ?? '',
      unit: cell?.table.unitText || cell?.table.unit || '',
    });
  };
}
