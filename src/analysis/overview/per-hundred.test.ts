import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBudget } from '../../../tests/support/a-budget';
import { aPrint } from '../../../tests/support/a-print';
import { seedDocument } from '../../../tests/support/seed-document';
import { LAYOUTS } from '../../../tests/generator/print-budget';
import { perHundred } from './per-hundred';

const nameOf = (subject: NonNullable<ReturnType<typeof perHundred>>['parts'][number]['subject']) =>
  'name' in subject ? subject.name : 'node' in subject ? subject.node.code : 'part' in subject ? subject.part : subject.kind;

describe('of every 100 元', () => {
  it('the first document spends 39 on one project and 27 on 基本支出, exactly 38.58 and 27.04', () => {
    const told = perHundred(seedDocument())!;
    expect(told.by).toBe('project');
    expect(told.parts.map(({ subject, hundred, share }) => [nameOf(subject), hundred, Number((share.ratio * 100).toFixed(2))])).toEqual([
      ['特定人员发放项目', 39, 38.58],
      ['basic', 27, 27.04],
      ['人才工作经费', 7, 7.45],
      ['考试工作经费', 5, 5.4],
      ['市人社专项——技能人才培养资金', 5, 4.85],
      ['人力资源市场配套改造', 5, 4.57],
      ['otherProjects', 12, 12.11],
    ]);
    expect(told.parts.at(-1)?.subject).toEqual({ kind: 'otherProjects', count: 14 });
  });

  it('goes by 类 where no projects are printed, the printed amounts and not their sums', () => {
    const document = aBudget().withTotal(100).withItem('208', '社会保障', 70).withItem('221', '住房保障', 29.99).withItem('212', '城乡社区', 0.01).build();
    expect(perHundred(document)?.parts.map(({ subject, hundred }) => [nameOf(subject), hundred])).toEqual([['208', 70], ['221', 30], ['212', 0]]);
  });

  it('is silent where the parts are not the whole, nothing is spent, or an amount lies below 0', () => {
    expect(perHundred(aBudget().withTotal(100).withItem('208', '社会保障', 70).build())).toBeNull();
    expect(perHundred(aBudget().withTotal(0).withItem('208', '社会保障', 0).build())).toBeNull();
    expect(perHundred(aBudget().withTotal(100).withItem('208', '社会保障', 120).withItem('221', '住房保障', -20).build())).toBeNull();
  });

  it('adds up to 100 for any budget of either layout, its shares to the whole but for rounding', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.constantFrom(...LAYOUTS), (seed, layout) => {
        const told = perHundred(aPrint(layout, layout === 'nine' ? 'sh' : 'zj', seed));
        if (!told) return;
        expect(told.parts.reduce((sum, { hundred }) => sum + hundred, 0)).toBe(100);
        expect(told.parts.reduce((sum, { share }) => sum + share.ratio, 0)).toBeCloseTo(1, 3);
        for (const { hundred, share } of told.parts) expect(Math.abs(hundred - share.ratio * 100)).toBeLessThan(1.01);
      }),
      { numRuns: 12 },
    );
  });
});
