import { flowHeadline, type FlowStatement } from '@/analysis/flow/flow-headline';
import type { FlowNode, MoneyFlow } from '@/analysis/flow/flow-graph';
import { moneyFlow } from '@/analysis/flow/money-flow';
import { shareOf, type Share } from '@/analysis/share';
import type { Amount } from '@/model/amount';
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
