import { accountChanges, type AccountChange } from '@/analysis/change/account-changes';
import { changeBySource, type ChangeBySource } from '@/analysis/change/change-by-source';
import { changeScopes, type ChangeScopes, type ScopeBridge } from '@/analysis/change/change-scopes';
import { percentOf, usualDenominators, type Denominator } from '@/analysis/change/denominators';
import { SMALL_KINDS } from '@/analysis/change/scope-kinds';
import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';

/** Everything 同比 shows of one document by itself. */
export interface ChangeView {
  scopes: ChangeScopes;
  bySource: ChangeBySource;
  /** 科目 whose sentence gives both years. */
  accounts: readonly AccountChange[];
}

const views = new WeakMap<BudgetDocument, ChangeView>();

/** What there is to show, made once a document. */
export function changeView(document: BudgetDocument): ChangeView {
  let view = views.get(document);
  if (!view) {
    view = { scopes: changeScopes(document), bySource: changeBySource(document), accounts: accountChanges(document) };
    views.set(document, view);
  }
  return view;
}

/** Whether a scope is shown in little, beside others. */
export function isSmall({ kind }: Pick<ScopeBridge, 'kind'>): boolean {
  return SMALL_KINDS.has(kind);
}

/** An amount that a change may have been divided by: of its own, or one that the checks found to fit. */
export type TriedDenominator = { amount: Amount; percent: number; fits: boolean } & ({ role: Denominator['role'] } | { role: 'found'; base: ScopeBridge | null });

/**
 * The denominators for the picture of a wrong percentage: the usual ones, then all that the checks name as giving the
 * printed digits, each once, those that are the base of another scope with that scope.
 */
export function triedDenominators(document: BudgetDocument, scope: ScopeBridge, found: readonly Amount[]): TriedDenominator[] {
  const fits = new Set(found.map(({ fen }) => fen));
  const usual = usualDenominators(document, scope);
  const known = new Set(usual.map(({ amount }) => amount.fen));
  const others = changeView(document).scopes.scopes;
  return [
    ...usual.map((one) => ({ ...one, fits: fits.has(one.amount.fen) })),
    ...found
      .filter(({ fen }) => !known.has(fen))
      .map((amount): TriedDenominator => ({
        role: 'found',
        amount,
        percent: percentOf(scope.change.fen, amount.fen),
        fits: true,
        base: amount.kind === 'derived' ? (others.find(({ before }) => before.fen === amount.fen) ?? null) : null,
      })),
  ];
}
