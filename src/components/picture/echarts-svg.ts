import { CustomChart } from 'echarts/charts';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing } from '@/charts/picture-svg';

// Loaded on the first click: on the page charts are drawn on a canvas.
use([CustomChart, SVGRenderer]);

/** The picture of an option as SVG, drawn once and without a page; its texts are escaped by ECharts. */
export function echartsSvg(option: EChartsCoreOption, width: number, height: number): Drawing {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return { svg: withoutStyles(chart.renderToSVGString()), width, height };
  } finally {
    chart.dispose();
  }
}

/**
 * Without the rules for pointers, which mean nothing in a file. Texts are escaped, so that only ECharts' own element
 * begins like this.
 */
function withoutStyles(svg: string): string {
  return svg.replace(/<style[^>]*>.*?<\/style>/gs, '');
}

/** A font stack for it: ECharts puts it into an attribute as it stands. */
export function unquotedFonts(stack: string): string {
  return stack.replace(/"/g, "'").replace(/[<>&]/g, '');
}
