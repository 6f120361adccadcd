import { describe, expect, it } from 'vitest';
import { ProjectNames } from './mentions';

const names = ['市级专项——堤岸加固资金', '渠道、闸门清淤经费', '水情系统运维', '水情监测网运维', '节水和谐家园建设'].map((name) => ({ unit: '甲', name, aliases: [], programme: null }));
const projects = new ProjectNames([...names, { unit: '乙', name: '档案整理经费', aliases: [], programme: null }, { unit: '甲', name: '档案整理经费', aliases: [], programme: null }]);

function named(text: string, isList = true): string[] {
  return projects.in(text, isList).map(({ project, printed, isShort }) => (isShort ? `${printed} → ${project.name}` : project.name));
}

describe('projects that a sentence names', () => {
  it('by their full names, which may hold marks of a list, in the order of the text', () => {
    expect(named('水情系统运维、渠道、闸门清淤经费、节水和谐家园建设等项目支出')).toEqual(['水情系统运维', '渠道、闸门清淤经费', '节水和谐家园建设']);
  });

  it('by a short name in a list or in quotes, contained in exactly one', () => {
    expect(named('堤岸加固、其他支出')).toEqual(['堤岸加固 → 市级专项——堤岸加固资金']);
    expect(named('“堤岸加固”项目由于政策的变化', false)).toEqual(['堤岸加固 → 市级专项——堤岸加固资金']);
    expect(named('市级专项—堤岸加固资金2024年支付', false)).toEqual(['市级专项——堤岸加固资金']);
  });

  it('not where a sentence leaves them out', () => {
    expect(named('局本级除堤岸加固资金、水情系统运维外的其他项目支出、节水和谐家园建设')).toEqual(['节水和谐家园建设']);
  });

  it('behind the words that say whose they are', () => {
    expect(named('局本级堤岸加固项目')).toEqual(['堤岸加固项目 → 市级专项——堤岸加固资金']);
  });

  it('not by loose words of a sentence, nor by a name that may be two', () => {
    expect(named('堤岸加固项目增加', false)).toEqual([]);
    expect(named('水情')).toEqual([]);
    expect(named('“水情系统”、“运维”')).toEqual(['水情系统 → 水情系统运维']);
    expect(named('档案整理经费')).toEqual([]);
  });
});
