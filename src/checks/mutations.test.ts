import { describe, expect, it } from 'vitest';
import { generateBudget, type BudgetOptions } from '../../tests/generator/generate-budget';
import { printWithProse, sheetsOf } from '../../tests/generator/print-budget';
import type { NarrativeFacts } from '../../tests/generator/prose/facts';
import { importText } from '../../tests/properties/import-bytes';
import { withCell } from '../../tests/support/with-cell';
import type { BudgetDocument, Dimensions, Subject, TableRole } from '@/model/document';
import { cellAt } from '@/model/figures';
import { placeKey } from '@/model/figures';
import type { Place } from '@/model/place';
import { checkDocument } from './check-document';

/** One fault of each kind in a document that has none: the right rule finds it where it stands, others only if they follow. */

const OPTIONS: BudgetOptions = { units: 3, classes: 5 };
/** A department that tells of changes with reasons, of all items of “三公”, and of no 经营支出. */
const SEED = 44;
const model = generateBudget(SEED, OPTIONS);
const printed = (revise?: (facts: NarrativeFacts) => void): BudgetDocument =>
  importText(printWithProse(model, sheetsOf(model, 'twelve'), 'zj', { truthful: true, ...(revise ? { revise } : {}) }).text);
const faultless = printed();
const WAN = 1_000_000;

interface Cell {
  role: TableRole;
  row: (subject: Subject) => boolean;
  column: (dimensions: Dimensions) => boolean;
  side?: string;
}

const account = (length: number) => (subject: Subject) => subject.kind === 'account' && subject.account?.length === length;
const kind = (wanted: Subject['kind']) => (subject: Subject) => subject.kind === wanted;
const whole = ({ aggregate, item }: Dimensions) => aggregate === 'total' && item === undefined;

/** The first such cell that prints an amount. */
function placeOf({ role, row, column, side }: Cell): Place {
  for (const table of faultless.tables.filter((candidate) => candidate.role === role)) {
    for (const [index, { subjects }] of table.rows.entries()) {
      for (const one of table.columns) {
        const subject = subjects.find((candidate) => candidate.side === one.side);
        if (one.number === null || !subject || !row(subject) || !column(one.dimensions) || (side !== undefined && one.side !== side)) continue;
        const place = { table: table.number, row: index + 1, side: one.side, column: one.number };
        const reading = cellAt(faultless, place)?.reading;
        if (reading && 'fen' in reading && reading.fen > WAN) return place;
      }
    }
  }
  throw new Error(`No such cell in ${role}`);
}

function fenAt(document: BudgetDocument, place: Place): number {
  const reading = cellAt(document, place)?.reading;
  return reading && 'fen' in reading ? reading.fen : 0;
}

const plus = (document: BudgetDocument, place: Place, fen: number) => withCell(document, place, ((fenAt(document, place) + fen) / WAN).toFixed(2));

/** Rules that find an error or a warning. */
function broken(document: BudgetDocument): string[] {
  const rules = checkDocument(document).findings.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule]));
  return [...new Set(rules)].sort();
}

describe('a document without a fault', () => {
  it('has none', () => {
    expect(broken(faultless)).toEqual([]);
  });
});

interface Misprint {
  fault: string;
  cell: Cell;
  /** The rule that says it, and those that rightly follow, as the figure stands in their sums too. */
  rule: string;
  follow: string[];
}

