import type { FundSource } from '@/model/document';
import { byAmount, type GrowingNode } from '../growing-tree';

/** Key of 上年结转, which is a source of its own; the others have the key of their {@link FundSource}. */
export const CARRY_OVER = 'carryOver';

/** What 财政拨款 consists of. */
const FISCAL_PARTS: ReadonlySet<string> = new Set<FundSource>(['generalPublicBudget', 'governmentFund', 'stateCapital']);

/** The sources by amount; 财政拨款, where its parts are printed as well, above them. */
export function underFiscal(nodes: readonly GrowingNode[]): GrowingNode[] {
  const fiscal = nodes.find(({ code }) => code === 'fiscal');
  const parts = nodes.filter(({ code, amount }) => FISCAL_PARTS.has(code) && amount !== null);
  if (!fiscal || parts.length === 0) return [...nodes].sort(byAmount);
  const above: GrowingNode = { ...fiscal, children: [...parts].sort(byAmount) };
  return [above, ...nodes.filter((node) => node !== fiscal && !FISCAL_PARTS.has(node.code))].sort(byAmount);
}
