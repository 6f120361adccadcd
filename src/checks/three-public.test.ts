import { describe, expect, it } from 'vitest';
import { generateBudget } from '../../tests/generator/generate-budget';
import { printWithProse, sheetsOf } from '../../tests/generator/print-budget';
import type { ChangeFact, NarrativeFacts } from '../../tests/generator/prose/facts';
import { importText } from '../../tests/properties/import-bytes';
import { findingsOf, outcomeOf } from '../../tests/support/outcomes';
import { withoutTables } from '../../tests/support/with-cell';
import type { BudgetDocument } from '@/model/document';

/** 0.01 万元, the last digit that the text prints. */
const STEP = 10_000;
/** A department that tells of every item of “三公”, in 万元. */
const model = generateBudget(44, { units: 3, classes: 5 });

function saying(revise: (facts: NarrativeFacts) => void = () => undefined): BudgetDocument {
  return importText(printWithProse(model, sheetsOf(model, 'twelve'), 'zj', { truthful: true, revise }).text);
}

const silent = { ...saying(), claims: [], reasons: [], uses: [] };
const changed = (fen: number, rest: Partial<ChangeFact> = {}): ChangeFact => ({ fen: Math.abs(fen), direction: fen < 0 ? 'decrease' : 'increase', percent: null, reasons: [], ...rest });

describe('G-02, the amounts of “三公” in the text', () => {
  const off = (steps: number) => findingsOf('G-02', saying(({ threePublicItems: [, reception] }) => void (reception!.fen += steps * STEP))).filter(({ places: [place] }) => place?.column !== 1);

  it('holds, is off by a tail of one last digit, and breaks by two', () => {
    expect(off(0)).toEqual([]);
    expect(off(1)).toMatchObject([{ kind: 'tail', severity: 'info', differenceFen: STEP }]);
    expect(off(2)).toMatchObject([{ kind: 'difference', severity: 'error', differenceFen: 2 * STEP }]);
  });

  it('names the sentence and the cell', () => {
    const [found] = off(5);
    expect(found).toMatchObject({ printed: { kind: 'stated' }, expected: { kind: 'printed' }, places: [expect.anything()], claims: [expect.any(Number)] });
  });

  it('does not apply without its table, nor where nothing is said', () => {
    expect(outcomeOf('G-02', withoutTables(saying(), 'T7'))).toEqual({ applies: false, reason: 'tableMissing', roles: ['T7'] });
    expect(outcomeOf('G-02', silent)).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('G-03, the changes of “三公”', () => {
  /** The sum of three items, and its own: each is the difference of two printed figures, so that eight halves of a digit may be lost. */
  const off = (steps: number) => findingsOf('G-03', saying(({ threePublic: { change } }) => void Object.assign(change!, { fen: change!.fen + steps * STEP, percent: null })));

  it('holds, is a tail up to four last digits, and breaks beyond', () => {
    expect(off(0)).toEqual([]);
    expect(off(4)).toMatchObject([{ kind: 'tail', severity: 'info' }]);
    expect(off(5)).toMatchObject([{ kind: 'difference', severity: 'error', allowedHalfFen: 8 * STEP }]);
  });

  it('recomputes each percentage, to its printed digits', () => {
    const said = (percent: string) => findingsOf('G-03', saying(({ threePublicItems: [item] }) => void (item!.change = changed(STEP * 100, { percent, reasons: item!.change!.reasons }))));
    const [item] = saying().claims.filter(({ places: [place] }) => place?.table === 7).slice(1);
    const right = ((100 * STEP * 100) / (item!.fen - STEP * 100)).toFixed(1);
    expect(said(right).filter(({ kind }) => kind === 'percent')).toEqual([]);
    const wrong = said((Number(right) + 0.9).toFixed(1)).filter(({ kind }) => kind === 'percent');
    expect(wrong).toMatchObject([{ severity: 'error', params: { printed: (Number(right) + 0.9).toFixed(1) } }]);
  });

  it('does not apply where no change is said', () => {
    expect(outcomeOf('G-03', silent)).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});

describe('G-04, the reasons of “三公”', () => {
  const reception = (change: ChangeFact) => saying(({ threePublicItems: [, item] }) => void (item!.change = change));

  it('asks for one of an increase, and of nothing else', () => {
    expect(findingsOf('G-04', saying())).toEqual([]);
    expect(findingsOf('G-04', reception(changed(STEP)))).toMatchObject([{ kind: 'withoutReason', severity: 'warning', printed: { fen: STEP } }]);
    expect(findingsOf('G-04', reception(changed(-STEP)))).toEqual([]);
    expect(findingsOf('G-04', reception({ fen: 0, direction: 'unchanged', percent: null, reasons: [] }))).toEqual([]);
  });

  it('takes a reason in words', () => {
    const inWords = { kind: 'unquantified', name: '来访批次较上年有变化', project: null, amounts: [], fen: null, signInferred: false } as const;
    expect(findingsOf('G-04', reception(changed(STEP, { reasons: [inWords] })))).toEqual([]);
  });

  it('does not apply where no change is said', () => {
    expect(outcomeOf('G-04', silent)).toMatchObject({ applies: false, reason: 'nothingToCompare' });
  });
});
