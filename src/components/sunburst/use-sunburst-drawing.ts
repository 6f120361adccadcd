import { computed, onBeforeUnmount, shallowRef, watch, type Ref } from 'vue';
import type { AccountTree } from '@/analysis/account-tree';
import type { ChartTokens } from '@/charts/chart-tokens';
import { hatchedArcs, sunburstFills } from '@/charts/sunburst-fills';
import type { SunburstFrame } from '@/charts/sunburst-frame';
import type { Drawing } from '@/charts/picture-svg';
import { sunburstLabelling, type SunburstWords } from '@/charts/sunburst-labelling';
import { movingArcs } from '@/charts/sunburst-move';
import {
  MOVE,
  movingOption,
  restingOption,
  type SunburstOption,
  type SunburstPicture,
} from '@/charts/sunburst-option';
import { sunburstWindow, type SunburstWindow } from '@/charts/sunburst-window';
import { canvasMeasure } from './canvas-measure';

/** What ECharts has to be able to do here; null before it is there and after it has gone. */
export interface DrawingSurface {
  setOption: (option: SunburstOption, how?: { lazyUpdate: boolean }) => void;
}

export interface SunburstDrawingInput {
  tree: AccountTree;
  focus: string;
  rest: boolean;
  frame: SunburstFrame;
  tokens: ChartTokens;
  words: SunburstWords;
}

/** A little longer than the move itself, so that its last frame is drawn. */
const SETTLE = MOVE + 10;

/**
 * Keeps a surface showing the window of the focus. A change of focus within one tree moves there and then settles
 * with its labels; everything else (first paint, size, theme, another tree, reduced motion) is drawn at once.
 * @returns the window that is shown or moved to, whether it has come to rest, and it as a drawing for a file
 */
export function useSunburstDrawing(
  surface: Readonly<Ref<DrawingSurface | null>>,
  input: () => SunburstDrawingInput,
): {
  window: Readonly<Ref<SunburstWindow | null>>;
  settled: Readonly<Ref<boolean>>;
  drawing: () => Promise<Drawing | null>;
} {
  const settled = shallowRef(true);
  const measure = computed(() => canvasMeasure(input().tokens.sans));
  const window = computed(() => {
    const { tree, focus, rest, frame } = input();
    const options = { rings: frame.rings, rest };
    return sunburstWindow(tree, focus, options) ?? sunburstWindow(tree, '', options);
  });
  const fills = computed(() =>
    window.value ? sunburstFills(window.value, input().tokens) : new Map<string, string>(),
  );

  /** What was drawn last, so that a move knows where it starts. */
  let drawn:
    | (Pick<SunburstPicture, 'window' | 'fills'> &
        Pick<SunburstDrawingInput, 'tree' | 'frame' | 'tokens'> & { resting: SunburstPicture | null })
    | null = null;
  let stopWaiting = () => {};

  function pictureOf(shown: SunburstWindow, tokens = input().tokens): SunburstPicture {
    const { frame, words } = input();
    const labelling = sunburstLabelling(shown, frame, fills.value, words, measure.value);
    return { window: shown, frame, fills: fills.value, hatched: hatchedArcs(shown), labelling, tokens };
  }

  function settle(fadeIn: boolean): void {
    stopWaiting();
    settled.value = true;
    const { frame, tokens, tree } = input();
    if (!surface.value || !window.value || frame.radius <= 0) return;
    const picture = pictureOf(window.value);
    surface.value.setOption(restingOption(picture, fadeIn));
    drawn = { window: window.value, fills: fills.value, tree, frame, tokens, resting: picture };
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
    const { tree, frame, tokens } = input();
    const from = drawn;
    const next = window.value;
    const comparable = from?.tree === tree && from.frame === frame && from.tokens === tokens;
    if (!surface.value || !next || !comparable || from.window === next || prefersReducedMotion()) {
      settle(false);
      return;
    }
    stopWaiting();
    settled.value = false;
    const moving = movingArcs(from.window, next, frame);
    const option = movingOption(moving, from, { frame, tokens, fills: fills.value }, from.resting);
    // With the next frame, for a move counts from when it is set: set at once, its beginning would never be seen.
    surface.value.setOption(option, { lazyUpdate: true });
    drawn = { window: next, fills: fills.value, tree, frame, tokens, resting: null };
    settleAfterMove();
  }

  watch([surface, window, fills, () => input().frame, () => input().words], draw, { flush: 'post' });
  onBeforeUnmount(() => stopWaiting());

  /** The picture at rest for a file; null while there is nothing to draw. */
  async function drawing(): Promise<Drawing | null> {
    const { echartsSvg, unquotedFonts } = await import('../picture/echarts-svg');
    const { frame, tokens } = input();
    if (!window.value || frame.radius <= 0) return null;
    const picture = pictureOf(window.value, { ...tokens, sans: unquotedFonts(tokens.sans) });
    return echartsSvg(restingOption(picture, false), frame.width, frame.height);
  }

  return { window, settled, drawing };
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
