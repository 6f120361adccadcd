import { describe, expect, it } from 'vitest';
import { findingsOf, outcomeOf } from '../../tests/support/outcomes';
import { seedDocument } from '../../tests/support/seed-document';
import { checkDocument } from './check-document';

const seed = seedDocument();
const { findings, results } = checkDocument(seed);
const ofSeverity = (wanted: string) => findings.filter(({ severity }) => severity === wanted);

describe('the first document', () => {
  it('has exactly two errors: the percentages of income and of spending', () => {
    expect(ofSeverity('error').map(({ rule, params }) => [rule, params['printed']])).toEqual([['Y-01', '4.9'], ['Y-01', '4.0']]);
  });

  it('has exactly three warnings: two lists of reasons that overshoot, and one that is given twice', () => {
    expect(ofSeverity('warning').map(({ rule, kind, params }) => [rule, kind, params['percent'] ?? params['n']])).toEqual([
      ['Y-04', 'coverage', '300.1'],
      ['Y-04', 'coverage', '252.6'],
      ['Y-05', 'sameReasons', 4],
    ]);
  });

  it('has sixteen tails, each of exactly one last digit, and four remarks on the text', () => {
    const tails = ofSeverity('info').filter(({ kind }) => kind === 'tail');
    expect(tails.map(({ rule }) => rule)).toEqual([
      'H-01', 'H-02', 'H-03', 'H-07', 'H-07', 'R-01', 'R-02', 'R-05', 'R-05', 'R-05', 'R-07', 'R-07', 'U-01', 'U-01', 'U-01', 'X-07',
    ]); // prettier-ignore
    expect(tails.every(({ differenceFen }) => Math.abs(differenceFen) === 10_000)).toBe(true);
    const others = ofSeverity('info').filter(({ kind }) => kind !== 'tail');
    expect(others.map(({ rule, kind, params }) => [rule, kind, params['coverage'] ?? ''])).toEqual([
      ['Y-04', 'coverage', 'unquantified'],
      ['Y-04', 'coverage', 'unquantified'],
      ['Y-07', 'remainder', ''],
      ['Y-08', 'bases', ''],
    ]);
  });

  it('shows what of the change of income no fund explains: −810.40 = −178.83 + 800.00 − 1431.57', () => {
    expect(findingsOf('Y-07', seed)).toMatchObject([{ printed: { fen: -810_400_000 }, expected: { fen: 621_170_000 }, differenceFen: -1_431_570_000 }]);
  });

  it('names a rule that does not apply with its reason', () => {
    const silent = results.flatMap(({ rule, outcome }) => (outcome.applies ? [] : [`${rule.id} ${outcome.reason}`]));
    expect(silent).toEqual(['X-16 nothingToCompare', 'Y-03 documentMissing']);
  });
});

/** SEED-FIGURES, “Not findings”: all of this is right, and is compared. */
describe('of the first document stays silent', () => {
  it.each([
    ['the sums of T5, T6, T8 and T10', ['H-04', 'H-05', 'H-06', 'R-08', 'R-09', 'R-10', 'R-11', 'U-03']],
    ['the sums of T7 and what the text says of “三公”', ['G-01', 'G-02', 'G-03', 'G-04', 'U-02']],
    ['T1 against T3, T4 against T5 + T8', ['X-03', 'X-04', 'X-05']],
    ['T1 17509.54 against ΣT4 17432.90: other income', ['X-01', 'X-02', 'X-06']],
    ['项目 12775.53 of all money against 11898.88 of the general public budget', ['X-11', 'X-12']],
    ['公用 681.78 against 机关运行 643.97: 37.81 is of another unit', ['X-14', 'X-10']],
    ['接待 12.85 against 6.85 in basic expenditure', ['X-15']],
    ['the twins of the two classifications', ['X-13', 'X-09']],
    ['units: what is left to basic expenditure, and their own money', ['U-04', 'U-05']],
    ['codes, their levels, and cells', ['H-08', 'R-12']],
    ['both sides of the overview', ['R-03', 'R-04', 'R-06']],
    ['directions, and what is said twice', ['Y-02', 'Y-06', 'Y-09']],
  ])('%s', (_, rules) => {
    for (const rule of rules) {
      expect([rule, outcomeOf(rule, seed)]).toMatchObject([rule, { applies: true }]);
      expect([rule, findingsOf(rule, seed)]).toEqual([rule, []]);
    }
  });

  it('the roll-up row of T2 is no fourth unit', () => {
    const whole = findingsOf('U-01', seed).filter(({ places: [place] }) => place?.column === 1);
    expect(whole).toMatchObject([{ kind: 'tail', printed: { fen: 17_509_540_000 }, expected: { fen: 17_509_550_000 } }]);
  });
});
