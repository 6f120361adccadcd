import type { Random } from './random';

/** Page breaks every twelve to forty rows, where there are so many. */
export function breaksOf(random: Random, rows: number): number[] {
  const breaks: number[] = [];
  for (let row = random.integer(12, 40); row < rows; row += random.integer(12, 40)) breaks.push(row);
  return breaks;
}
