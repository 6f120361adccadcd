import type { Arc, SunburstWindow } from './sunburst-window';

/** Where a sunburst stands in its picture, in px. */
export interface SunburstFrame {
  width: number;
  height: number;
  /** Centre of the rings, and the outermost radius. */
  cx: number;
  cy: number;
  radius: number;
  /** Most rings there is room for. */
  rings: 2 | 3;
  /** The column of leader labels right of the rings: its left edge and width; null where there is no room for one. */
  leaders: { x: number; width: number } | null;
}

/** A sector in px and radians, clockwise from 3 o'clock. */
export interface Sector {
  start: number;
  end: number;
  inner: number;
  outer: number;
}

/** Room for the outline of a pointed slice, which lies half outside the rings. */
const MARGIN = 2;
const LEADER_GAP = 26;
const NARROW = 430;
const NO_LEADERS = 600;
const MEDIUM = 720;

/**
 * The frame for a container of that width: radius 276 with a label column from 720 px, 238 with one from 600,
 * rings alone below, two rings of at most 176 up to 430 px.
 */
export function sunburstFrame(available: number): SunburstFrame {
  const width = Math.max(0, Math.floor(available));
  if (width < NO_LEADERS) {
    const narrow = width <= NARROW;
    const radius = Math.max(0, Math.min(narrow ? 176 : 238, width / 2 - MARGIN));
    return framed(width, width / 2, radius, narrow ? 2 : 3, null);
  }
  const column = width < MEDIUM ? 190 : 164;
  const radius = Math.min(width < MEDIUM ? 238 : 276, (width - column - LEADER_GAP - MARGIN) / 2);
  const x = MARGIN + 2 * radius + LEADER_GAP;
  return framed(width, radius + MARGIN, radius, 3, { x, width: width - x });
}

function framed(
  width: number,
  cx: number,
  radius: number,
  rings: SunburstFrame['rings'],
  leaders: SunburstFrame['leaders'],
): SunburstFrame {
  const height = Math.ceil(2 * (radius + MARGIN));
  return { width, height, cx, cy: height / 2, radius, rings, leaders };
}

/** Radii of the rings, hole first, for the frames that were drawn by hand; others are scaled to the nearest. */
const RADII = {
  wide: {
    root: [76, 138, 204, 276],
    three: [76, 150, 214, 276],
    two: [86, 178, 272],
    one: [116, 272],
    leaf: [178, 272],
  },
  medium: {
    root: [60, 118, 176, 238],
    three: [60, 126, 182, 238],
    two: [74, 154, 236],
    one: [100, 236],
    leaf: [154, 236],
  },
  narrow: {
    root: [54, 114, 176],
    three: [54, 114, 176],
    two: [54, 114, 176],
    one: [76, 174],
    leaf: [108, 174],
  },
} as const;

/** The radii between which the rings of a window lie, from the hole outwards: one more than it has rings. */
export function ringRadii(
  frame: SunburstFrame,
  window: Pick<SunburstWindow, 'rings' | 'picture' | 'leaf'>,
): number[] {
  const size = frame.rings === 2 ? 'narrow' : frame.radius > 240 ? 'wide' : 'medium';
  const drawn = { wide: 276, medium: 238, narrow: 176 }[size];
  const many = window.picture.level === 'root' ? 'root' : 'three';
  // Ink weighs more than colour, and a leaf has more to say in its middle: its ring is thin.
  const one = window.leaf ? 'leaf' : 'one';
  const rings = window.rings >= 3 ? many : window.rings === 2 ? 'two' : one;
  return RADII[size][rings].map((radius) => (radius * frame.radius) / drawn);
}

/** The sector of an arc of the window that these radii belong to. */
export function sectorOf(arc: Arc, radii: readonly number[]): Sector {
  return {
    start: arc.start,
    end: arc.end,
    inner: radii[Math.min(arc.ring, radii.length - 1)] ?? 0,
    outer: radii[Math.min(arc.ringEnd, radii.length - 1)] ?? 0,
  };
}

/** The arc under a point of the picture; `hole` inside the rings; null outside of all. */
export function arcAt(
  window: SunburstWindow,
  frame: SunburstFrame,
  point: { x: number; y: number },
): Arc | 'hole' | null {
  const [dx, dy] = [point.x - frame.cx, point.y - frame.cy];
  const radii = ringRadii(frame, window);
  const distance = Math.hypot(dx, dy);
  if (distance < (radii[0] ?? 0)) return 'hole';
  const angle = Math.atan2(dy, dx);
  return window.arcs.find((arc) => contains(sectorOf(arc, radii), distance, angle)) ?? null;
}

const CIRCLE = 2 * Math.PI;

function contains({ start, end, inner, outer }: Sector, distance: number, angle: number): boolean {
  if (distance < inner || distance >= outer) return false;
  const turned = (((angle - start) % CIRCLE) + CIRCLE) % CIRCLE;
  return turned < end - start;
}
