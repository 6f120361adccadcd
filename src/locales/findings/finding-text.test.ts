import { describe, expect, it } from 'vitest';
import type { Finding } from '@/checks/rule';
import { INAPPLICABLE_REASONS } from '@/checks/rule';
import { RULES } from '@/checks/rules';
import { checkDocument } from '@/checks/check-document';
import { differenceOf, sumOf, type Amount } from '@/model/amount';
import { seedDocument } from '../../../tests/support/seed-document';
import { LOCALES, type Locale, type Message } from '../messages';
import { en } from './en';
import { exactAmount } from './exact-amount';
import { formulaText } from './formula-text';
import { plainSentence, type FindingSentence } from './finding-sentence';
import { findingSentence, findingTitle } from './finding-text';
import { causesSentence, causeSentence, countsText, explainsText, reasonText, toleranceSentence, toleranceText } from './finding-words';
import { zhCN } from './zh-CN';

const wan = (amount: number) => Math.round(amount * 1e6);
const cell = (amount: number, row = 1, table = 3): Amount => ({ kind: 'printed', fen: wan(amount), place: { table, row, side: '', column: 1 } });
const said = (amount: number, claim = 0): Amount => ({ kind: 'stated', fen: wan(amount), claim });

function aFinding(kind: Finding['kind'], rest: Partial<Finding> = {}): Finding {
  const { printed = null, expected = null } = rest;
  return {
    id: `${kind}.1`,
    rule: 'H-01',
    severity: kind === 'tail' ? 'info' : 'warning',
    kind,
    printed,
    expected,
    differenceFen: (printed?.fen ?? 0) - (expected?.fen ?? 0),
    allowedHalfFen: 60_000,
    places: [],
    claims: [],
    causes: [],
    params: {},
    ...rest,
  };
}

/** One of each kind: the table has every kind by its type. */
const EVERY: Readonly<Record<Finding['kind'], Finding>> = {
  tail: aFinding('tail', { printed: cell(9085.28), expected: sumOf([cell(9000, 2), cell(85.29, 3)]) }),
  difference: aFinding('difference', { printed: cell(10), expected: cell(15, 2) }),
  percent: aFinding('percent', { severity: 'error', printed: said(-810.4, 2), expected: differenceOf(said(17509.54, 1), said(-810.4, 2)), params: { printed: '4.9', percent: 4.4236, subject: '收入' } }),
  direction: aFinding('direction', { printed: said(0), params: { direction: 'increase', subject: '收入' } }),
  coverage: aFinding('coverage', { printed: said(-178.83), expected: sumOf([said(-2200.94, 1), said(1664.29, 2)]), params: { coverage: 'excessive', percent: '300.1' } }),
  withoutReason: aFinding('withoutReason', { printed: said(12) }),
  sameReasons: aFinding('sameReasons', { printed: said(-810.4), expected: said(-669.71, 1), params: { n: 4 } }),
  twoValues: aFinding('twoValues', { printed: said(5), expected: said(6, 1), params: { subject: '某项目' } }),
  bases: aFinding('bases', { severity: 'info' }),
  oppositeSides: aFinding('oppositeSides', { printed: said(5), expected: said(-6, 1) }),
  notAnAmount: aFinding('notAnAmount', { params: { raw: '<b>无</b>' } }),
  negative: aFinding('negative', { printed: cell(-3) }),
  misplaced: aFinding('misplaced', { printed: cell(3), params: { code: '30101', part: 'operating' } }),
  prefixMissing: aFinding('prefixMissing', { params: { code: '2080101', parent: '20801' } }),
  codeLength: aFinding('codeLength', { params: { code: '2080' } }),
  nameDiffers: aFinding('nameDiffers', { params: { code: '20801', name: '甲', other: '乙', n: 2 } }),
  share: aFinding('share', { severity: 'info', printed: said(643.97), expected: cell(681.78), params: { percent: '94.5' } }),
  remainder: aFinding('remainder', { severity: 'info', printed: said(-810.4), expected: sumOf([said(-178.83, 1), said(800, 2)]) }),
};

