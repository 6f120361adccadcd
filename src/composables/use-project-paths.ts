import type { RouteLocationRaw } from 'vue-router';
import type { NamedProject } from '@/analysis/account-prose';
import type { CutChoice } from '@/analysis/cut';
import { USUAL_CHOICE } from '@/stores/cut';
import { treeOf, wayTo } from '@/stores/structure';
import { useDocument } from './use-document';
import { useLocations } from './use-locations';

/** The place of a project in the cut 单位→项目; null where the tables at hand do not have it. */
export function useProjectPaths(): (project: Pick<NamedProject, 'unit' | 'name'>) => RouteLocationRaw | null {
  const document = useDocument();
  const locations = useLocations();
  const choices: readonly CutChoice[] = [
    { ...USUAL_CHOICE, by: 'unit' },
    { ...USUAL_CHOICE, by: 'unit', measure: 'project' },
  ];
  return ({ unit, name }) => {
    for (const choice of choices) {
      const tree = treeOf(document.value, choice);
      const path = tree ? wayTo(tree, `${unit}/${name}`) : [];
      if (path.length > 0) return locations.structureIn(choice, path);
    }
    return null;
  };
}
