import type { NarrativeDraft } from './narrative-draft';
import type { Tables } from './figure-index';
import { lineRemark } from './narrative-remarks';
import { placeKey } from '@/model/figures';

/** 元 read as 万元, or 万元 as 元. */
const FACTOR = 10_000;

/** Remarks, once a table, a sentence that says the amount of a cell ten thousand times as large or as small. */
export function remarkOnOtherUnits(narrative: NarrativeDraft, { tables, figures }: Tables): void {
  const fenAt = new Map(figures.map(({ place, fen }) => [placeKey(place), fen]));
  const seen = new Set<number>();
  for (const { fen, places, paragraph, span } of narrative.claims) {
    const [place] = places;
    if (!place || fen === 0 || seen.has(place.table)) continue;
    const printed = places.reduce((sum, one) => sum + (fenAt.get(placeKey(one)) ?? 0), 0);
    if (!isApart(fen, printed)) continue;
    seen.add(place.table);
    const { text = '', line = null } = narrative.paragraphs[paragraph] ?? {};
    const title = tables.find(({ number }) => number === place.table)?.title ?? '';
    narrative.remarks.push({ ...lineRemark('claim.unitDiffers', line, { raw: text.slice(...span), title }), table: place.table });
  }
}

function isApart(one: number, other: number): boolean {
  const [small, large] = one < other ? [one, other] : [other, one];
  return small > 0 && Math.abs(large / FACTOR - small) <= Math.max(1, small / 1000);
}
