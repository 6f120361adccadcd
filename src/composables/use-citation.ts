import type { BudgetDocument } from '@/model/document';
import { cellAt } from '@/model/figures';
import type { Place } from '@/model/place';
import { useNames } from './use-names';
import { usePlaceText } from './use-place-text';
import { useTranslate } from './use-translate';

/** A sentence that quotes a printed cell: document, place, what is printed, the address. Empty without a document. */
export function useCitation(document: () => BudgetDocument | null): (place: Place) => string {
  const t = useTranslate();
  const names = useNames();
  const places = usePlaceText(document);
  return (place) => {
    const quoted = document();
    if (!quoted) return '';
    const cell = cellAt(quoted, place);
    return t('ui.cite.cell', {
      department: quoted.department,
      kind: names.kind(quoted),
      place: places.byLabels(place),
      raw: cell?.raw.trim() ?? '',
      unit: cell?.table.unitText || cell?.table.unit || '',
    });
  };
}
