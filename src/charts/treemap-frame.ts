/** Where a treemap stands in its picture, in px. */
export interface TreemapFrame {
  width: number;
  height: number;
  /** The map itself begins below the line that names its first split. */
  top: number;
  mapHeight: number;
  /** Levels of the tree that are laid out: fewer where there is little room. */
  levels: 2 | 3;
}

/** Height of the line above the map. */
const HEAD = 26;
const SLIM = 480;

/** The frame for a container of that width: a little flatter than a square, never higher than most windows. */
export function treemapFrame(available: number): TreemapFrame {
  const width = Math.max(0, Math.floor(available));
  const mapHeight = width === 0 ? 0 : Math.round(Math.min(560, Math.max(230, width * 0.74)));
  return { width, height: mapHeight + HEAD, top: HEAD, mapHeight, levels: width < SLIM ? 2 : 3 };
}

/** The frame of the second map, which shows one level of what one class leaves in a corner: flat, without a line. */
export function restFrame(available: number): TreemapFrame {
  const width = Math.max(0, Math.floor(available));
  const mapHeight = width === 0 ? 0 : Math.round(Math.min(240, Math.max(150, width * 0.3)));
  return { width, height: mapHeight, top: 0, mapHeight, levels: 2 };
}
