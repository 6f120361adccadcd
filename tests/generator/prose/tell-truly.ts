import type { Fen } from '@/model/money';
import { percentOf } from './changes';
import type { ChangeFact, NarrativeFacts, ReasonFact, Statement } from './facts';
import type { Random } from '../random';
import type { Scope, YearBefore } from './year-before';

/**
 * Says of the year before nothing that does not hold: percentages are those of their bases, reasons cover their
 * changes, income and expenditure go one way, the sum of 三公 changes by what its items do, all against one base.
 */
export function tellTruly(facts: NarrativeFacts, year: YearBefore, random: Random): void {
  const tell = (scope: Scope, statement: Statement): void => {
    const change = year.changeOf(scope, statement.fen);
    statement.change = changeFact(statement.fen, change, year.reasonsOf(scope, change), random.fork(scope));
  };
  // All money before its parts: what the parts say again, they say in the same words.
  tell('expenditure', facts.expenditure);
  tell('income', facts.income);
  tell('generalPublicBudget', facts.general.total);
  if (facts.governmentFund) tell('governmentFund', facts.governmentFund.total);
  if (facts.stateCapital) tell('stateCapital', facts.stateCapital.total);
  tell('agencyOperating', facts.agencyOperating);
  const [overseas, reception, vehicles] = facts.threePublicItems;
  if (overseas) tell('overseas', overseas);
  if (reception) tell('reception', reception);
  if (vehicles) tell('vehicles', vehicles);
  const { threePublic } = facts;
  threePublic.change = changeFact(threePublic.fen, year.changeOf('threePublic', threePublic.fen), [], random.fork('three public'));
  facts.endedFunds = (['governmentFund', 'stateCapital'] as const).filter((fund) => facts[fund] === null && year.changeOf(fund, 0) !== 0);
  facts.oneBase = true;
}

function changeFact(now: Fen, change: Fen, reasons: ReasonFact[], random: Random): ChangeFact {
  const before = now - change;
  const direction = change === 0 ? 'unchanged' : change > 0 ? 'increase' : 'decrease';
  const percent = change === 0 || before <= 0 ? null : percentOf(Math.abs(change), before, random.pick([1, 2]));
  return { fen: Math.abs(change), direction, percent, reasons: reasons.map((reason) => ({ ...reason })) };
}
