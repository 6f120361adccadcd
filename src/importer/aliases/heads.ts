import type { ColumnKind, Dimensions } from '@/model/document';

/** Heads of columns that hold no amounts. The first pattern that the last level matches gives the kind. */
export const LABEL_HEADS: readonly { kind: ColumnKind; pattern: RegExp }[] = [
  { kind: 'percent', pattern: /%|百分比|占比|比重|比例|比率|幅度|增长率|增减率|增幅|降幅/ },
  { kind: 'ordinal', pattern: /^(?:序号|行次|行号|序|编号|栏次|no\.?)$/i },
  {
    kind: 'text',
    pattern:
      /^(?:.*(?:单位|部门|项目)(?:编码|代码|编号)|.*备注|.*说明|.*依据|.*文号|.*权重|.*分值|得分|联系.*|.*类型|.*属性|.*方式|.*形式|.*日期|.*时间|.*品目.*|.*物品.*)$/,
  },
  {
    kind: 'code',
    pattern: /^(?:.*(?:科目|功能|经济|分类).*(?:编码|代码|编号)|编码|代码|[类款项目]|类款项?|科目编码.*)$/,
  },
  { kind: 'programme', pattern: /^一级项目(?:名称)?$/ },
  { kind: 'project', pattern: /^(?:(?:二级|三级|明细|具体|预算)项目(?:名称)?|项目(?:支出)?名称)$/ },
  {
    kind: 'unit',
    pattern:
      /^(?:(?:预算|项目|实施|填报|用款|主管)?(?:单位|部门)(?:\((?:单位|部门|科目)\)|[/、及](?:单位|部门))?(?:全称|名称)?(?:\((?:科目|单位)\))?|机构名称)$/,
  },
  { kind: 'indicatorClass', pattern: /^一级(?:绩效)?指标(?:名称)?$/ },
  { kind: 'indicatorKind', pattern: /^二级(?:绩效)?指标(?:名称)?$/ },
  { kind: 'indicator', pattern: /^(?:三级(?:绩效)?指标(?:名称)?|指标(?:内容|名称)|具体指标|绩效指标名称)$/ },
  {
    kind: 'operator',
    pattern: /^(?:计算|运算|比较|逻辑|指标)?符号?$|^指标(?:性质|方向)$|^(?:计算|运算|比较|逻辑)符号?$/,
  },
  {
    kind: 'target',
    pattern: /^(?:年度|本年|当年|预期|绩效)*(?:指标|目标|标准|实现)值$|^绩效标准$|^当年预期实现值$/,
  },
  { kind: 'measure', pattern: /^(?:计量|度量|指标|指标值)单位$/ },
  {
    kind: 'text',
    pattern: /^(?:年度|总体|长期|绩效|整体)*绩?效?(?:总体)?(?:目标|内容|标准)$|^项目(?:内容|概况|标准)$/,
  },
  { kind: 'count', pattern: /^(?:数量|人数|台数|辆数|.*\((?:辆|台|人|个|套|台\/套|家)\))$/ },
  {
    kind: 'name',
    pattern:
      /^(?:.*科目名称|.*科目(?:\(.*\))?|名称|(?:收入|支出|收支)?项目(?:\(.*\))?(?:按.*)?|.*项目类别|(?:收入|资金)来源|支出(?:类别|用途|功能分类)|(?:支出)?功能分类.*|.*经济分类(?:科目)?|经费项目|费用项目|类别|经费名称|收入|支出)$/,
  },
];

/** Heads that only say “here stands an amount”, alone or over the dimensions. */
export const NEUTRAL_AMOUNT =
  /^(?:(?:本年度?|当年|本期|年初|全年)?(?:预算|决算|执行|支出|收入|拨款|安排)*(?:数|额|金额)|(?:收入|支出)(?:预算|决算)|(?:本年|当年)(?:收入|支出|预算))$/;

