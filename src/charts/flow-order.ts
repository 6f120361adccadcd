/** Something in a column of a flow: a node, or the place where a band passes through. */
export interface OrderItem {
  key: string;
  /** Any unit; decides the order at the beginning. */
  value: number;
  /** Stands after all that is not. */
  last?: boolean;
}

/** A band between two items of neighbouring columns. */
export interface OrderSegment {
  from: string;
  to: string;
  value: number;
}

/** A crossing of thin bands is less bad than one of thick bands, but it is one. */
const CROSSING = 0.02;
const ROUNDS = 8;

/**
 * Orders the columns so that bands cross as little as may be: the first by amount, the others by swaps of neighbours
 * that lessen the crossings, from several beginnings, the best kept. The same graph always comes out the same.
 * @param columns left to right
 * @returns keys from top to bottom, a column each
 */
export function leastCrossings(columns: readonly (readonly OrderItem[])[], segments: readonly OrderSegment[]): string[][] {
  const total = Math.max(1, ...columns.map((column) => column.reduce((sum, { value }) => sum + value, 0)));
  const byGap = columns.slice(1).map((_, gap) => segmentsBetween(columns[gap] ?? [], columns[gap + 1] ?? [], segments, total));
  const lasting = new Set(columns.flat().flatMap(({ key, last }) => (last ? [key] : [])));
  const downwards = columns.map((column) => sorted(column, (one, other) => other.value - one.value));
  const upwards = columns.map((column, i) => (i === 0 ? sorted(column, (one, other) => other.value - one.value) : sorted(column, (one, other) => one.value - other.value)));
  const tried = [downwards, upwards].map((start) => {
    const order = improved(start, byGap, lasting);
    return { order, cost: byGap.reduce((sum, gap, i) => sum + costOf(gap, order[i] ?? [], order[i + 1] ?? []), 0) };
  });
  const [first, second] = tried;
  if (!first) return [];
  return second && second.cost < first.cost - 1e-9 ? second.order : first.order;
}

function sorted(column: readonly OrderItem[], compare: (one: OrderItem, other: OrderItem) => number): string[] {
  const isLast = ({ last }: OrderItem) => Number(last ?? false);
  return [...column].sort((one, other) => isLast(one) - isLast(other) || compare(one, other) || (one.key < other.key ? -1 : 1)).map(({ key }) => key);
}

function segmentsBetween(left: readonly OrderItem[], right: readonly OrderItem[], segments: readonly OrderSegment[], total: number): OrderSegment[] {
  const [from, to] = [new Set(left.map(({ key }) => key)), new Set(right.map(({ key }) => key))];
  return segments.filter((segment) => from.has(segment.from) && to.has(segment.to)).map((segment) => ({ ...segment, value: segment.value / total }));
}

function improved(start: readonly string[][], gaps: readonly OrderSegment[][], lasting: ReadonlySet<string>): string[][] {
  const order = start.map((column) => [...column]);
  const around = (column: number) =>
    costOf(gaps[column - 1] ?? [], order[column - 1] ?? [], order[column] ?? []) + costOf(gaps[column] ?? [], order[column] ?? [], order[column + 1] ?? []);
  for (let round = 0, changed = true; changed && round < ROUNDS; round += 1) {
    changed = false;
    for (let column = 1; column < order.length; column += 1) {
      const keys = order[column] ?? [];
      for (let i = 0; i + 1 < keys.length; i += 1) {
        if (lasting.has(keys[i] ?? '') !== lasting.has(keys[i + 1] ?? '')) continue;
        const before = around(column);
        swap(keys, i);
        if (around(column) < before - 1e-9) changed = true;
        else swap(keys, i);
      }
    }
  }
  return order;
}

function swap(keys: string[], i: number): void {
  [keys[i], keys[i + 1]] = [keys[i + 1] ?? '', keys[i] ?? ''];
}

/** What the crossings between two columns weigh. */
function costOf(segments: readonly OrderSegment[], left: readonly string[], right: readonly string[]): number {
  const [at, to] = [positions(left), positions(right)];
  let cost = 0;
  segments.forEach((one, i) => {
    for (let j = i + 1; j < segments.length; j += 1) {
      const other = segments[j];
      if (!other) continue;
      const [a, b] = [(at.get(one.from) ?? 0) - (at.get(other.from) ?? 0), (to.get(one.to) ?? 0) - (to.get(other.to) ?? 0)];
      if (a * b < 0) cost += CROSSING + Math.min(one.value, other.value);
    }
  });
  return cost;
}

function positions(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, i) => [key, i]));
}
