import { expect, test } from 'vitest';
import { exampleDocument } from '../../tests/support/example-document';
import { aPair } from '../../tests/support/a-pair';
import type { YearsTable } from '@/analysis/two-years/two-years';
import { formatAmount, formatPercent } from '@/locales/format';
import type { Locale } from '@/locales/messages';
import { translateTwoYears } from '@/locales/two-years';
import type { BudgetDocument } from '@/model/document';
import { yearsTable } from '@/stores/two-years';
import { yearsReport } from './years-report';

function written(locale: Locale, now: BudgetDocument, before: BudgetDocument): string[] {
  const table = yearsTable(now, before, { by: 'account', level: 'class', scope: 'all' }) as YearsTable;
  const unit = locale === 'en' ? 'million' : 'wan';
  const words = {
    w: (key: Parameters<typeof translateTwoYears>[1], params?: Record<string, string | number>) => translateTwoYears(locale, key, params),
    amount: (fen: number) => formatAmount(fen, { unit, printed: { unit: '万元', decimals: 2 }, where: 'sentence' }) + (locale === 'en' ? ' million' : ' 万元'),
    percent: formatPercent,
    name: (row: YearsTable['rows'][number]) => (row.now ?? row.before)!.name,
    what: translateTwoYears(locale, 'years.what.account'),
    kind: translateTwoYears(locale, 'years.kind.departmentBudget'),
  };
  return yearsReport(table, words).map(({ text }) => text);
}

test('the sentences name both years, the unit and what is compared, in both languages', () => {
  const [now, before] = [exampleDocument(2022), exampleDocument(2021)];
  expect(written('zh-CN', now, before)[0]).toBe('2022 年支出 3,916.33 万元，比 2021 年预算（3,588.36 万元）增加 327.97 万元，增长 9.1%。');
  expect(written('en', now, before)[0]).toBe('In 2022, expenditure is 39.16 million, up 3.28 million (9.1%) from 35.88 million in the 2021 budget.');
});

test('what is new, gone, from 0 or to 0 has a sentence without a percentage', () => {
  const [now, before] = aPair(
    (budget) => budget.withColumns('total').withItem('201', '甲', 9).withItem('202', '乙', 8).withItem('203', '丙', 0).withItem('205', '戊', 1),
    (budget) => budget.withColumns('total').withItem('202', '乙', 0).withItem('203', '丙', 7).withItem('204', '丁', 6).withItem('205', '戊', 1),
  );
  expect(written('zh-CN', now, before)).toEqual([
    '2024 年支出 18.00 万元，比 2023 年预算（14.00 万元）增加 4.00 万元，增长 28.6%。',
    '甲：2024 年新增，安排 9.00 万元。',
    '乙：2024 年安排 8.00 万元，2023 年预算没有金额。',
    '丙：2024 年没有安排，2023 年预算为 7.00 万元。',
    '丁：2024 年不再有，2023 年预算为 6.00 万元。',
  ]);
});
