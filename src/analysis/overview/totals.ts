import { printedAmount } from '@/model/amount';
import type { BudgetDocument, Figure, TableRole } from '@/model/document';
import { expenditureTree } from '../expenditure-tree';
import type { PageFigure } from './figure-of';

/** 收入总计: of the 收支预算总表, else of the 收入预算总表; null where neither prints one. */
export function incomeTotal({ figures }: BudgetDocument): PageFigure | null {
  return (
    totalIn(figures, 'T1', ({ flow }) => flow === 'income') ??
    totalIn(figures, 'T2', ({ aggregate, flow }) => aggregate === 'total' && flow !== 'expenditure')
  );
}

/** 支出总计: what the tree of 科目 adds up to (支出结构 shows the same), else that of the 收支预算总表. */
export function spendingTotal(document: BudgetDocument): PageFigure | null {
  const root = expenditureTree(document)?.root;
  if (root?.amount) return { amount: root.amount, place: root.place };
  return totalIn(document.figures, 'T1', ({ flow }) => flow === 'expenditure');
}

/** 财政拨款收支总计 of the 财政拨款收支预算总表; null where it prints no total. */
export function fiscalTotal({ figures }: BudgetDocument): PageFigure | null {
  return totalIn(figures, 'T4', ({ flow }) => flow === 'income') ?? totalIn(figures, 'T4', ({ aggregate }) => aggregate === 'total');
}

function totalIn(figures: readonly Figure[], role: TableRole, isMeant: (figure: Figure) => boolean): PageFigure | null {
  const found = figures.find(
    (figure) => figure.role === role && figure.subject === 'total' && figure.period === undefined && isMeant(figure),
  );
  return found ? { amount: printedAmount(found), place: found.place } : null;
}
