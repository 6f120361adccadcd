/**
 * One budget is cut in four ways, each a tree with its own root and coverage (SEED-FIGURES.md, definitions):
 * 功能分类 · 经济分类 · 单位→项目 · 资金来源.
 */
export const CUTS = ['function', 'economic', 'unit', 'source'] as const;

/** Whose money: 全部资金 · 财政拨款 · 一般公共预算 · 政府性基金预算 · 国有资本经营预算. */
export const SCOPES = ['all', 'fiscal', 'generalPublic', 'governmentFund', 'stateCapital'] as const;

/** Which part of an amount: 总计 · 基本支出 · 人员经费 · 公用经费 · 项目支出. */
export const MEASURES = ['total', 'basic', 'personnel', 'operating', 'project'] as const;

export type Cut = (typeof CUTS)[number];
export type Scope = (typeof SCOPES)[number];
export type Measure = (typeof MEASURES)[number];

/** What a reader looks at: 按 {cut} 看 {scope} 的 {measure}. */
export interface CutChoice {
  by: Cut;
  scope: Scope;
  measure: Measure;
}

export const USUAL_CHOICE: CutChoice = { by: 'function', scope: 'all', measure: 'total' };
