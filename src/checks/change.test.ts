import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '@/model/document';
import type { Claim } from '@/model/narrative';
import { checkDocument } from './check-document';
import type { Finding, Outcome } from './rule';
import { RULES } from './rules';

const seed = JSON.parse(readFileSync(new URL('../../data/jiaxing-hrss-2024.json', import.meta.url), 'utf8')) as BudgetDocument;
const silent: BudgetDocument = { ...seed, claims: [], reasons: [], uses: [] };

function outcomeOf(id: string, document: BudgetDocument): Outcome {
  return RULES.find((rule) => rule.id === id)!.check(document, []);
}

function findingsOf(id: string, document: BudgetDocument): readonly Finding[] {
  const outcome = outcomeOf(id, document);
  if (!outcome.applies) throw new Error(`${id} does not apply: ${outcome.reason}`);
  return outcome.findings;
}

/** The seed with some claims said otherwise. */
function saying(changes: Readonly<Record<number, Partial<Claim>>>): BudgetDocument {
  return { ...seed, claims: seed.claims.map((claim, index) => ({ ...claim, ...changes[index] })) };
}

const indexOf = (section: string) =>
  seed.claims.findIndex(
    ({ kind, paragraph }) => kind === 'change' && seed.sections[seed.paragraphs[paragraph]!.section ?? -1]?.role === section,
  );
const [income, spending, general] = ['income', 'expenditure', 'generalPublic'].map(indexOf) as [number, number, number];

describe('Y-01, a percentage of a change', () => {
  it('breaks twice in the first document, and each time every denominator that reproduces it is named', () => {
    const findings = findingsOf('Y-01', seed);
    expect(findings.map(({ claims, params }) => [claims[0], params['printed']])).toEqual([
      [income, '4.9'],
      [spending, '4.0'],
    ]);
    const named = findings.map(({ causes }) => causes.map(({ denominator, explains }) => [denominator.fen / 1e6, explains]));
    // Both reproduce both percentages; neither is chosen.
    for (const causes of named) expect(causes.slice(0, 2)).toEqual(expect.arrayContaining([[16632.9, 2], [16639.59, 2]]));
    expect(findings[0]!.causes.map(({ percent }) => percent.toFixed(4))).toEqual(expect.arrayContaining(['4.8723', '4.8703']));
    expect(findings[1]!.causes.map(({ percent }) => percent.toFixed(4))).toEqual(expect.arrayContaining(['4.0264', '4.0248']));
  });

  it('holds for the percentage of its own base, to its last printed digit and no further', () => {
    const said = (percent: string) => findingsOf('Y-01', saying({ [income]: { percent } })).some(({ claims }) => claims[0] === income);
    expect([said('4.4'), said('4.42'), said('4.424'), said('4.5'), said('4.43')]).toEqual([false, false, false, true, true]);
  });

  it('does not apply where no percentage is printed, nor where the base is 0', () => {
    expect(outcomeOf('Y-01', silent)).toMatchObject({ applies: false, reason: 'nothingToCompare' });
    const bare = { ...seed, claims: seed.claims.map((claim) => ({ ...claim, percent: null })) };
    expect(outcomeOf('Y-01', bare)).toMatchObject({ applies: false });
  });
});

describe('Y-02, a direction', () => {
  it('holds in the first document and breaks where 持平 has an amount, or an increase none', () => {
    expect(findingsOf('Y-02', seed)).toEqual([]);
    expect(findingsOf('Y-02', saying({ [income]: { direction: 'unchanged' } }))).toMatchObject([{ kind: 'direction', claims: [income] }]);
    expect(findingsOf('Y-02', saying({ [income]: { fen: 0 } }))).toMatchObject([{ kind: 'direction', claims: [income] }]);
    expect(outcomeOf('Y-02', silent)).toMatchObject({ applies: false });
  });
});

