import type { Sector } from './sunburst-frame';
import { nameLines, type MeasureText } from './text-lines';

/** What a slice would like to say. */
export interface LabelText {
  /**
   * The name, saying less and less: all levels of a chain, then its ends, then its first. Each in its wordings, of
   * which the shorter level one is better than the longer one along the radius.
   */
  names: readonly (readonly string[])[];
  /** null where the amount is not wanted in the ring. */
  amount: string | null;
  /** Ring of the slice, from 0 at the hole. */
  ring: number;
}

/** A label that fits: lines around a centre, in px and radians clockwise. */
export interface Label {
  lines: readonly { text: string; bold: boolean }[];
  size: number;
  lineHeight: number;
  x: number;
  y: number;
  rotation: number;
  width: number;
  height: number;
}

const DEGREE = Math.PI / 180;
const SIZES = [13, 12, 11.5] as const;
const SMALLEST = 10.5;
const MOST_LINES = 5;
/** Less than the narrowest line of any label, px. */
const LEAST_WIDTH = SMALLEST / 2;
const RADIAL_MARGIN = 1;
const ANGULAR_MARGIN = 0.2 * DEGREE;
/** From this width on a label may leave the middle of its slice for a place along the arc where it fits. */
const WIDE = 24 * DEGREE;
/** Px between places that are tried along an arc. */
const STEP = 6;
/** A sector this thick (a chain over several rings) offers its label more places than its middle, and more air. */
const THICK = 90;
const AIR = 8;

/**
 * The label of a slice by the rule of the design language, §6: the name in one to five lines with the amount, then
 * without, where all nine points of the text box lie within the slice; then the same 1 px smaller; then along the
 * radius if that is within 35° of level (45° in the first ring); else none. Never cut, never an ellipsis.
 */
export function fittedLabel(
  sector: Sector,
  { names, amount, ring }: LabelText,
  centre: { x: number; y: number },
  measure: MeasureText,
): Label | null {
  const size = SIZES[Math.min(ring, SIZES.length - 1)] ?? SMALLEST;
  const sizes = [size, Math.max(SMALLEST, size - 1)];
  const amounts = amount === null ? [null] : [amount, null];
  const bold = ring === 0;
  if (widestChord(sector) < LEAST_WIDTH) return null;
  for (const wordings of names) {
    const boxes: TextBox[][] = [];
    // Set one after the other: most labels fit at the first try, and setting costs more than trying.
    for (const [name, px, shown] of tries(wordings, sizes, amounts)) {
      const same = textBoxes(name, shown, px, bold, measure);
      const label = levelLabel(sector, same, centre);
      if (label) return label;
      boxes.push(same);
    }
    for (const same of boxes) {
      const label = radialLabel(sector, same, centre, ring);
      if (label) return label;
    }
  }
  return null;
}

/** In the order in which they are better. */
function* tries(wordings: readonly string[], sizes: readonly number[], amounts: readonly (string | null)[]): Generator<[string, number, string | null]> {
  for (const name of wordings) for (const px of sizes) for (const shown of amounts) yield [name, px, shown];
}

/** The widest straight line across a slice along its arc, px: a slice narrower than a character takes no label. */
function widestChord({ start, end, outer }: Sector): number {
  return 2 * outer * Math.sin(Math.min(end - start, Math.PI) / 2);
}

type TextBox = Pick<Label, 'lines' | 'size' | 'lineHeight' | 'width' | 'height'>;

function textBoxes(
  name: string,
  amount: string | null,
  size: number,
  bold: boolean,
  measure: MeasureText,
): TextBox[] {
  const lineHeight = Math.round(size * 1.3);
  const amountWidth = amount === null ? 0 : measure(amount, size, false);
  const counts = Array.from({ length: MOST_LINES }, (_, i) => i + 1);
  const ways = counts.flatMap((count) => nameLines(name, count, (text) => measure(text, size, bold)));
  return ways.map((way) => {
    const lines = way.lines.map((text) => ({ text, bold }));
    if (amount !== null) lines.push({ text: amount, bold: false });
    return {
      lines,
      size,
      lineHeight,
      width: Math.max(way.width, amountWidth),
      height: (lines.length - 1) * lineHeight + size,
    };
  });
}

function levelLabel(
  sector: Sector,
  boxes: readonly TextBox[],
  centre: { x: number; y: number },
): Label | null {
  const margins = sector.outer - sector.inner < THICK ? [0] : [AIR, 0];
  for (const { angle, radius } of spots(sector)) {
    for (const margin of margins) {
      for (const box of boxes) {
        const label = placed(box, angle, radius, 0, centre);
        const airy = { ...label, width: label.width + 2 * margin };
        if (liesWithin(airy, sector, centre)) return label;
      }
    }
  }
  return null;
}

