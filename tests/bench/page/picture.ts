/** Points of the picture that are compared frame by frame: enough to see any arc move, few enough to cost nothing. */
const GRID = 96;
/** Differences of a colour channel up to this are rounding of the edges. */
const SAME = 8;

const small = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
small.canvas.width = GRID;
small.canvas.height = GRID;
small.imageSmoothingEnabled = false;

/** The picture at a grid of points, as its canvases stand. */
export function sampled(host: HTMLElement): Uint32Array {
  small.clearRect(0, 0, GRID, GRID);
  for (const canvas of host.querySelectorAll('canvas')) {
    if (canvas.width > 0) small.drawImage(canvas, 0, 0, GRID, GRID);
  }
  return new Uint32Array(small.getImageData(0, 0, GRID, GRID).data.buffer);
}

export function isBlank(sample: Uint32Array): boolean {
  return sample.every((point) => point === 0);
}

export function isSame(one: Uint32Array, other: Uint32Array): boolean {
  return one.every((point, i) => point === other[i]);
}

/** Every pixel of the picture, as its canvases stand. */
export function pixels(host: HTMLElement): Uint8ClampedArray {
  const canvases = [...host.querySelectorAll('canvas')];
  const width = Math.max(...canvases.map((canvas) => canvas.width));
  const height = Math.max(...canvases.map((canvas) => canvas.height));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  for (const canvas of canvases) context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

/** How much of what is drawn before or after differs, from 0 to 1. Paper that stays paper is no part of the picture. */
export function changedShare(before: Uint8ClampedArray, after: Uint8ClampedArray): number {
  let drawn = 0;
  let changed = 0;
  for (let at = 0; at < before.length; at += 4) {
    if (before[at + 3] === 0 && after[at + 3] === 0) continue;
    drawn += 1;
    for (let channel = 0; channel < 4; channel += 1) {
      if (Math.abs(before[at + channel]! - after[at + channel]!) > SAME) {
        changed += 1;
        break;
      }
    }
  }
  return drawn === 0 ? 0 : changed / drawn;
}
