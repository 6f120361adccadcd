import type { BridgeStep } from '@/analysis/change/bridge-steps';
import type { ScopeBridge } from '@/analysis/change/change-scopes';
import type { BridgeAmounts } from '@/charts/bridge-layout';
import type { Amount } from '@/model/amount';
import { capital, type NamesOfChange } from './use-change-words';

/** One row of a bridge in words, with its figure. The rows of its layout are the same, in the same order. */
export interface BridgeLine {
  key: string;
  title: string;
  /** The title is in the words of the document. */
  quoted: boolean;
  how: string;
  amount: Amount | null;
  signed: boolean;
  isEnd: boolean;
  step: BridgeStep | null;
}

/** What the rows of a scope say. */
export function scopeLines(scope: ScopeBridge, year: number, isFinal: boolean, words: NamesOfChange, text: (fen: number) => string): BridgeLine[] {
  const { c } = words;
  const { rest } = scope;
  const before: BridgeLine = {
    key: 'before',
    title: capital(words.base(scope.baseWords)),
    quoted: false,
    how: c(scope.before.fen === 0 ? 'change.row.before.zero' : 'change.row.before.how'),
    amount: scope.before,
    signed: false,
    isEnd: true,
    step: null,
  };
  const steps = scope.steps.map((step): BridgeLine => ({
    key: stepKey(step),
    title: step.name,
    quoted: true,
    how: stepKind(step, words, text),
    amount: step.amount,
    signed: true,
    isEnd: false,
    step,
  }));
  const left: BridgeLine[] =
    rest.amount && rest.kind !== 'none'
      ? [{ key: 'rest', title: c(`change.row.rest.${rest.kind}`), quoted: false, how: c(`change.row.rest.${rest.kind}.how`), amount: rest.amount, signed: true, isEnd: false, step: null }]
      : [];
  const now: BridgeLine = {
    key: 'now',
    title: c(isFinal ? 'change.row.now.final' : 'change.row.now', { year }),
    quoted: false,
    how: words.title(scope),
    amount: scope.now,
    signed: false,
    isEnd: true,
    step: null,
  };
  return [before, ...steps, ...left, now];
}

export function stepKey({ reason }: BridgeStep): string {
  return `reason-${reason}`;
}

/** What kind of reason a step is, in words. */
export function stepKind({ kind, amount, pair, signInferred }: BridgeStep, { c }: NamesOfChange, text: (fen: number) => string): string {
  if (pair) return c('change.row.reason.pair', { from: text(pair.from.fen), to: text(pair.to.fen) });
  if (kind !== 'change') return kind === 'pair' ? '' : c(`change.row.reason.${kind}`);
  const way = c(amount !== null && amount.fen < 0 ? 'change.row.reason.decrease' : 'change.row.reason.increase');
  return signInferred ? c('change.row.reason.inferred', { kind: way }) : way;
}

export function scopeAmounts({ before, now, steps, rest }: ScopeBridge): BridgeAmounts {
  return {
    beforeFen: before.fen,
    nowFen: now.fen,
    steps: steps.map((step) => ({ key: stepKey(step), fen: step.amount?.fen ?? null, isLevel: step.kind === 'level' })),
    restFen: rest.amount && rest.kind !== 'none' ? rest.amount.fen : null,
  };
}
