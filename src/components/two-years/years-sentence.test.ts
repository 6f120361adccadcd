import { expect, test } from 'vitest';
import type { YearsTable } from '@/analysis/two-years/two-years';
import type { SentencePart } from '@/composables/sentence';
import { translateTwoYears } from '@/locales/two-years';
import { yearsTable } from '@/stores/two-years';
import type { BudgetBuilder } from '../../../tests/support/a-budget';
import { aPair } from '../../../tests/support/a-pair';
import { yearsSentence } from './years-sentence';

type Rows = readonly (readonly [code: string, name: string, amount: number])[];
const fill = (rows: Rows, total: number) => (budget: BudgetBuilder) =>
  rows.reduce((built, [code, name, amount]) => built.withItem(code, name, { total: amount }), budget.withColumns('total')).withTotal({ total });

/** The sentence as text, amounts in 万元. */
function told(now: [Rows, number], before: [Rows, number]): string {
  const table = yearsTable(...aPair(fill(...now), fill(...before)), { by: 'account', level: 'class', scope: 'all' }) as YearsTable;
  const named = { year: '2024', beforeYear: '2023', kind: '预算', what: '支出' };
  const { message, params } = yearsSentence(table, (key) => translateTwoYears('zh-CN', key), named);
  const text = (part: SentencePart | undefined) => {
    if (part === undefined || typeof part === 'string') return part ?? '';
    if ('amount' in part) return String(part.amount.fen / 1e6);
    return 'share' in part ? `${(part.share.ratio * 100).toFixed(1)}%` : part.account.name;
  };
  return message.replaceAll('|', '').replace(/\{(\w+)\}/g, (_, name: string) => text(params[name]));
}

test('a decrease, and a largest movement against it: no amount has a sign of its own', () => {
  expect(told([[['201', '甲', 4], ['202', '乙', 9]], 13], [[['201', '甲', 14], ['202', '乙', 6]], 20])).toBe(
    '2024 年支出 13，比 2023 年预算少 7（−35.0%）。变动最大的是甲，少 10；其余合起来多 3。',
  );
});

test('what is gone is taken off with its amount of last year', () => {
  expect(told([[['202', '乙', 9]], 9], [[['201', '甲', 14], ['202', '乙', 6]], 20])).toBe('2024 年支出 9，比 2023 年预算少 11（−55.0%）。变动最大的是不再有的甲，上年 14；其余合起来多 3。');
  expect(told([[['202', '乙', 30]], 30], [[['201', '甲', 25], ['202', '乙', 9]], 34])).toBe('2024 年支出 30，比 2023 年预算少 4（−11.8%）。变动最大的是不再有的甲，上年 25；其余合起来多 21。');
});

test('a base of 0 has no percentage; one row leaves no others; nothing changed says so', () => {
  expect(told([[['201', '甲', 5]], 5], [[['201', '甲', 0]], 0])).toBe('2024 年支出 5，2023 年预算为 0。变动最大的是甲，多 5。');
  expect(told([[['201', '甲', 5]], 5], [[['201', '甲', 5]], 5])).toBe('2024 年支出 5，与 2023 年预算持平。');
});
