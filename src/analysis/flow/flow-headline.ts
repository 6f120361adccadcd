import { shareOf, type Share } from '../share';
import type { FlowLayer, FlowNode, MoneyFlow } from './flow-graph';

/** One half of what the flow says first: the largest source, or what most of the money goes through or to. */
export interface FlowStatement {
  of: 'source' | 'unit' | 'purpose' | 'class';
  node: FlowNode;
  share: Share;
  /** Nothing else of its kind has money. */
  all: boolean;
}

/**
 * The largest source, then the largest unit; where there are not several units the largest purpose, else the largest 类.
 * One that is not printed is left out.
 */
export function flowHeadline(flow: MoneyFlow): FlowStatement[] {
  const layer = (name: FlowLayer) => flow.nodes.filter((node) => node.layer === name);
  const source = layer('source').filter(({ key }) => key !== 'source:undivided');
  const second = layer('unit').length > 1 ? 'unit' : layer('purpose').length > 1 ? 'purpose' : 'class';
  return [statement(flow, 'source', source), statement(flow, second, layer(second))].flatMap((found) => found ?? []);
}

function statement(flow: MoneyFlow, of: FlowStatement['of'], nodes: readonly FlowNode[]): FlowStatement | null {
  const [largest, ...others] = [...nodes].sort((one, other) => other.amount.fen - one.amount.fen);
  const share = largest ? shareOf(largest.amount, flow.whole) : null;
  return largest && share ? { of, node: largest, share, all: others.length === 0 } : null;
}
