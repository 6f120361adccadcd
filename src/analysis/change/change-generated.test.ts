import { describe, expect, it } from 'vitest';
import { aPrint } from '../../../tests/support/a-print';
import { LAYOUTS } from '../../../tests/generator/print-budget';
import { MANNER_NAMES } from '../../../tests/generator/prose/print-prose';
import { bridgeLayout } from '@/charts/bridge-layout';
import type { Amount } from '@/model/amount';
import { accountChanges } from './account-changes';
import { changeBySource } from './change-by-source';
import { changeScopes } from './change-scopes';

/** What a derived amount comes to by its own formula. */
function worked(amount: Amount): number {
  if (amount.kind !== 'derived') return amount.fen;
  const [first = 0, ...others] = amount.operands.map(worked);
  return others.reduce((sum, fen) => (amount.operation === 'sum' ? sum + fen : sum - fen), first);
}

const PRINTS = LAYOUTS.flatMap((layout) => MANNER_NAMES.flatMap((manner) => [1, 2, 3].map((seed) => [layout, manner, seed] as const)));

describe('the bridges of generated documents', () => {
  it.each(PRINTS)('close, and every figure is its formula (%s, %s, %i)', (layout, manner, seed) => {
    const document = aPrint(layout, manner, seed, { units: seed });
    const { scopes } = changeScopes(document);
    expect(new Set(scopes.map(({ key }) => key)).size).toBe(scopes.length);
    for (const { before, change, now, steps, rest, reasons, recomputed } of scopes) {
      expect(before.fen + change.fen).toBe(now.fen);
      const told = steps.reduce((sum, { amount }) => sum + (amount?.fen ?? 0), 0);
      expect(told + (rest.amount?.fen ?? 0)).toBe(change.fen);
      expect(reasons?.fen ?? 0).toBe(told);
      expect(recomputed === null).toBe(before.fen === 0);
      for (const amount of [before, now, reasons, rest.amount, ...steps.map((step) => step.amount)]) if (amount) expect(worked(amount)).toBe(amount.fen);
      for (const { paragraph, span, words } of steps) expect(document.paragraphs[paragraph]!.text.slice(...span).trim()).toBe(words);
      const { rows } = bridgeLayout({ beforeFen: before.fen, nowFen: now.fen, restFen: rest.amount?.fen ?? null, steps: steps.map(({ reason, kind, amount }) => ({ key: String(reason), fen: amount?.fen ?? null, isLevel: kind === 'level' })) });
      for (const { x, width } of rows) expect(x >= -0.4 && x + width <= 100.4).toBe(true);
    }
    const bySource = changeBySource(document);
    if (bySource.state === 'split') {
      const { whole, parts, rest } = bySource;
      expect(parts.reduce((sum, { change }) => sum + change.fen, rest.change.fen)).toBe(whole.change.fen);
      expect(rest.before.fen + rest.change.fen).toBe(rest.now.fen);
    }
    for (const { before, change, now } of accountChanges(document)) expect(before.fen + change.fen).toBe(now.fen);
  });
});
