import { describe, expect, it } from 'vitest';
import { aBudget } from '../../../tests/support/a-budget';
import { aPrint } from '../../../tests/support/a-print';
import { seedDocument } from '../../../tests/support/seed-document';
import { overviewAnswer } from './answer';
import { department, stateAssets } from './department';
import { missing } from './missing';
import { statedChange } from './stated-change';
import { threePublicItems } from './three-public-items';

const seed = seedDocument();
const nine = aPrint('nine', 'sh', 7);

describe('the facts that 总览 opens with', () => {
  it('of the first document: one amount for both sides, and what takes most of it', () => {
    const answer = overviewAnswer(seed);
    expect([answer.year, answer.balanced, answer.spending?.fen]).toEqual([2024, true, 17_509_540_000]);
    expect([answer.projectShare?.ratio.toFixed(3), answer.largestProject?.share.ratio.toFixed(4)]).toEqual(['0.730', '0.3858']);
    expect(answer.largestProject?.project).toMatchObject({ name: '特定人员发放项目', unit: '嘉兴市养老保险服务中心' });
    expect([answer.largestClass?.node.code, answer.largestClass?.share.ratio.toFixed(4)]).toEqual(['208', '0.9206']);
  });

  it('of a document that lists no projects: the largest 类', () => {
    const answer = overviewAnswer(nine);
    expect(answer.largestProject).toBeNull();
    expect(answer.largestClass).not.toBeNull();
    expect([answer.incomeChange.state, answer.spendingChange.state]).toEqual(['changed', 'changed']);
  });

  it('of a document without totals: nothing', () => {
    expect(overviewAnswer({ ...seed, tables: [], figures: [], claims: [] })).toMatchObject({ income: null, spending: null, balanced: false, largestProject: null });
  });
});

describe('the department in its own words', () => {
  it('keeps the paragraphs of its duties and names its units', () => {
    const { duties, organisation, units } = department(seed);
    expect([duties?.paragraphs.length, organisation?.paragraphs.length, units.length]).toEqual([9, 1, 3]);
  });

  it('has neither without a narrative', () => {
    expect(department(aBudget().withTotal(1).build())).toEqual({ duties: null, organisation: null, units: [] });
  });

  it('counts its assets, zeros too, and takes nothing else for one', () => {
    expect(stateAssets(seed).map(({ quantity }) => [quantity.value, quantity.unit])).toEqual([[0, '辆'], [0, '台(套)'], [0, '台(套)']]);
    expect(stateAssets(nine).map(({ quantity }) => quantity.value)).toEqual([22, 1, 4]);
  });
});

describe('“三公”, item by item', () => {
  it('has blank cells that are not 0', () => {
    expect(threePublicItems(seed).map(({ item, amount, place }) => [item, amount?.fen ?? null, place?.column])).toEqual([
      ['overseas', null, 2],
      ['vehicles', null, 3],
      ['reception', 12_850_000, 6],
    ]);
  });
});

describe('what is not printed', () => {
  it('is little in the first document, and a great deal in the nine-table form', () => {
    expect(missing(seed)).toEqual(['lastYear']);
    expect(missing(nine)).toEqual(expect.arrayContaining(['units', 'projects', 'indicators', 'parts', 'lastYear']));
  });

  it('is nearly everything where one table is printed', () => {
    expect(missing(aBudget().withTotal(1).inTables('T1').build())).toEqual([
      'narrative', 'units', 'projects', 'indicators', 'parts', 'carryOver', 'agencyOperating', 'procurement', 'lastYear',
    ]);
  });
});

describe('a stated change', () => {
  const topic = { sections: ['governmentFund'], subject: /政府性基金/u } as const;

  it('from nothing has no percentage: 由零新增', () => {
    expect(statedChange(seed, topic, null)).toMatchObject({ state: 'changed', percent: 'fromZero', recomputed: null, before: { fen: 0 } });
  });

  it('may be none, by the word of the document', () => {
    expect(statedChange(seed, { sections: ['threePublic'], subject: /出国/u }, null)).toEqual({ state: 'unchanged', base: '上年预算数', claim: 77 });
  });

  it('is not stated where the text gives the amount alone', () => {
    expect(statedChange(seed, { sections: ['basic'], subject: /人员/u }, null)).toEqual({ state: 'notStated' });
  });
});
