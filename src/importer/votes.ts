/** Counts what witnesses agree on; of equals the first that spoke wins. */
export class Votes<T> {
  private readonly counts = new Map<T, number>();

  add(value: T, weight = 1): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + weight);
  }

  winner(): T | null {
    let best: T | null = null;
    let most = 0;
    for (const [value, count] of this.counts) {
      if (count > most) [best, most] = [value, count];
    }
    return best;
  }
}
