import type { BandPiece, PlacedBand } from './flow-layout';

/** The outline of a band as a path: its upper edge to the right, its lower edge back. */
export function bandPath({ pieces }: PlacedBand): string {
  const [first] = pieces;
  if (!first) return '';
  const upper = pieces.map((piece, i) => {
    const before = pieces[i - 1];
    // Across a column that it only passes the band runs on straight.
    const join = before ? `H${px(piece.x0)}` : '';
    return `${join}${curve(piece.x0, piece.x1, piece.y0, piece.y1)}`;
  });
  const lower = [...pieces].reverse().map((piece, i) => {
    const join = i === 0 ? `V${px(piece.y1 + piece.thickness)}` : `H${px(piece.x1)}`;
    return `${join}${curve(piece.x1, piece.x0, piece.y1 + piece.thickness, piece.y0 + piece.thickness)}`;
  });
  return `M${px(first.x0)},${px(first.y0)}${upper.join('')}${lower.join('')}Z`;
}

function curve(from: number, to: number, y0: number, y1: number): string {
  const middle = px((from + to) / 2);
  return `C${middle},${px(y0)} ${middle},${px(y1)} ${px(to)},${px(y1)}`;
}

/** The upper edge of a piece at a place between its ends. */
export function edgeAt({ x0, x1, y0, y1 }: BandPiece, x: number): number {
  const at = Math.min(1, Math.max(0, (x - x0) / (x1 - x0 || 1)));
  // The curve's x runs as 1.5 t − 1.5 t² + t³ of its width; so many halvings are finer than a tenth of a px.
  let [low, high] = [0, 1];
  for (let i = 0; i < 14; i += 1) {
    const t = (low + high) / 2;
    if (1.5 * t - 1.5 * t * t + t * t * t < at) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  return y0 + (y1 - y0) * (3 * t * t - 2 * t * t * t);
}

/** Two decimals, so that the server and the browser print the same. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
