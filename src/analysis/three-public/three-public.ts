import { printedAmount, type PrintedAmount } from '@/model/amount';
import type { BudgetDocument, PrintedTable } from '@/model/document';
import { shareOf, type Share } from '../share';
import { basicPart, type BasicPart } from './basic-part';
import type { Lines } from './lines';
import { amountOf, printedLines, type PrintedLines } from './printed-lines';
import { toldLines, type ToldLine } from './told-lines';

/** “三公”经费 of one document: what its table prints, what its narrative says, and what they are part of. */
export interface ThreePublic {
  document: string;
  year: number;
  printed: PrintedLines;
  told: Lines<ToldLine>;
  basic: BasicPart;
  /** In 一般公共预算支出, and where that stands; null where either is not printed. */
  share: { share: Share; table: PrintedTable } | null;
}

const known = new WeakMap<BudgetDocument, ThreePublic>();

/** Made once a document. Its amounts say nothing of the document they stand in: it is this one. */
export function threePublicOf(document: BudgetDocument): ThreePublic {
  const made = known.get(document);
  if (made) return made;
  const printed = printedLines(document);
  const whole = generalSpending(document);
  const share = shareOf(amountOf(printed.lines.threePublic), whole?.amount ?? null);
  const facts: ThreePublic = {
    document: document.id,
    year: document.fiscalYear,
    printed,
    told: toldLines(document, printed.lines),
    basic: basicPart(document, printed.lines, printed.table),
    share: share && whole ? { share, table: whole.table } : null,
  };
  known.set(document, facts);
  return facts;
}

/** 合计 of the 一般公共预算支出表. */
function generalSpending({ figures, tables }: BudgetDocument): { amount: PrintedAmount; table: PrintedTable } | null {
  const totals = figures.filter(({ role, subject, period }) => role === 'T5' && subject === 'total' && period === undefined);
  const figure = totals.find(({ aggregate }) => aggregate === 'total') ?? totals.find(({ purpose }) => purpose === undefined);
  const table = tables.find(({ number }) => number === figure?.place.table);
  return figure && table ? { amount: printedAmount(figure), table } : null;
}
