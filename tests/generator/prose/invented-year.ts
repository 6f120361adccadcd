import type { Fen } from '@/model/money';
import type { BudgetModel, ProjectModel } from '../budget-model';
import type { Random } from '../random';
import type { NarrativeFacts, ReasonFact } from './facts';
import { projectsNamedOnce } from './project-names';
import { STEP } from './spoken-amounts';
import { vagueReason, type Scope, type YearBefore } from './year-before';

const CAUSES = ['人员经费', '物业管理费', '养老保险缴费', '设备维护费', '电费', '会议活动经费', '档案整理费', '印刷费'] as const;
const ITEMS = ['overseas', 'reception', 'vehicles'] as const;
const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const;

/** A year before that never was, in which nothing contradicts another: changes of parts add up to those of wholes. */
export function inventedYear(facts: NarrativeFacts, model: BudgetModel, random: Random): YearBefore {
  const funds = { generalPublicBudget: facts.general, governmentFund: facts.governmentFund, stateCapital: facts.stateCapital };
  const changes = new Map<Scope, Fen>();
  for (const scope of FUNDS) changes.set(scope, invented(funds[scope]?.total.fen ?? 0, random.fork(scope)));
  const fiscal = FUNDS.reduce((sum, scope) => sum + (funds[scope]?.total.fen ?? 0), 0);
  const own = Math.max(0, Math.min(facts.income.fen, facts.expenditure.fen) - fiscal);
  const total = FUNDS.reduce((sum, scope) => sum + (changes.get(scope) ?? 0), invented(own, random.fork('own')));
  changes.set('expenditure', total).set('income', total);

  // A name says why one thing changed, and no other.
  const names: (ProjectModel | string)[] = shuffled([...projectsNamedOnce(model), ...CAUSES], random.fork('names'));
  const told = new Map<Scope, ReasonFact[]>();
  const inWords = random.chance(0.5);
  const reasonsOf = (scope: Scope, change: Fen): ReasonFact[] => {
    if (change === 0) return [];
    if (scope === 'income') return told.get('expenditure') ?? reasonsOf('expenditure', change);
    const isThreePublic = scope === 'overseas' || scope === 'reception' || scope === 'vehicles';
    const source = random.fork(`reasons of ${scope}`);
    const wanted = source.integer(0, 3);
    const own = names.splice(0, isThreePublic ? 1 : wanted);
    // Of 三公 the items give the reasons of the sum: they have amounts all, or none has.
    const isVague = isThreePublic ? inWords : own.length === 0;
    const whole = isThreePublic ? change : covered(change, source);
    const reasons = isVague ? [vagueReason(source.integer(0, 2))] : divided(own.length > 0 ? own : [`${scopeName(scope)}安排`], whole, change, source);
    told.set(scope, reasons);
    return reasons;
  };
  return {
    changeOf: (scope, now) => {
      if (scope === 'threePublic') return ITEMS.reduce((sum, item) => sum + (changes.get(item) ?? 0), 0);
      const change = changes.get(scope) ?? invented(now, random.fork(scope));
      changes.set(scope, change);
      return change;
    },
    reasonsOf,
  };
}

function scopeName(scope: Scope): string {
  return scope === 'overseas' ? '出国团组' : scope === 'vehicles' ? '车辆更新' : '来访接待';
}

/** Of a rise the base is not below 0. */
function invented(now: Fen, random: Random): Fen {
  const steps = now / STEP;
  if (steps === 0 || random.chance(0.1)) return 0;
  const change = random.integer(1, steps) * STEP;
  return random.chance(0.5) ? change : -change;
}

/** What reasons add up to: the change, or 82–118 % of it. */
function covered(change: Fen, random: Random): Fen {
  const part = Math.round(((change / STEP) * (82 + 36 * random.next())) / 100) * STEP;
  const ratio = part / change;
  return random.chance(0.5) || ratio < 0.8 || ratio > 1.2 ? change : part;
}

/** Reasons of these names that add up to `whole`; some may go against it, and the last one makes up for them. */
function divided(names: readonly (ProjectModel | string)[], whole: Fen, change: Fen, random: Random): ReasonFact[] {
  let rest = whole;
  return names.map((about, index): ReasonFact => {
    const isLast = index === names.length - 1;
    const part = isLast ? rest : nonZero(Math.round((whole * (1.5 * random.next() - 0.5)) / STEP)) * STEP;
    rest -= part;
    // A reason of 0 is none: the last one is then what the ones before left over by chance.
    return reasonOf(about, part, change, random);
  }).filter(({ fen }) => fen !== 0);
}

function nonZero(steps: number): number {
  return steps === 0 ? 1 : steps;
}

function reasonOf(about: ProjectModel | string, part: Fen, change: Fen, random: Random): ReasonFact {
  const project = typeof about === 'string' ? null : about;
  const named = { name: typeof about === 'string' ? about : about.name, project };
  const kind = random.pick(part > 0 ? (['pair', 'new', 'level', 'change', 'change'] as const) : (['pair', 'change'] as const));
  if (kind === 'pair') {
    const before = Math.max(0, -part) + random.integer(1, 50_000) * STEP;
    return { ...named, kind, amounts: [before, before + part], fen: part, signInferred: false };
  }
  const signInferred = kind === 'change' && part > 0 === change > 0 && random.chance(0.3);
  return { ...named, kind, amounts: [Math.abs(part)], fen: part, signInferred };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((member) => ({ member, key: random.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ member }) => member);
}
