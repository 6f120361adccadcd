import type { Random } from '../random';
import type { ChangeFact, NarrativeFacts, Statement, WrongFact } from './facts';

const STEP = 10_000;

/**
 * Prints some facts wrong, as documents do: a percentage off by a factor or of another whole, an amount that is not
 * the table's, a word of direction against the sign.
 * @returns the list of what is wrong
 */
export function makeMistakes(facts: NarrativeFacts, random: Random): WrongFact[] {
  const changed = [facts.income, facts.expenditure, facts.general.total, facts.agencyOperating].filter(hasChange);
  const amounts = [facts.fiscal, ...facts.purposes, ...facts.general.items, ...facts.basicParts];
  const wrong: WrongFact[] = [];
  if (random.chance(0.5)) {
    const target = random.pick(changed);
    if (target.change.percent !== null) {
      target.change.percent = random.pick([tenth, next])(target.change.percent);
      wrong.push({ kind: 'percent', subject: target.name });
    }
  }
  if (random.chance(0.5)) {
    const target = random.pick(amounts);
    target.fen += random.pick([9, 90, 1]) * STEP;
    wrong.push({ kind: 'amount', subject: target.name });
  }
  if (random.chance(0.3)) {
    const target = random.pick(changed);
    target.change.direction = target.change.direction === 'increase' ? 'decrease' : 'increase';
    wrong.push({ kind: 'direction', subject: target.name });
  }
  return wrong;
}

function hasChange(statement: Statement): statement is Statement & { change: ChangeFact } {
  return statement.change !== null && statement.change.direction !== 'unchanged';
}

/** 0.66 for 6.60. */
function tenth(percent: string): string {
  return (Number(percent) / 10).toFixed(2);
}

function next(percent: string): string {
  return (Number(percent) + 1.3).toFixed(1);
}
