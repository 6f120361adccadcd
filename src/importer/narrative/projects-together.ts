import type { Use } from '@/model/narrative';
import { nameKey } from '../label';
import type { ProjectNames } from './mentions';
import type { UnitNames } from './unit-names';

/** 「某单位除甲、乙外的其他项目支出」. */
const ALL_BUT = /([^、,;。]{0,60})除([^。;]{1,200}?)(?:之|以)?外的?(?:其他|其余|所有|全部)项目/g;
/** 「某单位的项目支出」, also beside its 基本支出. */
const ALL = /^(.{2,60}?)(?:基本支出(?:[和及与、]|以及))?(?:其他|其余|所有|全部|各类)?项目支出$/;

/** The units of which the words take in all projects together, with the projects that they leave out. */
export function projectsTogether(text: string, units: UnitNames, projects: ProjectNames): Use['together'] {
  const folded = nameKey(text);
  const found: Use['together'] = [];
  for (const [, whose = '', left = ''] of folded.matchAll(ALL_BUT)) {
    const unit = units.only(whose);
    if (unit !== null) found.push({ unit, except: projects.in(left, true).map(({ project }) => ({ unit: project.unit, name: project.name })) });
  }
  for (const part of folded.replace(ALL_BUT, '、').split(/[,;。]|、(?!项目支出)/)) {
    const unit = units.only(ALL.exec(part)?.[1] ?? '');
    if (unit !== null && !found.some((other) => other.unit === unit)) found.push({ unit, except: [] });
  }
  return found;
}
