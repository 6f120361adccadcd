import { describe, expect, test } from 'vitest';
import { projectPairs, unitPairs } from './named-pairs';
import type { MatchedSides, YearSide } from './years-row';

const NO_ALIASES = { now: () => [], before: () => [] };

function unit(name: string): YearSide {
  return { code: name, name, level: 'unit', unit: null, amount: null };
}
function project(path: string): YearSide {
  const [of = '', name = ''] = path.split('/');
  return { code: path, name, level: 'project', unit: of, amount: null };
}
const told = (pairs: readonly MatchedSides[]) => pairs.map(({ standing, before, now }) => `${standing} ${before?.code ?? '–'} → ${now?.code ?? '–'}`);
const projects = (now: string[], before: string[], units: Record<string, string> = {}) => {
  const unitNow = new Map([...Object.entries(units), ['', ''], ...[...now, ...before].map((path) => [path.split('/')[0]!, path.split('/')[0]!] as const)]);
  return told(projectPairs({ now: now.map(project), before: before.map(project) }, new Map([...unitNow, ...Object.entries(units)]), NO_ALIASES));
};

describe('units', () => {
  test('are one by name, brackets and blanks apart', () => {
    const pairs = unitPairs({ now: [unit('某局（本级）'), unit('甲中心')], before: [unit('某局本级'), unit('乙中心')] }, NO_ALIASES);
    expect(told(pairs)).toEqual(['kept 某局本级 → 某局（本级）', 'new – → 甲中心', 'gone 乙中心 → –']);
  });

  test('are one by another print of the name that a document lists', () => {
    const pairs = unitPairs({ now: [unit('甲中心'), unit('乙站')], before: [unit('市甲中心'), unit('乙站')] }, { now: ({ name }) => (name === '甲中心' ? ['市甲中心'] : []), before: () => [] });
    expect(told(pairs)).toEqual(['kept 乙站 → 乙站', 'kept 市甲中心 → 甲中心']);
  });

  test('where each year has one, are that one', () => {
    expect(told(unitPairs({ now: [unit('新局')], before: [unit('旧局')] }, NO_ALIASES))).toEqual(['renamed 旧局 → 新局']);
  });

  test('forty of them are told apart', () => {
    const names = Array.from({ length: 40 }, (_, i) => `第${i}监测站`);
    const pairs = unitPairs({ now: names.map(unit), before: names.toReversed().map(unit) }, NO_ALIASES);
    expect(pairs).toHaveLength(40);
    expect(pairs.every(({ standing, now, before }) => standing === 'kept' && now!.name === before!.name)).toBe(true);
  });
});

describe('projects', () => {
  test('are one by unit and name: the same name in two units is two projects', () => {
    expect(projects(['甲/设备购置', '乙/设备购置'], ['乙/设备购置', '甲/设备购置'])).toEqual(['kept 甲/设备购置 → 甲/设备购置', 'kept 乙/设备购置 → 乙/设备购置']);
  });

  test('follow a unit that has another name now', () => {
    expect(projects(['新局/设备购置'], ['旧局/设备购置'], { 旧局: '新局' })).toEqual(['kept 旧局/设备购置 → 新局/设备购置']);
  });

  test('are renamed where only the year in the name is another one', () => {
    expect(projects(['甲/2024年普查经费'], ['甲/2023年普查经费'])).toEqual(['renamed 甲/2023年普查经费 → 甲/2024年普查经费']);
  });

  test('with a name that each document has once are moved; a name that two units have is not guessed', () => {
    expect(projects(['乙/平台建设'], ['甲/平台建设'])).toEqual(['moved 甲/平台建设 → 乙/平台建设']);
    expect(projects(['乙/平台建设', '丙/平台建设'], ['甲/平台建设'])).toEqual(['new – → 乙/平台建设', 'new – → 丙/平台建设', 'gone 甲/平台建设 → –']);
  });

  test('with a name that one print cuts off are one: inside a bracket, or where its table ends', () => {
    expect(projects(['甲/养护工程（含园林'], ['甲/养护工程（含园林绿化）'])).toEqual(['cut 甲/养护工程（含园林绿化） → 甲/养护工程（含园林']);
    expect(projects(['甲/公共区域环境综合整治提升', '甲/短名'], ['甲/公共区域环境综合整治提升二期', '甲/短名'])).toContain('cut 甲/公共区域环境综合整治提升二期 → 甲/公共区域环境综合整治提升');
  });

  test('with a short name at the beginning of a longer one are two', () => {
    expect(projects(['甲/信息化建设二期'], ['甲/信息化建设', '甲/一个名字长得多的其他项目'])).toEqual([
      'new – → 甲/信息化建设二期',
      'gone 甲/信息化建设 → –',
      'gone 甲/一个名字长得多的其他项目 → –',
    ]);
  });

  test('with another name are gone and new: nobody knows whether they are one', () => {
    expect(projects(['甲/设备更新'], ['甲/设备购置'])).toEqual(['new – → 甲/设备更新', 'gone 甲/设备购置 → –']);
  });
});
