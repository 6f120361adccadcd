import type { Fen } from '@/model/money';
import { totalOf, type BudgetModel, type ProjectModel } from '../budget-model';
import type { Random } from '../random';
import type { ChangeFact, ReasonFact } from './facts';
import { projectsNamedOnce } from './project-names';

const STEP = 10_000;
const CAUSES = ['人员经费', '物业管理费', '养老保险缴费', '设备维护费', '电费', '会议活动经费'] as const;
const VAGUE_CAUSES = ['部分支出标准调整', '根据工作安排统筹经费', '厉行节约', '来访批次较上年有变化'] as const;
const KINDS: readonly ReasonFact['kind'][] = ['pair', 'new', 'change', 'change', 'level', 'unquantified'];

/** `part` of `whole` in percent with so many decimals, rounded half up. */
export function percentOf(part: Fen, whole: Fen, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.round((100 * scale * part) / Math.max(1, whole)) / scale).toFixed(decimals);
}

/** A change against an invented year before, with invented reasons: what is stated need not add up, as in life. */
export function changeOf(fen: Fen, model: BudgetModel, random: Random): ChangeFact {
  const steps = fen / STEP;
  const rises = steps === 0 ? false : random.chance(0.5);
  const most = rises ? steps : Math.max(1, steps);
  const change = random.integer(1, Math.max(1, most)) * STEP;
  const before = rises ? fen - change : fen + change;
  const direction = rises ? 'increase' : 'decrease';
  return {
    fen: change,
    direction,
    percent: before === 0 ? null : percentOf(change, before, random.pick([1, 2])),
    reasons: reasonsOf(model, direction, random),
  };
}

function reasonsOf(model: BudgetModel, direction: 'increase' | 'decrease', random: Random): ReasonFact[] {
  const names = [...projectsNamedOnce(model)];
  const causes = [...CAUSES];
  const wanted = random.integer(0, 4);
  const reasons: ReasonFact[] = [];
  for (let index = 0; index < wanted; index += 1) {
    const kind = random.pick(KINDS);
    if (kind === 'unquantified') {
      const name = random.pick(VAGUE_CAUSES);
      if (!reasons.some((reason) => reason.name === name)) reasons.push({ kind, name, project: null, amounts: [], fen: null, signInferred: false });
      continue;
    }
    const project = names.length > 0 && random.chance(0.6) ? names.splice(random.integer(0, names.length - 1), 1)[0]! : null;
    const cause = project ?? (causes.length > 0 ? causes.splice(random.integer(0, causes.length - 1), 1)[0]! : null);
    if (cause !== null) reasons.push(reasonOf(kind, cause, model, direction, random));
  }
  return reasons;
}

function reasonOf(
  kind: Exclude<ReasonFact['kind'], 'unquantified'>,
  about: ProjectModel | string,
  model: BudgetModel,
  overall: 'increase' | 'decrease',
  random: Random,
): ReasonFact {
  const project = typeof about === 'string' ? null : about;
  const name = typeof about === 'string' ? about : about.name;
  const own = project ? spentOn(model, project) : null;
  const amount = own !== null && own > 0 && random.chance(0.6) ? own : random.integer(1, 99_999) * STEP;
  if (kind === 'pair') {
    const before = random.integer(1, 99_999) * STEP;
    return { kind, name, project, amounts: [before, amount], fen: amount - before, signInferred: false };
  }
  if (kind === 'new' || kind === 'level') return { kind, name, project, amounts: [amount], fen: amount, signInferred: false };
  const signInferred = random.chance(0.3);
  const agrees = signInferred || random.chance(0.7);
  const fen = agrees === (overall === 'increase') ? amount : -amount;
  return { kind, name, project, amounts: [amount], fen, signInferred };
}

/** What the project table prints for it, in whole 0.01 万元. */
function spentOn({ entries }: BudgetModel, { unit, name }: ProjectModel): Fen | null {
  const total = totalOf(entries.filter((entry) => entry.unit === unit && entry.project === name));
  return total === null ? null : Math.floor((total + STEP / 2) / STEP) * STEP;
}
