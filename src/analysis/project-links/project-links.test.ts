import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../../tests/support/seed-document';
import { projectLinks, type ProjectLink } from './project-links';

const found = projectLinks(seedDocument())!;
const wan = (fen: number) => (fen / 1e6).toFixed(2);
/** What a 项 is made up of, in 万元, largest last. */
function partsOf(account: string, money: ProjectLink['money'] = 'generalPublicBudget'): string[] {
  return found.links.filter((link) => link.account === account && link.money === money).map(({ fen }) => wan(fen)).sort((one, other) => Number(one) - Number(other));
}
const linked = (project: string) => found.links.filter((link) => link.project === project && link.money === 'generalPublicBudget').map(({ account, fen }) => `${account} ${wan(fen)}`);

describe('the projects of the first document’s 项', () => {
  it('add up to each 项 of 一般公共预算, to the fen', () => {
    expect(partsOf('2069901')).toEqual(['70.00']);
    expect(partsOf('2080102')).toEqual(['52.52', '57.05', '57.80', '71.24', '72.80', '130.44', '264.70', '283.47']);
    expect(partsOf('2080199')).toEqual(['30.00', '42.00', '850.00', '935.43', '1280.71']);
    expect(partsOf('2080108')).toEqual(['495.00']);
    expect(partsOf('2080106')).toEqual(['150.68', '300.00', '491.04']);
    const sum = found.links.filter(({ money }) => money === 'generalPublicBudget').reduce((all, { fen }) => all + fen, 0);
    expect(wan(sum)).toBe('11898.88');
    expect(found.open).toEqual([]);
  });

  it('divide a project only where a second equation confirms it', () => {
    expect(linked('信息化建设经费')).toEqual(['2080108 495.00', '2080199 42.00']);
    expect(linked('特定人员发放项目').sort()).toEqual(['2080106 491.04', '2080905 343.59', '2082502 108.00', '2089999 5812.41']);
    const divided = found.equations.filter(({ of }) => of.kind === 'project');
    expect(divided.map(({ printed, links }) => [wan(printed.fen), links.length])).toEqual([['537.00', 2], ['6755.04', 4]]);
    for (const { printed, links } of found.equations) expect(links.reduce((all, { fen }) => all + fen, 0)).toBe(printed.fen);
  });

  it('leave out of “all others” what another 项 names', () => {
    expect(linked('市人才专项——人才政策性奖补资金')).toEqual(['2069901 70.00']);
  });

  it('are of the fund its one project, and of 单位资金 those that it follows', () => {
    expect(partsOf('2120803', 'governmentFund')).toEqual(['800.00']);
    expect(partsOf('2080102', 'own')).toEqual(['7.66']);
    expect(partsOf('2080106', 'own')).toEqual(['27.70']);
    expect(partsOf('2080111', 'own')).toEqual(['8.00']);
    expect(partsOf('2080199', 'own')).toEqual(['10.00', '23.29']);
  });
});