const plain = (sentence: FindingSentence) => plainSentence(sentence, (fen) => exactAmount(fen, '万元'));
const sentence = (finding: Finding, locale: Locale) => plain(findingSentence(finding, locale));

/** Nothing is left open, and nothing is missing. */
function expectWhole(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/[{}|]|undefined|null|NaN|“”/);
}

describe.each(LOCALES)('the words of findings in %s', (locale) => {
  it.each(Object.values(EVERY).map((finding) => [finding.kind, finding] as const))('tells a %s whole', (_, finding) => {
    for (const severity of ['error', 'warning', 'info'] as const) expectWhole(sentence({ ...finding, severity }, locale));
    expectWhole(plain(findingTitle(finding, locale)));
    const tolerance = toleranceSentence(finding, locale);
    if (tolerance) expectWhole(plain(tolerance));
  });

  it.each(['partial', 'excessive', 'opposite', 'unquantified'])('tells reasons that are %s', (coverage) => {
    expectWhole(sentence({ ...EVERY.coverage, params: { coverage, percent: '50.0' } }, locale));
  });

  it.each(['increase', 'decrease', 'unchanged'])('tells a direction of %s', (direction) => {
    expectWhole(sentence({ ...EVERY.direction, params: { direction } }, locale));
  });

  it('has a statement for every rule and a sentence for every reason and tolerance', () => {
    for (const { statement, tolerance } of RULES) {
      expectWhole(statement[locale]);
      expectWhole(toleranceText(tolerance, locale));
    }
    for (const reason of INAPPLICABLE_REASONS) {
      expectWhole(reasonText(reason, [], locale).replace('没有印', '没有印表'));
      expectWhole(reasonText(reason, ['T1', 'T12'], locale));
    }
  });

  it('tells every finding of the first document whole', () => {
    for (const finding of checkDocument(seedDocument()).findings) {
      expectWhole(sentence(finding, locale));
      const causes = causesSentence(finding, locale);
      if (causes) expectWhole(plain(causes));
      for (const cause of finding.causes) expectWhole(plain(causeSentence(cause, finding, locale)));
    }
  });
});

