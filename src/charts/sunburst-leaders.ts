import type { SunburstFrame } from './sunburst-frame';
import { nameLines, wordsOf, type MeasureText } from './text-lines';

/** A slice without a label of its own that would like one beside the picture. */
export interface LeaderText {
  id: string;
  name: string;
  amount: string;
  /** Middle of the slice, radians clockwise from 3 o'clock; on the right half. */
  angle: number;
  /** Width of the slice: where there is no room for all, the widest stay. */
  span: number;
  /** Where the line begins: the outer radius of the slice, or of what is drawn outside of it. */
  outer: number;
  /** Colour of the swatch before the name, for a slice that stands for a whole class. */
  swatch: string | null;
}

/** A label in the column, with the line that leads to it. */
export interface Leader {
  id: string;
  lines: readonly string[];
  swatch: string | null;
  /** Left edge of the text (of the swatch where there is one) and middle of its height. */
  x: number;
  y: number;
  /** From the slice to the text. */
  line: readonly [x: number, y: number][];
}

export const LEADER_SIZE = 12;
export const LEADER_LINE_HEIGHT = 15;
export const SWATCH = 9;
export const SWATCH_GAP = 5;
const GAP = 2;
const MOST_LINES = 3;

/**
 * Places leader labels in one column, each as near to its slice as it can be: they are pushed apart to 17 px (32 for
 * two lines) and stay within the picture. What does not fit on three lines, or in the column, is left out.
 */
export function placedLeaders(
  texts: readonly LeaderText[],
  frame: SunburstFrame,
  measure: MeasureText,
): Leader[] {
  const { leaders: column } = frame;
  if (!column) return [];
  const wanted = texts.flatMap((text) => {
    const lines = leaderLines(text, column.width - (text.swatch ? SWATCH + SWATCH_GAP : 0), measure);
    if (!lines) return [];
    const height = lines.length * LEADER_LINE_HEIGHT + GAP;
    return [{ text, lines, height, y: frame.cy + frame.radius * Math.sin(text.angle) }];
  });
  const kept = withinHeight(wanted, frame.height).sort((one, other) => one.y - other.y);
  const middles = pushedApart(kept, frame.height);
  return kept.map(({ text, lines }, i) => {
    const y = middles[i] ?? 0;
    const from = (reach: number): [number, number] => [
      frame.cx + reach * Math.cos(text.angle),
      frame.cy + reach * Math.sin(text.angle),
    ];
    const line: [number, number][] = [
      from(text.outer + 2),
      from(frame.radius + 2),
      [column.x - 16, y],
      [column.x - 5, y],
    ];
    return { id: text.id, lines, swatch: text.swatch, x: column.x, y, line };
  });
}

function leaderLines(
  { name, amount }: LeaderText,
  width: number,
  measure: MeasureText,
): readonly string[] | null {
  const widthOf = (text: string) => measure(text, LEADER_SIZE, false);
  // The amount goes with the last word, so that a break never leaves it alone unless it must.
  const last = wordsOf(name).at(-1) ?? '';
  const amountWidth = widthOf(` ${amount}`);
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const withAmount = (text: string) => widthOf(text) + (text.endsWith(last) ? amountWidth : 0);
    for (const { lines } of nameLines(name, count, withAmount)) {
      const joined = lines.map((line, i) => (i === count - 1 ? `${line} ${amount}` : line));
      if (joined.every((line) => widthOf(line) <= width)) return joined;
    }
    for (const { lines } of nameLines(name, count - 1, widthOf)) {
      if ([...lines, amount].every((line) => widthOf(line) <= width)) return [...lines, amount];
    }
  }
  return null;
}

/** The widest slices whose labels have room above each other. */
function withinHeight<T extends { text: LeaderText; height: number }>(
  labels: readonly T[],
  height: number,
): T[] {
  let left = height;
  return [...labels]
    .sort((one, other) => other.text.span - one.text.span)
    .filter((label) => {
      if (label.height > left) return false;
      left -= label.height;
      return true;
    });
}

/**
 * Middles of labels that must not overlap, as near to where they want to be as can be (least squares): labels that
 * collide form a block, which stands at the mean of what its labels want.
 */
export function pushedApart(labels: readonly { y: number; height: number }[], height: number): number[] {
  interface Block {
    top: number;
    height: number;
    /** Sum of the tops that its labels want for the block, and how many they are. */
    sum: number;
    count: number;
  }
  const clamped = (block: Block) => Math.min(Math.max(0, block.sum / block.count), height - block.height);
  const blocks: Block[] = [];
  for (const { y, height: own } of labels) {
    let block: Block = { top: 0, height: own, sum: y - own / 2, count: 1 };
    block.top = clamped(block);
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      const sum = above.sum + block.sum - block.count * above.height;
      block = { top: 0, height: above.height + block.height, sum, count: above.count + block.count };
      block.top = clamped(block);
    }
    blocks.push(block);
  }
  const middles: number[] = [];
  for (const block of blocks) {
    let top = block.top;
    for (let i = 0; i < block.count; i += 1) {
      const own = labels[middles.length]?.height ?? 0;
      middles.push(top + own / 2);
      top += own;
    }
  }
  return middles;
}
