import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import truth from '../fixtures/jiaxing-hrss-2024.truth.json';
import { importText } from '../support/import-text';
import type { Claim } from '@/model/narrative';
import { foldWidth } from '@/model/fold';
import { readAmount } from '@/model/money';

interface Fact {
  id: string;
  amount: number | null;
  unit?: string;
  pct?: number;
  direction?: string;
  base?: string;
  cause?: number;
}

const document = importText(readFileSync('data/sources/jiaxing-hrss-2024-department-budget.txt'));
/** Facts about money; counts of things are none. */
const facts = (truth.facts as Fact[]).filter(({ amount, unit = '万元' }) => typeof amount === 'number' && /元$/.test(unit));

/** The kind of base that a comparison is made with: what was spent, what was settled or what was planned. */
function baseKind(base: string | null | undefined): string {
  return /执行/.test(base ?? '') ? 'execution' : /决算/.test(base ?? '') ? 'actual' : /预算/.test(base ?? '') ? 'budget' : '';
}

function direction(word: string | undefined): Claim['direction'] {
  if (/减|降|压/.test(word ?? '')) return 'decrease';
  return /增|上升|提高/.test(word ?? '') ? 'increase' : null;
}

function states(claim: Claim, { amount, pct, direction: way, base }: Fact): boolean {
  return (
    claim.fen === Math.round((amount ?? NaN) * 1e6) &&
    (pct === undefined || Number(claim.percent) === pct) &&
    (direction(way) === null || claim.direction === direction(way)) &&
    (baseKind(base) === '' || baseKind(claim.base) === baseKind(base))
  );
}

describe('the narrative of the first real document', () => {
  it('states every fact of the truth: amount, percentage, direction and kind of base, each by a claim of its own', () => {
    const left = [...document.claims];
    const exacting = [...facts].sort((a, b) => detail(b) - detail(a));
    const lost = exacting.filter((fact) => {
      const at = left.findIndex((claim) => states(claim, fact));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(lost).toEqual([]);
    expect(facts).toHaveLength(89);
    expect(left.length).toBeLessThanOrEqual(10);
  });

  it('has every amount and percentage in its own sentence', () => {
    for (const { paragraph, sentence, span, fen, percent } of document.claims) {
      const text = document.paragraphs[paragraph]!.text;
      expect(sentence[0] <= span[0] && span[1] <= sentence[1]).toBe(true);
      const printed = foldWidth(text.slice(...span)).replace(/ ?万元?$/, '');
      expect(readAmount(printed, '万元')).toMatchObject({ fen });
      if (percent !== null) expect(text.slice(...sentence)).toContain(`${percent}%`);
    }
  });

  it('leads from every amount of a section with a table to a printed cell', () => {
    const withTable = new Set(['overall', 'income', 'expenditure', 'fiscal', 'generalPublic', 'basic', 'governmentFund', 'threePublic', 'performance']);
    const alone = document.claims.filter(({ kind, paragraph, places }) => {
      const role = document.sections[document.paragraphs[paragraph]!.section ?? -1]?.role;
      return kind === 'amount' && places.length === 0 && withTable.has(role ?? '');
    });
    expect(alone).toEqual([]);
  });

  it('names what each reason is about', () => {
    const subjects = document.claims.filter(({ kind }) => kind === 'reason').map(({ subject }) => subject);
    for (const subject of subjects) expect(subject).not.toMatch(/^(?:金额|变化|预算数|资金|仅需支付|当年.*|\d{4}年.*)$/);
    expect(subjects.slice(0, 5)).toEqual([
      '市人才专项—人才政策性奖补资金',
      '市人才专项—人才政策性奖补资金',
      '基建项目—人力资源市场配套改造',
      '信息系统建设项目',
      '市人社局搬迁机房装修工程项目资金',
    ]);
  });

  it('binds the 18 uses and every 科目 of the glossary', () => {
    const items = document.uses.map(({ claim }) => document.claims[claim]!.account);
    expect(new Set(items.slice(0, 18)).size).toBe(18);
    expect(items.every((account) => account?.length === 7)).toBe(true);
    const terms = document.glossary.filter(({ term }) => /（项）|\(项\)/.test(term));
    expect(terms.filter(({ account }) => account === null)).toEqual([]);
  });
});

function detail({ pct, direction: way, base }: Fact): number {
  return [pct, way, base].filter((part) => part !== undefined).length;
}