describe('Y-04, the coverage of a change by its reasons', () => {
  it('warns of reasons that overshoot, and only tells of reasons without amounts', () => {
    const findings = findingsOf('Y-04', seed);
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ params }) => params['percent'])).toEqual(['300.1', '252.6']);
    expect(findings.filter(({ severity }) => severity === 'info').map(({ params }) => params['coverage'])).toEqual(['unquantified', 'unquantified']);
  });

  it('warns of a change without any reason', () => {
    const { paragraph, span } = seed.claims[general]!;
    const paragraphs = seed.paragraphs.map((one, index) => (index === paragraph ? { ...one, text: one.text.slice(0, span[1]) } : one));
    const without = { ...seed, paragraphs, reasons: seed.reasons.filter(({ explains }) => explains !== general) };
    expect(findingsOf('Y-04', without)).toContainEqual(expect.objectContaining({ kind: 'withoutReason', severity: 'warning' }));
    expect(outcomeOf('Y-04', silent)).toMatchObject({ applies: false });
  });

  it('holds from 80 to 120 %', () => {
    const first = seed.reasons.findIndex(({ explains }) => explains === income);
    const others = seed.reasons.reduce((sum, { explains, fen }, index) => (explains === income && index !== first ? sum + (fen ?? 0) : sum), 0);
    const covered = (percent: number) => {
      const fen = Math.round((-seed.claims[income]!.fen * percent) / 100) - others;
      const document = { ...seed, reasons: seed.reasons.map((reason, index) => (index === first ? { ...reason, fen } : reason)) };
      return findingsOf('Y-04', document).some(({ claims }) => claims[0] === income);
    };
    expect([79.9, 80.1, 119.9, 120.1].map(covered)).toEqual([true, false, false, true]);
  });
});

describe('Y-05, one list of reasons', () => {
  it('may not explain two different changes', () => {
    expect(findingsOf('Y-05', seed)).toMatchObject([{ kind: 'sameReasons', severity: 'warning', claims: [income, spending], differenceFen: -140_690_000 }]);
  });

  it('may explain the same change of income and spending', () => {
    const same = saying({ [spending]: { fen: seed.claims[income]!.fen } });
    expect(findingsOf('Y-05', same)).toEqual([]);
    expect(outcomeOf('Y-05', silent)).toMatchObject({ applies: false });
  });
});

describe('Y-06, what is said twice', () => {
  it('has one value: a warning between sections, an error within one', () => {
    expect(findingsOf('Y-06', seed)).toEqual([]);
    const twin = seed.reasons.findIndex(({ explains, kind }) => explains === spending && kind === 'new');
    const other = { ...seed, reasons: seed.reasons.map((reason, index) => (index === twin ? { ...reason, fen: (reason.fen ?? 0) + 10_000 } : reason)) };
    expect(findingsOf('Y-06', other)).toMatchObject([{ kind: 'twoValues', severity: 'warning' }]);
    const own = { ...other, sections: other.sections.map((section) => ({ ...section, role: 'income' as const })) };
    expect(findingsOf('Y-06', own)).toMatchObject([{ kind: 'twoValues', severity: 'error' }]);
    expect(outcomeOf('Y-06', silent)).toMatchObject({ applies: false });
  });
});

describe('Y-08 and Y-09, bases and directions', () => {
  it('tell of two kinds of base', () => {
    expect(findingsOf('Y-08', seed)).toMatchObject([{ kind: 'bases', severity: 'info' }]);
    const one = { ...seed, claims: seed.claims.map((claim) => (claim.base === null ? claim : { ...claim, base: '上年执行数' })) };
    expect(findingsOf('Y-08', one)).toEqual([]);
    expect(outcomeOf('Y-08', silent)).toMatchObject({ applies: false });
  });

  it('warn of income and expenditure that move apart', () => {
    expect(findingsOf('Y-09', seed)).toEqual([]);
    expect(findingsOf('Y-09', saying({ [spending]: { direction: 'increase' } }))).toMatchObject([{ kind: 'oppositeSides' }]);
    expect(outcomeOf('Y-09', silent)).toMatchObject({ applies: false });
  });
});

describe('the first document', () => {
  it('has exactly two errors', () => {
    expect(checkDocument(seed).findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['Y-01', 'Y-01']);
  });
});
