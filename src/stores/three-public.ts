import { threePublicAnswer, type ThreePublicAnswer } from '@/analysis/three-public/answer';
import { itemsWithMoney, threePublicHistory, type ThreePublicHistory } from '@/analysis/three-public/history';
import type { Line } from '@/analysis/three-public/lines';
import { amountOf } from '@/analysis/three-public/printed-lines';
import { threePublicOf, type ThreePublic } from '@/analysis/three-public/three-public';
import { printedDecimals } from '@/analysis/printed-decimals';
import type { Finding } from '@/checks/rule';
import type { AmountUnit } from '@/model/amount-unit';
import type { BudgetDocument } from '@/model/document';

export { changeFromYearBefore } from '@/analysis/three-public/history';
export { ITEMS, LINES } from '@/analysis/three-public/lines';
export { amountOf } from '@/analysis/three-public/printed-lines';
export { shareOf } from '@/analysis/share';

/** Everything “三公” shows of one document and of the other years at hand. */
export interface ThreePublicView {
  facts: ThreePublic;
  history: ThreePublicHistory;
  answer: ThreePublicAnswer;
  /** Things that have money in any year, the sum aside. */
  items: readonly Exclude<Line, 'threePublic'>[];
}

/** @param years the documents of the department at hand, ascending, the one itself among them */
export function threePublicView(document: BudgetDocument, years: readonly BudgetDocument[]): ThreePublicView {
  const facts = threePublicOf(document);
  const history = threePublicHistory(years, document.id);
  return { facts, history, answer: threePublicAnswer(facts, history), items: itemsWithMoney(history) };
}

/**
 * What of the findings concerns “三公” alone: its table, or what the narrative says of it. Roundings are no remarks, and
 * what is said of the sum is not said again of its only item.
 */
export function findingsOfThreePublic(findings: readonly Finding[], document: BudgetDocument): Finding[] {
  const { table } = threePublicOf(document).printed;
  const { sections, paragraphs, claims } = document;
  const isTold = (claim: number) => sections[paragraphs[claims[claim]?.paragraph ?? -1]?.section ?? -1]?.role === 'threePublic';
  const concerned = findings.filter(
    ({ kind, places, claims: about, rule }) =>
      kind !== 'tail' && (rule === 'X-15' || (about.length > 0 ? about.every(isTold) : places.some((place) => place.table === table?.number))),
  );
  const said = new Set<string>();
  return concerned.filter(({ rule, kind, claims: about, printed, id }) => {
    const [first] = about;
    const words = first === undefined ? id : JSON.stringify([rule, kind, printed?.fen, claims[first]?.fen]);
    return !said.has(words) && said.add(words);
  });
}

/** Units by their amount, those without one last, in the order of the table. */
export function unitsByAmount({ facts }: ThreePublicView): ThreePublic['printed']['units'] {
  const fenOf = (unit: ThreePublic['printed']['units'][number]) => amountOf(unit.lines.threePublic)?.fen ?? -1;
  return [...facts.printed.units].sort((one, other) => fenOf(other) - fenOf(one));
}

/** How its table prints amounts: unit and most decimals. */
export function printedFormOf(document: BudgetDocument): { unit: AmountUnit; decimals: number } {
  const { table } = threePublicOf(document).printed;
  return { unit: table?.unit ?? document.amountUnit, decimals: table?.unit ? printedDecimals(table) : 2 };
}
