import type { BudgetModel, ProjectModel } from '../budget-model';

/** A name in a sentence must say which project it is. */
export function projectsNamedOnce({ projects }: Pick<BudgetModel, 'projects'>): ProjectModel[] {
  return projects.filter(({ name }) => projects.filter((other) => other.name.includes(name)).length === 1);
}
