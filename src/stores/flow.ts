import { flowHeadline, type FlowStatement } from '@/analysis/flow/flow-headline';
import type { FlowLink, FlowNode, FlowResidual, FlowTail, MoneyFlow } from '@/analysis/flow/flow-graph';
import { moneyFlow } from '@/analysis/flow/money-flow';
import { shortUnitNames } from '@/analysis/flow/short-units';
import { shareOf, type Share } from '@/analysis/share';
import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';

/** Everything the flow of 总览 shows of one document. */
export interface FlowView {
  flow: MoneyFlow;
  headline: readonly FlowStatement[];
  /** Every node, also those that are gathered and those that gather. */
  nodes: ReadonlyMap<string, FlowNode>;
}

const views = new WeakMap<BudgetDocument, FlowView | null>();

/** The flow of a document, made once; null where it prints too little for one. */
export function flowView(document: BudgetDocument): FlowView | null {
  let view = views.get(document);
  if (view === undefined) {
    const flow = moneyFlow(document);
    view = flow && {
      flow,
      headline: flowHeadline(flow),
      nodes: new Map([...flow.nodes, ...flow.drawn.nodes].map((node) => [node.key, node])),
    };
    views.set(document, view);
  }
  return view;
}

/** The share of one amount in another; null where the whole is 0. */
export function flowShare(part: Amount, whole: Amount): Share | null {
  return shareOf(part, whole);
}

/** Short names of the units of a flow, by key. */
export function unitNames(flow: MoneyFlow, region: string | null): ReadonlyMap<string, string> {
  return shortUnitNames(flow.nodes, region);
}

/** What can be chosen in the picture, by its key. */
export type FlowMark =
  | { kind: 'link'; link: FlowLink }
  | { kind: 'node'; node: FlowNode }
  | { kind: 'residual'; residual: FlowResidual };

/** The band, node or residual of a key; null where the picture has none. */
export function flowMark({ flow: { drawn } }: FlowView, key: string): FlowMark | null {
  const link = drawn.links.find((other) => other.key === key);
  if (link) return { kind: 'link', link };
  const node = drawn.nodes.find((other) => other.key === key);
  if (node) return { kind: 'node', node };
  const residual = drawn.residuals.find(({ direction, node: at }) => `${direction} ${at}` === key);
  return residual ? { kind: 'residual', residual } : null;
}

/** What the sum at a tail comes to, with its formula: the operands of the difference but the first. */
export function tailSum({ difference }: FlowTail): Amount {
  const [, ...parts] = difference.operands;
  return parts.length === 1 && parts[0] ? parts[0] : sumOf(parts);
}

/** How the derived 基本支出 of the units add up to the printed one: to the fen, but for rounding, or not. */
export function derivedVerdict({ derivedBasic, residuals }: MoneyFlow): 'agrees' | 'tail' | 'differs' {
  if (!derivedBasic || derivedBasic.sum.fen === derivedBasic.printed.fen) return 'agrees';
  return residuals.some(({ node }) => node === 'purpose:basic' || node === 'purpose:nonProject') ? 'differs' : 'tail';
}
