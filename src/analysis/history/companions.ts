import { foldLabel } from '@/model/fold';
import { isSameDepartment, type Dated } from './same-department';

/** Most documents that one is checked against. */
const MOST = 24;

/**
 * The documents that say something about one: those of its department in other years, then those of others of its
 * region in its year. Another print of the same year says nothing new.
 */
export function companionsOf<T extends Dated>(one: Dated, all: readonly T[]): T[] {
  const others = all.filter(({ id }) => id !== one.id);
  const years = others.filter((other) => isSameDepartment(one, other) && other.fiscalYear !== one.fiscalYear);
  const neighbours = others.filter((other) => !isSameDepartment(one, other) && isNeighbour(one, other));
  return [...years, ...neighbours].slice(0, MOST);
}

function isNeighbour(one: Dated, other: Dated): boolean {
  return one.region !== null && other.region !== null && foldLabel(one.region) === foldLabel(other.region) && one.fiscalYear === other.fiscalYear;
}
