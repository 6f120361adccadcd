import type { TableRole } from '@/model/document';

/**
 * What the columns (and the kinds of rows) of a table say about its role. A signature that fits several roles
 * confirms a title; alone it decides only where one role is left. `decisive` ones overrule a title.
 */
export interface Signature {
  name: string;
  roles: readonly TableRole[];
  decisive?: boolean;
}

export const SIGNATURES = {
  indicators: { name: '绩效指标列', roles: ['T11'], decisive: true },
  form: { name: '表样', roles: ['T12'] },
  twoSided: { name: '收入与支出两栏', roles: ['T1', 'T4'] },
  twoSidedFiscal: { name: '财政拨款收入与支出两栏', roles: ['T4'] },
  twoSidedAll: { name: '全部收入与支出两栏', roles: ['T1'] },
  threePublic: { name: '“三公”经费各项', roles: ['T7'] },
  projects: { name: '项目与金额', roles: ['T10'] },
  economic: { name: '经济分类科目', roles: ['T6'] },
  sources: { name: '各项资金来源', roles: ['T2'] },
  purposes: { name: '科目与基本、项目支出', roles: ['T3', 'T5', 'T8', 'T9'] },
  allPurposes: { name: '科目与全部支出用途', roles: ['T3'] },
  generalPurposes: { name: '一般公共预算的科目与支出', roles: ['T5'] },
  fundPurposes: { name: '政府性基金的科目与支出', roles: ['T8'] },
  capitalPurposes: { name: '国有资本经营预算的科目与支出', roles: ['T9'] },
} as const satisfies Record<string, Signature>;