/** Columns of another year or of a change: amounts, and none of this year's. Percentages are no amounts. */
export const OTHER_PERIOD: readonly { period: 'previousYear' | 'change'; pattern: RegExp }[] = [
  {
    period: 'change',
    pattern:
      /^(?:比上年|较上年|与上年相比)?(?:增减|增加|减少|变动|差)(?:\(减少\))?(?:变化|变动)?(?:数|额|金额|情况)?$|增减[额数]?$|增减\(?金?额|变动额/,
  },
  {
    period: 'previousYear',
    pattern: /^(?:上年|去年|前年|上一年)(?:度)?(?!.*结[转余])|^(?:前|上)两?年.*(?:执行|预算|决算)/,
  },
];

/** What a level of a head says about the amounts under it. Each list: the first pattern that matches counts. */
export const SOURCE_HEADS: readonly { pattern: RegExp; source: NonNullable<Dimensions['source']> }[] = [
  { pattern: /公共(?:财政)?预算|公共财政拨款|^一般预算|^一般公共/, source: 'generalPublicBudget' },
  { pattern: /政府性基金|基金预算|^基金/, source: 'governmentFund' },
  { pattern: /有资本|^国资/, source: 'stateCapital' },
  { pattern: /专户/, source: 'earmarkedAccount' },
  { pattern: /经营(?:预算)?收入/, source: 'operatingIncome' },
  { pattern: /上级补助/, source: 'superiorSubsidy' },
  { pattern: /附属单位上缴/, source: 'subordinateRemittance' },
  { pattern: /事业(?:单位)?(?:预算)?(?:收入|资金)/, source: 'institutionalIncome' },
  { pattern: /其[他它](?:预算)?收入/, source: 'otherIncome' },
  { pattern: /单位资金/, source: 'unitFunds' },
  { pattern: /其[他它]资金/, source: 'otherFunds' },
  { pattern: /(?<!非同级)财政拨款(?!结)|财政补助|经费拨款/, source: 'fiscal' },
];

export const PURPOSE_HEADS: readonly { pattern: RegExp; purpose: NonNullable<Dimensions['purpose']> }[] = [
  { pattern: /机动经费/, purpose: 'reserve' },
  { pattern: /上缴上级/, purpose: 'remittanceUp' },
  { pattern: /附属单位补助/, purpose: 'subsidyDown' },
  { pattern: /经营支出/, purpose: 'operatingBusiness' },
  { pattern: /基本支出/, purpose: 'basic' },
  { pattern: /项目支出/, purpose: 'project' },
];

export const PART_HEADS: readonly { pattern: RegExp; part: NonNullable<Dimensions['part']> }[] = [
  { pattern: /人员(?:支出|经费|类|费用)|^人员$/, part: 'personnel' },
  { pattern: /公用(?:经费|支出|类|费用)|^(?:日常)?公用$/, part: 'operating' },
];

export const ITEM_HEADS: readonly { pattern: RegExp; item: NonNullable<Dimensions['item']> }[] = [
  { pattern: /机关运行/, item: 'agencyOperating' },
  { pattern: /三公/, item: 'threePublic' },
  { pattern: /出国/, item: 'overseas' },
  {
    pattern: /车.*购置?.*[及和与、]?运行|^公务(?:用车|车辆)(?:费|经费|费用)?$|车辆购置及运行/,
    item: 'vehicles',
  },
  { pattern: /车.*购置|^(?:车辆)?购置(?:费|经费|费用)?$/, item: 'vehiclePurchase' },
  { pattern: /车.*(?:运行|运维|维护)|^运行(?:维护)?(?:费|经费|费用)?$/, item: 'vehicleOperation' },
  { pattern: /接待/, item: 'reception' },
  { pattern: /会议费|^会议$/, item: 'meetings' },
  { pattern: /培训费|^培训$/, item: 'training' },
];

export const ORIGIN_HEADS: readonly { pattern: RegExp; origin: NonNullable<Dimensions['origin']> }[] = [
  { pattern: /结转下年|年[终末]结[转余]/, origin: 'carryOut' },
  { pattern: /(?:上年|以前年度|年初).*结[转余]|结转结余|^结转$/, origin: 'carryOver' },
  { pattern: /^(?:本年|当年|本期)/, origin: 'currentYear' },
];

/** Sums over the row or over a group of its columns. */
export const TOTAL_HEAD = /(?:总计|合计|总额|共计)(?:数|金额)?$/;
export const SUBTOTAL_HEAD = /小计$/;

/** Heads of the two halves of a table of income and expenditure. */
export const INCOME_SIDE =
  /^(?:本年|当年|年度|部门|单位|财政拨款|预算|决算)*收入(?:预算|决算|类|项目|部分)?$/;
export const EXPENDITURE_SIDE =
  /^(?:本年|当年|年度|部门|单位|财政拨款|预算|决算)*支出(?:预算|决算|类|项目|部分)?$/;

/** Heads that no row of a body has: one of them makes the first row of a piece a head. */
export const STRUCTURAL_HEAD =
  /^(?:.*(?:科目|分类)(?:编码|代码|名称)|类|款|项|单位名称|预算单位(?:名称)?|部门名称|(?:一级|二级|三级)?项目(?:名称|\(.*\))?|(?:一|二|三)级指标|指标值|(?:计量|度量)单位|计算符号|序号|行次|预算数|决算数|金额|(?:本年)?(?:收入|支出)|科目|.*\((?:单位:)?[万亿]?元\)|备注)$/;
