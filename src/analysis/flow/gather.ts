import { sumOf, type Amount } from '@/model/amount';
import type { FlowGraph, FlowLink, FlowNode, FlowResidual } from './flow-graph';
import { linkKey } from './flow-graph';

/** How many nodes of a kind a picture shows; where there are more, the small ones become one. */
export const MOST_SHOWN = { source: 8, unit: 8, class: 12 } as const;

type Gatherable = keyof typeof MOST_SHOWN;

/** The flow with the smallest sources, units and classes gathered into one node a kind, which keeps its list. */
export function gathered(graph: FlowGraph, most: Readonly<Record<Gatherable, number>> = MOST_SHOWN): FlowGraph {
  const into = new Map<string, string>();
  const nodes: FlowNode[] = [];
  for (const of of ['source', 'unit', 'class'] as const) {
    const members = smallest(graph.nodes.filter(({ layer }) => layer === of), most[of]);
    if (members.length === 0) continue;
    const key = `${of}:gathered`;
    const amount = sumOf(members.map((member) => member.amount));
    nodes.push({ key, layer: of, subject: { kind: 'gathered', of, members }, amount });
    for (const member of members) into.set(member.key, key);
  }
  if (into.size === 0) return graph;
  const keyOf = (key: string) => into.get(key) ?? key;
  return {
    nodes: [...graph.nodes.filter(({ key }) => !into.has(key)), ...nodes],
    links: joinedLinks(graph.links, keyOf),
    residuals: joinedResiduals(graph.residuals, keyOf),
    tails: graph.tails.filter(({ node }) => !into.has(node)),
  };
}

/** The nodes past the limit, smallest of all; never a single one: that is as well shown by itself. */
function smallest(nodes: readonly FlowNode[], most: number): FlowNode[] {
  if (nodes.length <= most) return [];
  return [...nodes].sort((one, other) => other.amount.fen - one.amount.fen).slice(most - 1);
}

function joinedLinks(links: readonly FlowLink[], keyOf: (key: string) => string): FlowLink[] {
  const joined = new Map<string, { from: string; to: string; amounts: Amount[] }>();
  for (const link of links) {
    const [from, to] = [keyOf(link.from), keyOf(link.to)];
    const entry = joined.get(linkKey(from, to)) ?? { from, to, amounts: [] };
    entry.amounts.push(link.amount);
    joined.set(linkKey(from, to), entry);
  }
  return [...joined].map(([key, { from, to, amounts }]) => ({ key, from, to, amount: amounts.length === 1 ? amounts[0]! : sumOf(amounts) }));
}

/** Residuals of several members add up; those that arrive never cancel those that leave. */
function joinedResiduals(residuals: readonly FlowResidual[], keyOf: (key: string) => string): FlowResidual[] {
  const joined = new Map<string, FlowResidual[]>();
  for (const residual of residuals) {
    const key = `${residual.direction} ${keyOf(residual.node)}`;
    joined.set(key, [...(joined.get(key) ?? []), residual]);
  }
  return [...joined.values()].map((members) => {
    const [first] = members as [FlowResidual];
    const amount = members.length === 1 ? first.amount : sumOf(members.map((member) => member.amount));
    return { node: keyOf(first.node), direction: first.direction, amount };
  });
}
