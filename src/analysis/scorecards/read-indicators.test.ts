import { describe, expect, it } from 'vitest';
import { seedDocument } from '../../../tests/support/seed-document';
import { readIndicators } from './read-indicators';

const read = readIndicators(seedDocument());
const count = (values: readonly (string | null)[]) => Object.fromEntries([...new Set(values)].map((value) => [String(value), values.filter((one) => one === value).length]));

describe('the indicators of the first document', () => {
  it('are 163: 产出 103, 效益 41, 满意度 19, all of known kinds', () => {
    expect(read).toHaveLength(163);
    expect(count(read.map(({ group }) => group))).toEqual({ output: 103, benefit: 41, satisfaction: 19 });
    expect(read.filter(({ kind }) => kind === null)).toEqual([]);
    expect(read.filter(({ elsewhere }) => elsewhere)).toEqual([]);
  });

  it('aim by ≥ 81, 定性 50, = 23, > 5, ≤ 4 times; 113 are quantified', () => {
    expect(count(read.map(({ target }) => target.operator))).toEqual({ atLeast: 81, qualitative: 50, equal: 23, above: 5, atMost: 4 });
    expect(read.filter(({ quantified }) => quantified)).toHaveLength(113);
    expect(read.filter(({ quantified, target }) => quantified && target.value.kind !== 'number')).toEqual([]);
    expect((100 * 113) / 163).toBeCloseTo(69.3, 1);
  });

  it('takes what the print did for artefacts, and for no fault: cells cut or wrapped on one page', () => {
    const artefacts = read.flatMap(({ printed, artefacts: own }) => own.map((artefact) => [printed.row, artefact]));
    expect(artefacts).toEqual([
      [79, 'targetCut'],
      [94, 'measureRepeatsTarget'],
      [107, 'targetCut'],
      [131, 'nameCut'],
      [137, 'targetCut'],
    ]);
    expect(read.find(({ printed }) => printed.row === 94)).toMatchObject({ measure: null, fit: null, target: { value: { kind: 'text', text: '业务能力得到提高' } } });
  });

  it('asks of six units whether they fit, two of which the name itself prints otherwise', () => {
    const asked = read.flatMap(({ printed, fit }) => (fit && fit.fit !== 'fits' ? [[printed.row, fit.fit]] : []));
    expect(asked).toEqual([[5, 'weak'], [33, 'weak'], [84, 'weak'], [86, 'weak'], [120, 'differs'], [147, 'differs']]);
  });

  it('lays percentages alone on a scale, and of these none that may pass 100', () => {
    const scaled = read.filter(({ scale }) => scale);
    expect(scaled.every(({ measure }) => measure?.dimension === 'percent')).toBe(true);
    expect(scaled.filter(({ printed }) => /完成|提高/.test(printed.name))).toEqual([]);
    expect(read.find(({ printed }) => printed.row === 1)?.scale).toEqual({ at: 90, accepted: 'above' });
    expect(read.find(({ printed }) => printed.row === 18)?.scale).toEqual({ at: 100, accepted: 'at' });
  });

  it('reads what words say of time', () => {
    const deadlines = read.flatMap(({ printed, target: { value } }) => (value.kind === 'text' && value.deadline ? [[printed.row, value.deadline.kind]] : []));
    expect(deadlines).toEqual([
      [12, 'within'], [13, 'date'], [14, 'within'], [15, 'date'], [16, 'within'], [17, 'date'], [67, 'within'], [97, 'date'], [107, 'within'], [142, 'date'],
    ]); // prettier-ignore
  });
});
