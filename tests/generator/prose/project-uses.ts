import type { BudgetModel, Entry } from '../budget-model';
import type { Random } from '../random';
import type { UseFact } from './facts';

/** What an amount of a 项 is for: projects by name where it pays projects, or what basic spending is for. */
export function usesOf(model: BudgetModel, entries: readonly Entry[], random: Random): UseFact | null {
  if (random.chance(0.1)) return null;
  const projects = model.projects.filter(({ unit, name }) => entries.some((entry) => entry.unit === unit && entry.project === name));
  if (projects.length === 0) return { text: random.pick(['在职人员的基本支出', '离退休人员的补助', '日常办公（含水、电）支出']), projects: [] };
  const named = random.sample(projects, random.integer(1, Math.min(3, projects.length)));
  return { text: `${named.map(({ name }) => name).join('、')}等项目支出`, projects: named };
}
