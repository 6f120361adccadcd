import '@/styles/tokens.css';
import './stage.css';
import { eachFrame, noteLabels } from './frames';
import { inventedTree } from './invented-tree';
import { ourDrawing } from './our-drawing';
import { changedShare, isBlank, isSame, pixels, sampled } from './picture';
import { SHAPES, type ShapeName } from './shapes';
import { wholeDrawing } from './whole-drawing';

/** One drill, in ms from the moment that the focus is set, or as said. */
export interface Drill {
  /** To the first frame that differs. */
  firstFrame: number;
  /** From the first frame that differs to the last that does. */
  settling: number;
  /** Between each frame and the next from the first that differs on, but for the one in which the labels come. */
  gaps: number[];
  /** How much of the picture the first frame that differs changes, from 0 to 1; null unless asked for. */
  share: number | null;
}

/** What the bench asks of the page. */
export interface Bench {
  /** From the call to draw, the tree at hand, to the first frame with a picture. */
  draw: () => Promise<{ firstPaint: number; arcs: number; arcsAfter: number }>;
  drill: (code: string, withShare: boolean) => Promise<Drill>;
  /** The code of the largest 类. */
  largest: string;
}

/** A picture that has stood still for so long has settled, ms. */
const STILL = 600;
const LATEST = 60_000;

const asked = new URLSearchParams(location.search);
const tree = inventedTree(SHAPES[asked.get('shape') as ShapeName]);
const host = document.querySelector<HTMLElement>('#stage')!;
host.className = 'stage';
const drawing = asked.get('drawing') === 'whole' ? wholeDrawing(tree, host) : await ourDrawing(tree, host);
const largest = tree.root.children[0]!.code;
noteLabels();

const bench: Bench = {
  largest,
  draw: async () => {
    const start = performance.now();
    let firstPaint = NaN;
    drawing.draw();
    await eachFrame(({ at }) => {
      if (!isBlank(sampled(host))) firstPaint = at - start;
      return Number.isNaN(firstPaint) && at - start < LATEST;
    });
    return { firstPaint, arcs: drawing.arcs(''), arcsAfter: drawing.arcs(largest) };
  },
  drill: async (code, withShare) => {
    const before = withShare ? pixels(host) : null;
    let last = sampled(host);
    const start = performance.now();
    let [first, changedAt, previous] = [NaN, NaN, NaN];
    let share: number | null = null;
    let bare = false;
    let labels = false;
    const gaps: number[] = [];
    drawing.drill(code);
    await eachFrame(({ at, labelled }) => {
      const now = sampled(host);
      const changed = !isSame(now, last);
      last = now;
      const isFirst = Number.isNaN(first) && changed;
      if (isFirst) {
        first = at;
        if (before) share = changedShare(before, pixels(host));
      } else if (!Number.isNaN(first) && !(bare && labelled && !labels)) gaps.push(at - previous);
      // The labels of the old picture fade away first; the frame in which new ones come is the one that settles.
      bare ||= !Number.isNaN(first) && !labelled;
      labels ||= bare && labelled;
      if (changed) changedAt = at;
      previous = at;
      return Number.isNaN(changedAt) ? at - start < LATEST : at - changedAt < STILL;
    });
    return { firstFrame: first - start, settling: changedAt - first, gaps, share };
  },
};
Object.assign(globalThis, { bench });
