import type { BudgetDocument } from '@/model/document';
import { placeKey } from '@/model/figures';

/** The amounts of the narrative that speak of a cell: indices among the claims in order, by the key of the place. */
export function mentionsByPlace({ claims }: BudgetDocument): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  claims.forEach(({ places }, index) => {
    for (const key of new Set(places.map(placeKey))) {
      const known = found.get(key);
      if (known) known.push(index);
      else found.set(key, [index]);
    }
  });
  return found;
}
