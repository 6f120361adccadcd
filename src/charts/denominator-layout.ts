/** A dot plot of what a change may have been divided by, with the interval that rounds to the printed percentage. */
export interface DenominatorLayout {
  /** Places of the dots, in the order given, from 0 to 100. */
  dots: readonly number[];
  /** Left edge and width of the interval of the printed percentage. */
  wash: { x: number; width: number };
  /** Ascending. */
  grid: readonly { percent: number; x: number; decimals: number }[];
}

const MARGIN = 0.1;
const STEPS = [1, 2, 5, 10] as const;
const MOST_VALUES = 5;

/**
 * @param percents what each denominator gives
 * @param printed digits as printed, without %
 */
export function denominatorLayout(percents: readonly number[], printed: string): DenominatorLayout {
  const [from, to] = roundingInterval(printed);
  const least = Math.min(from, ...percents);
  const most = Math.max(to, ...percents);
  const room = (most - least) * MARGIN;
  const [low, high] = [Math.max(0, least - room), most + room];
  const x = (percent: number) => Math.round((1e4 * (percent - low)) / (high - low)) / 100;
  const step = stepFor(high - low);
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const grid: DenominatorLayout['grid'][number][] = [];
  for (let value = Math.ceil(low / step); value * step <= high; value += 1) grid.push({ percent: value * step, x: x(value * step), decimals });
  return { dots: percents.map(x), wash: { x: x(from), width: Math.round((x(to) - x(from)) * 100) / 100 }, grid };
}

/** What rounds to the printed digits: 4.85 to 4.95 for 4.9. */
export function roundingInterval(printed: string): [number, number] {
  const half = 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);
  return [Math.max(0, Number(printed) - half), Number(printed) + half];
}

function stepFor(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_VALUES));
  return (STEPS.find((step) => span / (step * power) <= MOST_VALUES) ?? 10) * power;
}
