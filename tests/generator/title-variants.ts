import type { TableRole } from '@/model/document';
import type { Random } from './random';

/** Titles of budget tables as other places word them; `@` stands for who publishes (部门, 单位, 市级部门 or nothing). */
const STEMS: Readonly<Partial<Record<TableRole, readonly string[]>>> = {
  T1: [
    '@收支总表',
    '@收支总体情况表',
    '收支预算总表',
    '@收支总体情况表',
    '部门预算收支总表',
    '@财务收支预算总表',
  ],
  T2: ['@收入总表', '@收入总体情况表', '收入预算总表', '部门预算收入总表'],
  T3: ['@支出总表', '@支出总体情况表', '支出预算总表', '部门预算支出总表'],
  T4: ['财政拨款收支总表', '财政拨款收支总体情况表', '@财政拨款收支预算总表'],
  T5: [
    '一般公共预算支出表',
    '一般公共预算支出情况表',
    '一般公共预算支出预算表',
    '一般公共预算支出功能分类预算表',
  ],
  T6: ['一般公共预算基本支出表', '一般公共预算基本支出情况表', '一般公共预算基本支出预算表'],
  T7: [
    '一般公共预算“三公”经费支出表',
    '一般公共预算“三公”经费支出情况表',
    '财政拨款"三公"经费支出表',
    '“三公”经费财政拨款支出预算表',
  ],
  T8: ['政府性基金预算支出表', '政府性基金预算支出情况表', '政府性基金支出预算表'],
  T9: ['国有资本经营预算支出表', '国有资本经营预算支出情况表', '国有资本经营预算支出预算表'],
  T10: ['项目支出表', '项目支出总表', '项目支出预算情况表'],
  T11: ['部门预算项目支出绩效目标表', '项目绩效目标表', '项目支出绩效目标申报表'],
  T12: ['民生项目预算支出表'],
};

const WHO = ['部门', '单位', '市级部门', ''] as const;

/** Where the number stands, if a table has one. */
const NUMBERS: readonly ((title: string, n: number) => string)[] = [
  (title) => title,
  (title) => title,
  (title, n) => `表${n}：${title}`,
  (title, n) => `公开${String(n).padStart(2, '0')}表\n${title}`,
  (title, n) => `${n}. ${title}`,
];

export interface Wording {
  /** How the whole document words its titles. */
  titleOf: (role: TableRole | null, title: string, n: number) => string;
}

/** One wording for a whole document: who, year, number and stem as some place prints them. */
export function wording(random: Random, fiscalYear: number): Wording {
  const who = random.pick(WHO);
  const year = random.pick([`${fiscalYear}年`, `${fiscalYear}年度`, '']);
  const number = random.pick(NUMBERS);
  return {
    titleOf: (role, title, n) => {
      const stems = role ? STEMS[role] : undefined;
      return number(stems ? year + random.pick(stems).replace('@', who) : title, n);
    },
  };
}
