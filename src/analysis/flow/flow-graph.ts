import type { Amount, DerivedAmount, PrintedAmount } from '@/model/amount';
import type { FundSource } from '@/model/document';
import type { AccountNode, SplitPart } from '../account-tree';

/**
 * The columns of the flow, left to right: 资金来源 · 单位 · 全部资金 (only where no table says what goes where on its two
 * sides) · 基本支出与项目支出 · the parts of what is not 项目支出 · 功能分类. A document has some of them.
 */
export const FLOW_LAYERS = ['source', 'unit', 'whole', 'purpose', 'part', 'class'] as const;
export type FlowLayer = (typeof FLOW_LAYERS)[number];

/** 资金来源; 上年结转 as one; `undivided` where only a total of the income is printed. */
export type FlowSource = FundSource | 'carryOver' | 'undivided';

/**
 * What money is spent on; `nonProject` what units have beside their projects, `carryOut` 年终结转, `thisYear` all that is
 * spent where no table divides it.
 */
export type FlowPurpose = SplitPart | 'nonProject' | 'carryOut' | 'thisYear';

export type FlowSubject =
  | { kind: 'source'; source: FlowSource }
  | { kind: 'unit'; name: string; isDepartment: boolean }
  | { kind: 'whole' }
  | { kind: 'purpose'; purpose: FlowPurpose }
  | { kind: 'class'; account: AccountNode }
  | { kind: 'gathered'; of: 'source' | 'unit' | 'class'; members: readonly FlowNode[] };

export interface FlowNode {
  /** Unique in the flow; made of names and codes, never of positions. */
  key: string;
  layer: FlowLayer;
  subject: FlowSubject;
  /** As printed; derived, with its formula, only where no cell prints it. More than 0. */
  amount: Amount;
}

export interface FlowLink {
  /** `<from> > <to>`. */
  key: string;
  from: string;
  to: string;
  /** More than 0. */
  amount: Amount;
}

/**
 * What is left at a node beyond rounding: a band of its own. It `arrives` from nowhere where more leaves the node, or is
 * printed for it, than comes in; it `leaves` to nowhere where less does.
 */
export interface FlowResidual {
  node: string;
  direction: 'arrives' | 'leaves';
  /** printed − Σ or Σ − printed, so that it is more than 0. */
  amount: DerivedAmount;
}

/** A 尾差 at a node: told, not drawn. */
export interface FlowTail {
  node: string;
  /** Whether it is against what comes in or what goes out. */
  side: 'in' | 'out';
  /** printed − Σ. */
  difference: DerivedAmount;
}

export interface FlowGraph {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  residuals: readonly FlowResidual[];
  tails: readonly FlowTail[];
}

/** 资金来源 · 单位 · 用途 (人员, 公用, 项目 …) · 功能分类. */
export type StripCut = 'source' | 'unit' | 'use' | 'class';

export interface FlowStrip {
  cut: StripCut;
  /** Largest first; what is gathered last. */
  nodes: readonly FlowNode[];
  /** whole − Σ of the nodes where that is more than rounding; less than 0 where they are more than the whole. */
  rest: DerivedAmount | null;
}

/** What a document does not print, so that the flow has to do without it. */
export type FlowAbsence = 'source' | 'unit' | 'purpose' | 'part' | 'class' | 'carryOver' | 'sourceToUse';

export interface MoneyFlow extends FlowGraph {
  /** What shares are of: all money that comes in, where printed, else all that is spent. */
  whole: Amount;
  /** The same with small sources, units and classes gathered, for a picture. */
  drawn: FlowGraph;
  /** The same money cut up to four times. */
  strips: readonly FlowStrip[];
  absent: readonly FlowAbsence[];
  /** Σ of the units' derived 基本支出 with the printed one, where the flow goes that way; null elsewhere. */
  derivedBasic: { sum: Amount; printed: Amount; units: number } | null;
  /** Numbers of the tables it is read from, in their order. */
  tables: readonly number[];
}

export function linkKey(from: string, to: string): string {
  return `${from} > ${to}`;
}

/** The printed amounts in an amount: itself, or what its formula comes down to. */
export function printedIn(amount: Amount): PrintedAmount[] {
  if (amount.kind === 'derived') return amount.operands.flatMap((operand) => printedIn(operand));
  return amount.kind === 'printed' ? [amount] : [];
}
