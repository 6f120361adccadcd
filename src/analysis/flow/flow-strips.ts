import { differenceOf, type Amount, type DerivedAmount } from '@/model/amount';
import type { FlowGraph, FlowNode, FlowStrip, StripCut } from './flow-graph';
import type { FlowTolerance } from './flow-tolerance';
import { purposeKey } from './spending';

/**
 * The same money cut by source, by unit, by use and by 类: for places too narrow for a flow. Each cut lists its nodes,
 * largest first, and what they leave of the whole beyond rounding.
 */
export function flowStrips(graph: FlowGraph, whole: Amount, tolerance: FlowTolerance): FlowStrip[] {
  return (['source', 'unit', 'use', 'class'] as const).flatMap((cut) => {
    const nodes = nodesOf(graph, cut);
    if (nodes.length === 0) return [];
    return [{ cut, nodes, rest: restOf(nodes, whole, tolerance) }];
  });
}

function nodesOf(graph: FlowGraph, cut: StripCut): FlowNode[] {
  const { nodes } = graph;
  const layer = (name: FlowNode['layer']) => nodes.filter((node) => node.layer === name);
  const found = (() => {
    if (cut === 'use') return [...layer('purpose'), ...layer('part')].filter(({ key }) => !isDivided(graph, key));
    if (cut !== 'class') return layer(cut);
    const classes = layer('class');
    // What is left for next year is spent on no 类, but it is part of the same money.
    return classes.length === 0 ? [] : [...classes, ...nodes.filter(({ key }) => key === purposeKey('carryOut'))];
  })();
  const isLast = ({ subject }: FlowNode) => Number(subject.kind === 'gathered');
  return found.sort((one, other) => isLast(one) - isLast(other) || other.amount.fen - one.amount.fen);
}

function isDivided({ nodes, links }: FlowGraph, key: string): boolean {
  const parts = new Set(nodes.flatMap((node) => (node.layer === 'part' ? [node.key] : [])));
  return links.some(({ from, to }) => from === key && parts.has(to));
}

function restOf(nodes: readonly FlowNode[], whole: Amount, tolerance: FlowTolerance): DerivedAmount | null {
  const amounts = nodes.map(({ amount }) => amount);
  return tolerance.agree(whole, amounts) ? null : differenceOf(whole, ...amounts);
}