describe('what findings say', () => {
  it('gives both figures of a percentage, to its printed digits', () => {
    expect(sentence(EVERY.percent, 'zh-CN')).toBe('印作 4.9%；810.40 ÷ 18,319.94 = 4.4%。');
    expect(sentence(EVERY.percent, 'en')).toBe('The text says 4.9%; 810.40 ÷ 18,319.94 is 4.4%.');
  });

  it('gives more digits where the printed ones would look the same', () => {
    const near = { ...EVERY.percent, params: { printed: '4.9', percent: 4.94999 } };
    expect(sentence(near, 'zh-CN')).toContain('= 4.950%');
  });

  it('calls a 尾差 nothing else, and never an error', () => {
    expect(sentence(EVERY.tail, 'zh-CN')).toBe('2 个数相加 9,085.29，印作 9,085.28，差 0.01，是尾差。');
    expect(sentence(EVERY.tail, 'en')).toBe('The 2 figures add up to 9,085.29; 9,085.28 is printed. The 0.01 is rounding.');
    expect(sentence(EVERY.tail, 'zh-CN')).not.toMatch(/错/);
  });

  it('names the tables where one figure is printed in two', () => {
    const apart = aFinding('difference', { severity: 'error', printed: cell(10, 1, 1), expected: cell(15, 4, 12) });
    expect(sentence(apart, 'zh-CN')).toBe('表一印作 10.00，表十二印作 15.00，差 5.00：哪一个是对的？');
    expect(sentence(apart, 'en')).toBe('Table 1 prints 10.00; Table 12 prints 15.00, 5.00 apart: which is right?');
  });

  it('says of a figure of another document that it stands there', () => {
    const before: Amount = { kind: 'printed', fen: wan(15), place: { table: 1, row: 1, side: '', column: 1 }, document: 'last-year' };
    const implied = aFinding('difference', { severity: 'error', printed: differenceOf(said(12), said(-2, 1)), expected: before });
    expect(sentence(implied, 'zh-CN')).toBe('相减得 14.00，另一份文件印作 15.00，差 1.00：哪一个是对的？');
    expect(sentence(implied, 'en')).toBe('The difference comes to 14.00; the other document prints 15.00, 1.00 apart: which is right?');
  });

  it('asks where there may be a reason', () => {
    for (const finding of Object.values(EVERY)) {
      if (['tail', 'percent', 'share'].includes(finding.kind)) continue;
      expect(sentence(finding, 'zh-CN'), finding.kind).toMatch(/？$/);
      expect(sentence(finding, 'en'), finding.kind).toMatch(/\?$/);
    }
  });

  it('leaves words of the document as they are', () => {
    expect(sentence(EVERY.notAnAmount, 'zh-CN')).toBe('金额列里印作“<b>无</b>”：应是多少？');
  });

  it('names every denominator that gives a wrong percentage, and chooses none', () => {
    const causes = [
      { denominator: cell(16639.59), percent: 4.8703, explains: 2 },
      { denominator: cell(16632.9, 2), percent: 4.8723, explains: 2 },
    ];
    const finding = { ...EVERY.percent, causes };
    expect(plain(causesSentence(finding, 'zh-CN')!)).toBe('分母取 16,639.59 或 16,632.90 都得 4.9%，这里不选。');
    expect(plain(causesSentence(EVERY.percent, 'zh-CN')!)).toBe('文件里没有哪个数作分母能得出 4.9%。');
    expect(plain(causeSentence(causes[0]!, finding, 'en'))).toBe('810.40 ÷ 16,639.59 = 4.87%');
    expect(explainsText(causes[0]!, 'zh-CN')).toBe('另有 1 处印错的百分数也由它得出');
    expect(causesSentence(EVERY.difference, 'zh-CN')).toBeNull();
  });

  it('counts every 尾差 apart', () => {
    expect(countsText({ error: 2, warning: 3, info: 4, tail: 16 }, 'zh-CN')).toBe('差错 2，|疑问 3，|提示 4，|尾差 16');
    expect(countsText({ error: 1, warning: 1, info: 0, tail: 2 }, 'en').replaceAll('|', '')).toBe('1 error, 1 question, 0 notes, 2 rounding');
  });

  it('says as much in English as in Chinese', () => {
    const english: Record<string, Message> = en;
    const parametersOf = (message: Message) => {
      const text = typeof message === 'string' ? message : message.other;
      return [...new Set(text.match(/\{\w+\}/g))].filter((name) => name !== '{n}').sort();
    };
    for (const [key, message] of Object.entries(zhCN)) expect(parametersOf(english[key]!), key).toEqual(parametersOf(message));
  });
});

describe('formulaText', () => {
  const amount = (fen: number) => exactAmount(fen, '万元');

  it('writes one sign before each figure', () => {
    expect(formulaText(differenceOf(said(17509.54), said(-810.4, 1)), amount)).toBe('17,509.54 + 810.40');
    expect(formulaText(sumOf([cell(1), cell(-2, 2), cell(3, 3)]), amount)).toBe('1.00 − 2.00 + 3.00');
    expect(formulaText(differenceOf(cell(9), sumOf([cell(1, 2), cell(2, 3)])), amount)).toBe('9.00 − (1.00 + 2.00)');
    expect(formulaText(cell(9), amount)).toBe('9.00');
  });
});

describe('exactAmount', () => {
  it.each([
    [0, '万元', '0.00'],
    [wan(1234.5), '万元', '1,234.50'],
    [1_000_100, '万元', '1.0001'],
    [12_300, '元', '123'],
    [12_345, '元', '123.45'],
    [-wan(1), '亿元', '−0.0001'],
  ] as const)('writes %d fen in %s as %s, without losing a digit', (fen, unit, text) => {
    expect(exactAmount(fen, unit)).toBe(text);
  });
});
