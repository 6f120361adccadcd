import type { TreeShape } from './invented-tree';

/**
 * Trees to be drawn. The first two are of like numbers of arcs, whole and after the drill, though the one has fifty
 * times the nodes; the third fills a frame with as many arcs as the picture shows at once.
 */
export const SHAPES = {
  thousand: { nodes: 1000, classes: 3, items: 60, skew: 0.7 },
  fiftyThousand: { nodes: 50_000, classes: 30, items: 1500, skew: 0.6 },
  crowded: { nodes: 990, classes: 4, items: 320, skew: 0 },
} as const satisfies Record<string, TreeShape>;

export type ShapeName = keyof typeof SHAPES;
export type DrawingName = 'ours' | 'whole';
