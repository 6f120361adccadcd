import { printedAmount, type Amount } from '@/model/amount';
import type { BudgetDocument, ExpenseItem, TableRole } from '@/model/document';
import { scopeKind, type ScopeKind } from '../change/scope-kinds';
import { functionCut } from '../cuts/function-cut';
import { nodeAt } from '../focus';
import { figureOf } from '../overview/figure-of';
import { fiscalTotal, incomeTotal, spendingTotal } from '../overview/totals';

const ITEMS: Partial<Readonly<Record<ScopeKind, ExpenseItem>>> = {
  overseas: 'overseas',
  vehicles: 'vehicles',
  vehiclePurchase: 'vehiclePurchase',
  vehicleOperation: 'vehicleOperation',
  reception: 'reception',
  meetings: 'meetings',
  training: 'training',
  agencyOperating: 'agencyOperating',
};

/** The figure of a scope as a table prints it; null where none does. */
export function printedOfScope(document: BudgetDocument, kind: ScopeKind, account: string | null): Amount | null {
  switch (kind) {
    case 'both':
    case 'income':
      return incomeTotal(document)?.amount ?? null;
    case 'spending':
      return spendingTotal(document)?.amount ?? null;
    case 'fiscal':
      return fiscalTotal(document)?.amount ?? null;
    case 'fiscalIncome':
      return figureOf(document, '财政拨款收入')?.amount ?? fiscalTotal(document)?.amount ?? null;
    case 'generalPublic':
    case 'governmentFund':
    case 'stateCapital':
      return functionCut(document, kind, 'total')?.root.amount ?? null;
    case 'basic':
      return figureOf(document, '基本支出')?.amount ?? null;
    case 'project':
      return figureOf(document, '项目支出')?.amount ?? null;
    case 'account':
      return account === null ? null : accountAmount(document, account);
    case 'threePublic':
      return figureOf(document, '“三公”经费')?.amount ?? null;
    default: {
      const item = ITEMS[kind];
      return item === undefined ? null : itemTotal(document, item);
    }
  }
}

const TABLE_OF: Partial<Readonly<Record<ScopeKind, TableRole>>> = { generalPublic: 'T5', governmentFund: 'T8', stateCapital: 'T9', threePublic: 'T7' };

/** Whether the table of a scope is printed and says that it is empty. */
export function isEmptyTable({ tables }: BudgetDocument, kind: ScopeKind): boolean {
  const role = TABLE_OF[kind];
  return role !== undefined && tables.some((table) => table.role === role && table.state === 'empty');
}

/** What the narrative states of a scope: its first amount. */
export function statedOfScope({ claims, paragraphs, sections }: BudgetDocument, kind: ScopeKind, account: string | null): Amount | null {
  const found = claims.findIndex((claim) => {
    if (claim.kind !== 'amount') return false;
    const role = sections[paragraphs[claim.paragraph]?.section ?? -1]?.role ?? 'other';
    return scopeKind(claim, role) === kind && claim.account === account;
  });
  const claim = claims[found];
  return claim ? { kind: 'stated', fen: claim.fen, claim: found } : null;
}

/** Narratives speak of 科目 of the 一般公共预算; where that is not printed, of all funds. */
function accountAmount(document: BudgetDocument, account: string): Amount | null {
  for (const scope of ['generalPublic', 'governmentFund', 'all'] as const) {
    const tree = functionCut(document, scope, 'total');
    const amount = tree && nodeAt(tree, account)?.amount;
    if (amount) return amount;
  }
  return null;
}

/** An item of the “三公” table in the row that speaks for the whole document. */
function itemTotal({ figures }: BudgetDocument, item: ExpenseItem): Amount | null {
  const cells = figures.filter((figure) => figure.role === 'T7' && figure.item === item && figure.period === undefined);
  const found = cells.find(({ subject }) => subject === 'total') ?? (cells.length === 1 ? cells[0] : undefined);
  return found ? printedAmount(found) : null;
}