const basic = ({ part, aggregate }: Dimensions) => part === 'personnel' && aggregate === undefined;
const MISPRINTS: readonly Misprint[] = [
  { fault: 'the total of 支出预算总表', cell: { role: 'T3', row: kind('total'), column: whole }, rule: 'H-01', follow: ['R-07', 'X-03'] },
  { fault: 'a 类 of it', cell: { role: 'T3', row: account(3), column: whole }, rule: 'H-02', follow: ['H-01', 'R-07', 'X-03'] },
  { fault: 'a 款 of it', cell: { role: 'T3', row: account(5), column: whole }, rule: 'H-03', follow: ['H-02', 'R-07', 'X-03'] },
  { fault: 'a 项 of it', cell: { role: 'T3', row: account(7), column: whole }, rule: 'R-07', follow: ['H-03', 'X-03'] },
  { fault: 'a 项 of 一般公共预算', cell: { role: 'T5', row: account(7), column: whole }, rule: 'H-04', follow: ['R-08', 'X-04'] },
  { fault: 'a 款 of 基本支出', cell: { role: 'T6', row: (subject) => subject.kind === 'economic' && subject.account?.length === 5, column: whole }, rule: 'H-06', follow: ['R-09', 'X-13', 'X-15'] },
  { fault: 'a 类 on the side of 支出', cell: { role: 'T1', row: account(3), column: () => true, side: '支出' }, rule: 'H-07', follow: ['R-02', 'X-03'] },
  { fault: 'the total of income', cell: { role: 'T1', row: kind('total'), column: () => true, side: '收入' }, rule: 'R-03', follow: ['R-01', 'X-01'] },
  { fault: 'a source of income', cell: { role: 'T1', row: ({ kind: own, dimensions }) => own === 'line' && dimensions?.source === 'generalPublicBudget', column: () => true, side: '收入' }, rule: 'R-04', follow: ['X-02'] },
  { fault: 'the income of a unit', cell: { role: 'T2', row: kind('unit'), column: whole }, rule: 'U-01', follow: ['R-05', 'U-04'] },
  { fault: 'a source of a unit', cell: { role: 'T2', row: kind('unit'), column: ({ source, origin }) => source === 'generalPublicBudget' && origin !== 'carryOver' }, rule: 'R-06', follow: ['U-01'] },
  { fault: 'a project', cell: { role: 'T10', row: kind('project'), column: whole }, rule: 'R-11', follow: ['U-03', 'U-04'] },
  { fault: '人员经费 of a 项', cell: { role: 'T5', row: account(7), column: basic }, rule: 'R-08', follow: ['H-04', 'X-09'] },
  { fault: '接待 of a unit', cell: { role: 'T7', row: kind('unit'), column: ({ item }) => item === 'reception' }, rule: 'G-01', follow: ['U-02'] },
  { fault: '接待 in all', cell: { role: 'T7', row: kind('total'), column: ({ item }) => item === 'reception' }, rule: 'G-02', follow: ['G-01', 'U-02'] },
];

describe('one figure off by 1.00', () => {
  it.each(MISPRINTS)('$fault is found by $rule at its cell, and by others only where it stands in their sums', ({ cell, rule, follow }) => {
    const place = placeOf(cell);
    const document = plus(faultless, place, WAN);
    const { findings } = checkDocument(document);
    const own = findings.filter((one) => one.rule === rule && one.severity !== 'info');
    expect(own.map(({ places }) => places.map(placeKey))).toContainEqual(expect.arrayContaining([placeKey(place)]));
    expect(Math.abs(own[0]!.differenceFen)).toBeGreaterThanOrEqual(WAN - 20_000);
    expect(broken(document).filter((one) => one !== rule && !follow.includes(one))).toEqual([]);
  });
});

