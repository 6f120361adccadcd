import type { BridgeStep } from '@/analysis/change/bridge-steps';
import type { ScopeBridge } from '@/analysis/change/change-scopes';
import type { ChangeKey } from '@/locales/change';
import type { MessageParams } from '@/locales/messages';
import type { Fen } from '@/model/money';

/** What a sentence for a report needs of the language it is written in. */
export interface ReportWords {
  words: (key: ChangeKey, params?: MessageParams) => string;
  scope: (scope: ScopeBridge) => string;
  base: (printed: string | null) => string;
  count: (n: number) => string;
  /** An amount with its unit. */
  amount: (fen: Fen) => string;
  percent: (ratio: number) => string;
}

/** As many reasons as a sentence can carry. */
const MOST = 2;

/**
 * One scope as a sentence to paste into a report: the amount, the change against its own base, the largest reasons and
 * what they leave. Plain text, from the figures alone; it carries no marks.
 */
export function movementSentence(scope: ScopeBridge, year: number, { words, scope: name, base, count, amount, percent }: ReportWords): string {
  const { before, change, now, steps, reasons, rest, recomputed } = scope;
  const size = Math.abs(change.fen);
  const said = {
    year,
    scope: name(scope),
    now: amount(now.fen),
    base: base(scope.baseWords),
    before: amount(before.fen),
    change: amount(size),
    percent: recomputed ? percent(Math.abs(recomputed.ratio)) : '',
  };
  const opening = words(`change.report.${recomputed === null ? 'fromZero' : change.fen < 0 ? 'less' : 'more'}`, said);
  const quantified = steps.filter((step) => step.amount !== null && step.kind !== 'level');
  if (steps.length === 0) return opening + words('change.report.noReasons');
  if (!reasons || quantified.length === 0) return opening + words(steps.length === 1 ? 'change.report.unquantified.one' : 'change.report.unquantified', { count: count(steps.length) });
  const largest = largestOf(quantified).map(({ name: what, amount: by }) =>
    words(`change.report.reason.${(by?.fen ?? 0) < 0 ? 'less' : 'more'}`, { name: inQuotes(what), amount: amount(Math.abs(by?.fen ?? 0)) }),
  );
  const all = steps.filter((step) => step.amount !== null).length;
  const sum = all > 1 ? words('change.report.sum', { count: count(all), n: all, sum: signed(reasons.fen, amount) }) : '';
  const left = rest.amount && rest.kind !== 'roundingTail' && rest.kind !== 'none' ? words(`change.report.rest.${rest.kind}`, { rest: signed(rest.amount.fen, amount) }) : '';
  return opening + words('change.report.reasons', { reasons: largest.join(words('change.report.between')) }) + sum + left + words('change.report.end');
}

function largestOf(steps: readonly BridgeStep[]): BridgeStep[] {
  return [...steps].sort((one, other) => Math.abs(other.amount?.fen ?? 0) - Math.abs(one.amount?.fen ?? 0)).slice(0, MOST);
}

/** Inside of quotation marks the document's own are single ones. */
function inQuotes(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’');
}

function signed(fen: Fen, amount: (fen: Fen) => string): string {
  return (fen > 0 ? '+' : fen < 0 ? '−' : '') + amount(Math.abs(fen));
}
