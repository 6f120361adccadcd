import type { Ref } from 'vue';
import type { BridgeLayout } from '@/charts/bridge-layout';
import type { Drawing } from '@/charts/picture-svg';
import { useAmounts } from '@/composables/use-amounts';
import { useChartTokens } from '../sunburst/use-chart-tokens';
import type { BridgeLine } from './bridge-lines';

const WIDEST = 900;
const NARROWEST = 420;

/** A bridge of the page as a picture for a file; null before it stands. What draws it is loaded then. */
export function useBridgeDrawing(
  place: Readonly<Ref<HTMLElement | null>>,
  lines: Readonly<Ref<readonly BridgeLine[]>>,
  layout: Readonly<Ref<BridgeLayout>>,
  noAmount: () => string,
): () => Promise<Drawing | null> {
  const amounts = useAmounts();
  const tokens = useChartTokens();
  return async () => {
    if (!place.value) return null;
    const [{ bridgeSvg }, { canvasMeasure }] = await Promise.all([import('@/charts/bridge-svg'), import('../sunburst/canvas-measure')]);
    const style = getComputedStyle(document.documentElement);
    const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const colours = { ...tokens.value, up: token('up'), down: token('down'), hair: token('hair') };
    const words = lines.value.map(({ title, how, amount, signed, isEnd }) => ({
      title,
      how,
      amount: amount ? (signed && amount.fen > 0 ? '+' : '') + amounts.text(amount.fen) : noAmount(),
      isEnd,
      falls: (amount?.fen ?? 0) < 0,
    }));
    const width = Math.min(WIDEST, Math.max(NARROWEST, place.value.clientWidth));
    return bridgeSvg(layout.value, words, (fen) => axisText(amounts.text(fen)), width, colours, canvasMeasure(tokens.value.sans));
  };
}

/** A value on the axis, without decimals that say nothing. */
export function axisText(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