function radialLabel(
  sector: Sector,
  boxes: readonly TextBox[],
  centre: { x: number; y: number },
  ring: number,
): Label | null {
  const angle = (sector.start + sector.end) / 2;
  const tilt = Math.atan(Math.tan(angle));
  if (Math.abs(tilt) > (ring === 0 ? 45 : 35) * DEGREE) return null;
  for (const box of boxes) {
    for (const radius of radiiToTry(sector)) {
      const label = placed(box, angle, radius, tilt, centre);
      if (liesWithin(label, sector, centre)) return label;
    }
  }
  return null;
}

/** Places for the middle of a level label: the middle of the slice, then along a wide arc, nearest first. */
function* spots(sector: Sector): Generator<{ angle: number; radius: number }> {
  const middle = (sector.start + sector.end) / 2;
  const reach = (sector.end - sector.start) / 2;
  const radii = radiiToTry(sector);
  for (const radius of radii) yield { angle: middle, radius };
  const step = STEP / Math.max(1, radii[0] ?? 0);
  if (2 * reach < WIDE) return;
  for (let turn = step; turn < reach; turn += step) {
    for (const radius of radii) {
      yield { angle: middle + turn, radius };
      yield { angle: middle - turn, radius };
    }
  }
}

function radiiToTry({ inner, outer }: Sector): number[] {
  const thickness = outer - inner;
  return (thickness < THICK ? [0.5, 0.44, 0.56] : [0.5, 0.6, 0.7, 0.8]).map(
    (share) => inner + thickness * share,
  );
}

function placed(
  box: TextBox,
  angle: number,
  radius: number,
  rotation: number,
  centre: { x: number; y: number },
): Label {
  return { ...box, rotation, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

const CIRCLE = 2 * Math.PI;

/** Whether all nine points of the box (corners, middles of edges, middle) lie within the slice, with its margins. */
export function liesWithin(label: Label, sector: Sector, centre: { x: number; y: number }): boolean {
  const [cos, sin] = [Math.cos(label.rotation), Math.sin(label.rotation)];
  for (const h of [-0.5, 0, 0.5]) {
    for (const v of [-0.5, 0, 0.5]) {
      const [dx, dy] = [h * label.width, v * label.height];
      const x = label.x + dx * cos - dy * sin - centre.x;
      const y = label.y + dx * sin + dy * cos - centre.y;
      if (!contains(sector, x, y)) return false;
    }
  }
  return true;
}

function contains({ start, end, inner, outer }: Sector, x: number, y: number): boolean {
  const distance = Math.hypot(x, y);
  if (distance < inner + RADIAL_MARGIN || distance > outer - RADIAL_MARGIN) return false;
  if (end - start > CIRCLE - 1e-9) return true;
  const turned = (((Math.atan2(y, x) - start) % CIRCLE) + CIRCLE) % CIRCLE;
  return turned >= ANGULAR_MARGIN && turned <= end - start - ANGULAR_MARGIN;
}

/**
 * A cheap rule for pictures of more than 300 arcs: one line along the arc where it is long enough, else along the
 * radius where the arc is wide enough for a line, else none. A label that does not fit whole is left out.
 */
export function cheapLabel(
  sector: Sector,
  { names, ring }: LabelText,
  centre: { x: number; y: number },
  measure: MeasureText,
): Label | null {
  const size = Math.max(SMALLEST, (SIZES[Math.min(ring, SIZES.length - 1)] ?? SMALLEST) - 1);
  const text = names[0]?.[0] ?? '';
  const bold = ring === 0;
  const width = measure(text, size, bold);
  const thickness = sector.outer - sector.inner;
  const radius = (sector.inner + sector.outer) / 2;
  const span = sector.end - sector.start;
  const arc = span * radius;
  const chord = 2 * radius * Math.sin(Math.min(span, Math.PI) / 2);
  const angle = (sector.start + sector.end) / 2;
  const lineHeight = Math.round(size * 1.3);
  const box: TextBox = { lines: [{ text, bold }], size, lineHeight, width, height: size };
  if (
    arc > Math.min(width, 5 * size) + 8 &&
    arc > 1.1 * thickness &&
    width <= Math.min(0.92 * arc, chord) - 8
  ) {
    const label = placed(box, angle, radius, upright(angle + Math.PI / 2), centre);
    if (liesWithin(label, sector, centre)) return label;
  }
  if (arc >= 1.35 * size && width <= thickness - 8) {
    const label = placed(box, angle, radius, upright(angle), centre);
    if (liesWithin(label, sector, centre)) return label;
  }
  return null;
}

/** The same line of writing, turned so that it is never read upside down. */
function upright(rotation: number): number {
  return Math.atan(Math.tan(rotation));
}
