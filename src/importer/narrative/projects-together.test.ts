import { describe, expect, it } from 'vitest';
import { ProjectNames } from './mentions';
import { projectsTogether } from './projects-together';
import { UnitNames } from './unit-names';

const OWN = '云川市水务局';
const STATION = '云川市水文站（云川市水情中心）';
const named = (unit: string, ...names: string[]) => names.map((name) => ({ unit, name, aliases: [], programme: null }));
const units = new UnitNames({ units: [OWN, STATION, '云川市河道管理所'].map((name) => ({ name, aliases: [] })), department: OWN });
const projects = new ProjectNames([...named(OWN, '堤岸加固资金', '水情系统运维'), ...named(STATION, '档案整理经费')]);

function together(text: string): string[] {
  return projectsTogether(text, units, projects).map(({ unit, except }) => [unit, ...except.map(({ name }) => name)].join(' −'));
}

describe('projects that a sentence takes in together', () => {
  it('are all of a unit, or all but those it leaves out', () => {
    expect(together('局本级除堤岸加固资金、防汛演练外的其他项目支出、云川市水文站的档案整理经费')).toEqual([`${OWN} −堤岸加固资金`]);
    expect(together('局属云川市水文站的基本支出和项目支出')).toEqual([STATION]);
    expect(together('云川市水文站的项目支出，局本级的基本支出、项目支出')).toEqual([STATION, OWN]);
  });

  it('are none where the words name a project, say whose no money is, or only 基本支出', () => {
    expect(together('局属云川市水文站档案整理项目支出')).toEqual([]);
    expect(together('堤岸加固资金、水情系统运维等项目支出')).toEqual([]);
    expect(together('局本级、局属云川市水文站预算单位下的基本支出')).toEqual([]);
    expect(together('除堤岸加固资金外的其他项目支出')).toEqual([]);
  });

  it('and the units it names, by any form of their name', () => {
    expect(units.in('局本级及云川市河道管理所在职职工、水情')).toEqual([OWN, '云川市河道管理所']);
    expect(units.in('水文站人员')).toEqual([]);
  });
});
