import { SunburstChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { MOVE } from '@/charts/sunburst-option';
import type { Drawing } from './drawing';

use([SunburstChart, CanvasRenderer]);

interface WholeNode {
  id: string;
  name: string;
  value: number;
  children?: WholeNode[];
}

function wholeNode({ code, name, amount, children }: AccountNode): WholeNode {
  const node = { id: code, name, value: amount?.fen ?? 0 };
  return children.length === 0 ? node : { ...node, children: children.map(wholeNode) };
}

/**
 * What one gets by handing the whole tree to ECharts' own sunburst: of the same size, drilled by its own action, with
 * as long a move, and none on the first paint.
 */
export function wholeDrawing(tree: AccountTree, host: HTMLElement): Drawing {
  const data = tree.root.children.map(wholeNode);
  let chart: ReturnType<typeof init> | null = null;
  return {
    draw: () => {
      chart = init(host, null, { width: host.clientWidth, height: 556 });
      chart.setOption({
        series: [
          {
            type: 'sunburst',
            data,
            radius: [76, 276],
            center: [278, 278],
            sort: undefined,
            nodeClick: false,
            animation: false,
            itemStyle: { borderWidth: 1.25 },
            label: { minAngle: 6 },
          },
        ],
      });
      chart.setOption({ series: [{ animation: true, animationDurationUpdate: MOVE }] });
    },
    drill: (code) => chart?.dispatchAction({ type: 'sunburstRootToNode', seriesIndex: 0, targetNode: code }),
    arcs: () => data.length,
  };
}
