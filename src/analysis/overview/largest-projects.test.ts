import { describe, expect, it } from 'vitest';
import { aPrint } from '../../../tests/support/a-print';
import { seedDocument } from '../../../tests/support/seed-document';
import { largestProjects } from './largest-projects';

describe('the largest projects', () => {
  it('of the first document: five of nineteen take 10654.47, which is 83.4 % of all projects', () => {
    const { from, projects, whole, five } = largestProjects(seedDocument())!;
    expect([from, projects.length, whole?.fen]).toEqual(['table', 19, 12_775_530_000]);
    expect([five?.part.fen, five?.ratio.toFixed(3)]).toEqual([10_654_470_000, '0.834']);
    expect(projects.slice(0, 2).map(({ name, amount, share }) => [name, amount.fen / 1e6, share?.ratio.toFixed(3)])).toEqual([
      ['特定人员发放项目', 6755.04, '0.529'],
      ['人才工作经费', 1304, '0.102'],
    ]);
    expect(projects[0]?.amount).toMatchObject({ kind: 'printed', place: { table: 10, row: 18, column: 1 } });
  });

  it('are not there where neither a table nor the narrative names any', () => {
    expect(largestProjects(aPrint('nine', 'js', 11))).toBeNull();
  });

  it('are those of the narrative, with their own total, where no table lists them', () => {
    const document = seedDocument();
    const projects = document.sections.findIndex(({ role }) => role === 'performance');
    const stated = (subject: string, fen: number) => ({ ...document.claims[91]!, subject, fen });
    const told = largestProjects({
      ...document,
      tables: document.tables.filter(({ role }) => role !== 'T10'),
      figures: document.figures.filter(({ role }) => role !== 'T10'),
      sections: document.sections.map((section, index) => (index === projects ? { ...section, role: 'projects' as const } : section)),
      claims: [stated('2024年渡口修缮专项', 3e8), stated('项目支出', 9e8), stated('灯塔维护专项', 5e8), stated('灯塔维护专项', 5e8)],
    })!;
    expect(told.from).toBe('text');
    expect(told.projects.map(({ name, amount }) => [name, amount.fen, amount.kind])).toEqual([['灯塔维护专项', 5e8, 'stated'], ['渡口修缮专项', 3e8, 'stated']]);
    expect([told.together?.part.fen, told.together?.whole.fen, told.five]).toEqual([8e8, 12_775_530_000, null]);
  });
});
