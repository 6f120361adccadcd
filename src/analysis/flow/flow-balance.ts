import { differenceOf, sumOf, type Amount, type DerivedAmount } from '@/model/amount';
import { FLOW_LAYERS, type FlowGraph, type FlowLayer, type FlowLink, type FlowNode, type FlowResidual, type FlowTail } from './flow-graph';
import type { FlowTolerance } from './flow-tolerance';
import { purposeKey } from './spending';

/**
 * Weighs every node: what comes in against its amount, and its amount against what goes out. A difference within Tn is
 * a tail; one beyond it becomes a residual that closes the node to the fen.
 * @param links 0 or more; a printed 0 was rounded too and counts as a term, but is no band
 * @param rounded derived ones that are no more than rounding: no bands either
 */
export function balanced(
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  rounded: readonly FlowLink[],
  tolerance: FlowTolerance,
): FlowGraph {
  const layers = FLOW_LAYERS.filter((layer) => nodes.some((node) => node.layer === layer));
  const residuals: FlowResidual[] = [];
  const tails: FlowTail[] = [];
  const amountsAt = (of: readonly FlowLink[], node: FlowNode, end: 'from' | 'to') =>
    of.flatMap((link) => (link[end] === node.key ? [link.amount] : []));

  function weigh(node: FlowNode, side: 'in' | 'out'): void {
    const end = side === 'in' ? 'to' : 'from';
    const amounts = amountsAt(links, node, end);
    const nothing = amountsAt(rounded, node, end);
    const difference = differenceOf(node.amount, ...amounts);
    if (difference.fen === 0) return;
    const isTail = amounts.length + nothing.length > 0 && tolerance.agree(node.amount, amounts, nothing);
    if (isTail) tails.push({ node: node.key, side, difference });
    else residuals.push(residualOf(node, side, difference, amounts));
  }

  for (const node of nodes) {
    if (node.layer !== layers[0]) weigh(node, 'in');
    if (goesOn(node, layers)) weigh(node, 'out');
  }
  return { nodes, links: links.filter(({ amount }) => amount.fen > 0), residuals, tails };
}

function residualOf(
  { key, amount }: FlowNode,
  side: 'in' | 'out',
  difference: DerivedAmount,
  amounts: readonly Amount[],
): FlowResidual {
  const printedIsMore = difference.fen > 0;
  return {
    node: key,
    direction: printedIsMore === (side === 'in') ? 'arrives' : 'leaves',
    amount: printedIsMore ? difference : differenceOf(amounts.length === 1 ? amounts[0]! : sumOf(amounts), amount),
  };
}

/** Whether something is expected to leave the node to its right. */
function goesOn({ key, layer }: FlowNode, layers: readonly FlowLayer[]): boolean {
  if (key === purposeKey('carryOut')) return false;
  const has = (...named: readonly FlowLayer[]) => named.some((other) => layers.includes(other));
  if (layer === 'class') return false;
  if (layer === 'part') return has('class');
  if (layer !== 'purpose') return layers.indexOf(layer) < layers.length - 1;
  const isDivided = key === purposeKey('basic') || key === purposeKey('nonProject');
  return has('class') || (isDivided && has('part'));
}

/** What stands at the two sides of a node, its residuals with it: equal but for tails. In fen. */
export function sidesOf(graph: FlowGraph, key: string): { left: number; right: number } {
  const linked = (end: 'from' | 'to') => graph.links.reduce((sum, link) => sum + (link[end] === key ? link.amount.fen : 0), 0);
  const left = (direction: FlowResidual['direction']) =>
    graph.residuals.reduce((sum, other) => sum + (other.node === key && other.direction === direction ? other.amount.fen : 0), 0);
  return { left: linked('to') + left('arrives'), right: linked('from') + left('leaves') };
}