describe('another fault of the tables', () => {
  const project = placeOf({ role: 'T10', row: kind('project'), column: ({ source }) => source === 'generalPublicBudget' });

  it('is a fund that was swapped: the columns no longer add up, the row does', () => {
    const fund = { ...project, column: project.column + 1 };
    const [one, other] = [fenAt(faultless, project), fenAt(faultless, fund)].map((fen) => (fen / WAN).toFixed(2));
    const swapped = withCell(withCell(faultless, fund, one!), project, other!);
    expect(broken(swapped)).toEqual(['U-03']);
  });

  it('is an amount under the wrong part', () => {
    const own = placeOf({ role: 'T6', row: ({ kind: of, account: code }) => of === 'economic' && code?.startsWith('301') === true && code.length === 5, column: basic });
    const other = { ...own, column: own.column + 1 };
    const moved = withCell(withCell(faultless, other, (fenAt(faultless, own) / WAN).toFixed(2)), own, '');
    expect(broken(moved)).toEqual(['H-06', 'R-09']);
    expect(checkDocument(moved).findings.filter(({ kind: of }) => of === 'misplaced')).toMatchObject([{ severity: 'warning', places: [other], params: { part: 'operating' } }]);
  });

  it('is text or a negative amount in a cell', () => {
    expect(broken(withCell(faultless, project, '见附件'))).toContain('R-12');
    const negative = withCell(faultless, project, '-5.00');
    expect(checkDocument(negative).findings.filter(({ rule }) => rule === 'R-12')).toMatchObject([{ kind: 'negative', severity: 'warning', places: [project] }]);
  });

  it('is a code of another 类', () => {
    const { table, row } = placeOf({ role: 'T3', row: account(7), column: whole });
    const tables = faultless.tables.map((one) =>
      one.number !== table
        ? one
        : { ...one, rows: one.rows.map((own, index) => (index === row - 1 ? { ...own, subjects: own.subjects.map((subject) => ({ ...subject, code: '9990101', account: '9990101' })) } : own)) },
    );
    const found = checkDocument({ ...faultless, tables }).findings.filter(({ rule }) => rule === 'H-08');
    expect(found).toMatchObject([{ kind: 'prefixMissing', params: { code: '9990101', parent: '99901' } }]);
  });
});

interface Misstatement {
  fault: string;
  revise: (facts: NarrativeFacts) => void;
  rule: string;
  follow: string[];
}

const STATED: readonly Misstatement[] = [
  { fault: 'a percentage', revise: ({ expenditure }) => void (expenditure.change!.percent = '99.9'), rule: 'Y-01', follow: [] },
  { fault: 'a percentage of 三公', revise: ({ threePublic }) => void (threePublic.change!.percent = '99.9'), rule: 'G-03', follow: [] },
  {
    fault: 'a direction: the base is then another',
    revise: ({ general: { total } }) => void (total.change!.direction = total.change!.direction === 'increase' ? 'decrease' : 'increase'),
    rule: 'Y-01',
    follow: ['Y-04'],
  },
  { fault: 'reasons left out', revise: ({ general: { total } }) => void (total.change!.reasons = []), rule: 'Y-04', follow: [] },
  {
    fault: 'one list of reasons for two changes',
    revise: ({ expenditure, general: { total } }) => {
      expenditure.change!.reasons = [{ kind: 'change', name: '设施维护', project: null, amounts: [expenditure.change!.fen], fen: expenditure.change!.direction === 'decrease' ? -expenditure.change!.fen : expenditure.change!.fen, signInferred: false }];
      total.change!.reasons = expenditure.change!.reasons.map((reason) => ({ ...reason }));
    },
    rule: 'Y-05',
    follow: ['Y-04'],
  },
  { fault: '三公 in all', revise: ({ threePublic }) => void (threePublic.fen += WAN), rule: 'G-02', follow: ['G-03'] },
  { fault: 'its change', revise: ({ threePublic }) => void (threePublic.change!.fen += WAN), rule: 'G-03', follow: ['Y-04'] },
  {
    fault: 'an increase of 接待 without a reason',
    revise: ({ threePublicItems: [, reception] }) => {
      const change = { fen: 1, direction: 'increase', percent: null, reasons: [] } as const;
      reception!.change = { ...change, fen: Math.max(WAN, reception!.fen - WAN), reasons: [] };
    },
    rule: 'G-04',
    follow: ['G-03', 'Y-04'],
  },
  { fault: '机关运行经费', revise: ({ agencyOperating }) => void (agencyOperating.fen += 7 * WAN), rule: 'X-14', follow: ['Y-01'] },
];

describe('one thing said wrong', () => {
  it.each(STATED)('$fault is found by $rule', ({ revise, rule, follow }) => {
    const document = printed(revise);
    const rules = broken(document);
    expect(rules).toContain(rule);
    expect(rules.filter((one) => one !== rule && !follow.includes(one))).toEqual([]);
  });
});
