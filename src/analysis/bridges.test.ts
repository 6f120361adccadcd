import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/model/read-document';
import { bridges } from './bridges';

const file = 'data/jiaxing-hrss-2024.json';
const read = readDocument(readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(read.failure.code);
const told = bridges(read.value);

function bridge(section: string) {
  const found = told.find((one) => one.section === section);
  if (!found) throw new Error(`no bridge in ${section}`);
  const { baseFen, changeFen, currentFen, reasonsFen, grossFen, restFen, ...rest } = found;
  const [base, change, current, reasons, gross, left] = [baseFen, changeFen, currentFen, reasonsFen, grossFen, restFen].map((fen) => fen / 1e6);
  return { ...rest, figures: { base, change, current, reasons, gross, left } };
}

describe('the six bridges of the seed', () => {
  it('收入: a pair and three new projects cover 91.8 %', () => {
    const income = bridge('income');
    expect(income.figures).toEqual({ base: 18319.94, change: -810.4, current: 17509.54, reasons: -744.14, gross: 3532.24, left: -66.26 });
    expect([income.base, income.rest, income.coverage, income.printedPercent]).toEqual(['上年执行数', 'unexplained', 'ample', '4.9']);
    expect(income.coverageRatio).toBeCloseTo(0.918, 3);
    expect(income.recomputedPercent).toBeCloseTo(4.4236, 4);
    expect(income.reasons.map(({ kind }) => kind)).toEqual(['pair', 'new', 'new', 'new']);
  });

  it('支出: the same list explains another change', () => {
    const spending = bridge('expenditure');
    expect(spending.figures).toMatchObject({ base: 18179.25, change: -669.71, reasons: -744.14, left: 74.43 });
    expect(spending.coverageRatio).toBeCloseTo(1.111, 3);
    expect(spending.recomputedPercent).toBeCloseTo(3.6839, 4);
  });

  it('一般公共当年: an inferred sign, a level, and reasons that overshoot', () => {
    const general = bridge('generalPublic');
    expect(general.figures).toMatchObject({ base: 16639.59, change: -178.83, current: 16460.76, reasons: -536.65, left: 357.82 });
    expect([general.coverage, general.printedPercent]).toEqual(['excessive', '1.1']);
    expect(general.coverageRatio).toBeCloseTo(3.001, 3);
    expect(general.coverageWithoutLevels).toBeCloseTo(5.769, 3);
    expect(general.reasons.map(({ kind, signInferred }) => kind + (signInferred ? '?' : ''))).toEqual(['change?', 'level', 'change', 'change', 'change']);
  });

  it('政府性基金: from nothing, without a percentage', () => {
    const fund = bridge('governmentFund');
    expect(fund.figures).toMatchObject({ base: 0, change: 800, current: 800, reasons: 800, left: 0 });
    expect([fund.recomputedPercent, fund.printedPercent, fund.rest]).toEqual([null, null, 'none']);
  });

  it('三公: two reasons without amounts', () => {
    const three = bridge('threePublic');
    expect(three.figures).toMatchObject({ base: 3.8, change: 9.05, current: 12.85, left: 9.05 });
    expect([three.base, three.coverage, three.coverageRatio, three.rest, three.reasons.length]).toEqual(['上年预算数', 'unquantified', null, 'unquantified', 2]);
  });

  it('机关运行经费: two amounts and one reason without', () => {
    const agency = bridge('agencyOperating');
    expect(agency.figures).toMatchObject({ base: 676.56, change: -32.59, current: 643.97, reasons: -82.33, left: 49.74 });
    expect([agency.base, agency.rest, agency.printedPercent]).toEqual(['上年预算', 'unquantified', '4.8']);
    expect(agency.coverageRatio).toBeCloseTo(2.526, 3);
  });
});
