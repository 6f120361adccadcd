import { computed, onBeforeUnmount, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { AccountTree } from '@/analysis/account-tree';
import type { ChartTokens } from '@/charts/chart-tokens';
import type { Drawing } from '@/charts/picture-svg';
import type { SunburstWords } from '@/charts/sunburst-labelling';
import { MOVE } from '@/charts/sunburst-option';
import { hatchedCells, treemapFills } from '@/charts/treemap-fills';
import type { TreemapFrame } from '@/charts/treemap-frame';
import { treemapHead } from '@/charts/treemap-head';
import { headTexts, treemapLabels, wholeHead } from '@/charts/treemap-labels';
import { treemapLayout } from '@/charts/treemap-layout';
import { movingCells, type ShownMap } from '@/charts/treemap-move';
import { movingTreemap, restingTreemap, type TreemapOption, type TreemapPicture } from '@/charts/treemap-option';
import { treemapWindow, type TreemapWindow } from '@/charts/treemap-window';
import { canvasMeasure } from '../sunburst/canvas-measure';

/** What ECharts has to be able to do here; null before it is there and after it has gone. */
export interface MapSurface {
  setOption: (option: TreemapOption, how?: { lazyUpdate: boolean }) => void;
  resize: (size: { width: number; height: number }) => void;
}

export interface TreemapDrawingInput {
  tree: AccountTree;
  focus: string;
  rest: boolean;
  frame: TreemapFrame;
  tokens: ChartTokens;
  words: SunburstWords;
}

export interface TreemapDrawing {
  /** The map that is shown or moved to. */
  shown: ComputedRef<ShownMap | null>;
  fills: ComputedRef<ReadonlyMap<string, string>>;
  settled: Readonly<ShallowRef<boolean>>;
  /** The map at rest for a file; null while there is nothing to draw. */
  drawing: () => Promise<Drawing | null>;
}

/** A little longer than the move itself, so that its last frame is drawn. */
const SETTLE = MOVE + 10;

/**
 * Keeps a surface showing the map of the focus. A drill in or out moves there and then settles with its labels;
 * everything else (first paint, size, theme, another tree, a step aside, reduced motion) is drawn at once.
 */
export function useTreemapDrawing(
  surface: Readonly<Ref<MapSurface | null>>,
  input: () => TreemapDrawingInput,
): TreemapDrawing {
  const settled = shallowRef(true);
  const measure = computed(() => canvasMeasure(input().tokens.sans));
  const window = computed<TreemapWindow | null>(() => {
    const { tree, focus, rest, frame } = input();
    const options = { levels: frame.levels, rest };
    return treemapWindow(tree, focus, options) ?? treemapWindow(tree, '', options);
  });
  const shown = computed<ShownMap | null>(
    () => window.value && { window: window.value, layout: treemapLayout(window.value.arcs, input().frame) },
  );
  const fills = computed(() => (window.value ? treemapFills(window.value, input().tokens) : new Map<string, string>()));

  /** What was drawn last, so that a move knows where it starts. */
  let drawn: (Pick<TreemapDrawingInput, 'frame' | 'tokens'> & { map: ShownMap; fills: TreemapPicture['fills']; resting: TreemapPicture | null }) | null = null;
  let stopWaiting = () => {};

  function headOf(of: TreemapWindow, { split }: ShownMap['layout']): TreemapPicture['head'] {
    const { frame, words } = input();
    const named = split ? headTexts(split, treemapHead(of, split, words), frame.width, measure.value) : [];
    if (named.length > 0 || !of.picture.amount) return named;
    return wholeHead(words.name(of.picture), words.amount(of.picture.amount.fen), frame.width, measure.value);
  }

  function pictureOf({ window: of, layout }: ShownMap, tokens = input().tokens): TreemapPicture {
    const { frame, words } = input();
    const head = headOf(of, layout);
    const labels = treemapLabels(layout.cells, words, measure.value);
    return { frame, layout, fills: fills.value, hatched: hatchedCells(of), labels, head, tokens };
  }

  function settle(fadeIn: boolean): void {
    stopWaiting();
    settled.value = true;
    const { frame, tokens } = input();
    if (!surface.value || !shown.value || frame.width <= 0) return;
    const picture = pictureOf(shown.value);
    surface.value.setOption(restingTreemap(picture, fadeIn));
    drawn = { map: shown.value, fills: fills.value, frame, tokens, resting: picture };
  }

  /** Settles when a move that begins with the next frame has come to its end. */
  function settleAfterMove(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const next = requestAnimationFrame(() => {
      timer = setTimeout(() => settle(true), SETTLE);
    });
    stopWaiting = () => {
      cancelAnimationFrame(next);
      clearTimeout(timer);
    };
  }

  function draw(): void {
    const { frame, tokens } = input();
    const next = shown.value;
    const comparable = drawn && drawn.frame === frame && drawn.tokens === tokens && drawn.map !== next ? drawn : null;
    const moving = comparable && next && !prefersReducedMotion() ? movingCells(comparable.map, next, frame) : null;
    if (!surface.value || !next || !comparable || !moving) {
      settle(false);
      return;
    }
    stopWaiting();
    settled.value = false;
    const option = movingTreemap(moving, comparable, { tokens, fills: fills.value }, comparable.resting);
    // With the next frame, for a move counts from when it is set: set at once, its beginning would never be seen.
    surface.value.setOption(option, { lazyUpdate: true });
    drawn = { map: next, fills: fills.value, frame, tokens, resting: null };
    settleAfterMove();
  }

  async function drawing(): Promise<Drawing | null> {
    const { echartsSvg, unquotedFonts } = await import('../picture/echarts-svg');
    const { frame, tokens } = input();
    if (!shown.value || frame.width <= 0) return null;
    const picture = pictureOf(shown.value, { ...tokens, sans: unquotedFonts(tokens.sans) });
    return echartsSvg(restingTreemap(picture, false), frame.width, frame.height);
  }

  watch([surface, shown, fills, () => input().words], draw, { flush: 'post' });
  onBeforeUnmount(() => stopWaiting());
  return { shown, fills, settled, drawing };
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
