import type { ExpenseItem, FundSource, Purpose, TableRole } from '@/model/document';
import type { SectionRole } from '@/model/narrative';

/** What of the tables a term of 名词解释 stands for. */
export interface KnownTerm {
  /** Matches the whole term, folded (model/fold.ts). */
  pattern: RegExp;
  /** Tables that print its total, the most telling first. */
  roles: readonly TableRole[];
  /** The income of these sources in this year; where none of the first is printed, the rest together. */
  sources?: readonly [FundSource, ...FundSource[]];
  /** 上年结转 of all sources. */
  carryOver?: true;
  purpose?: Purpose;
  part?: 'personnel' | 'operating';
  item?: ExpenseItem;
  /** The section whose first amount it is, where no table prints it. */
  section?: SectionRole;
}

const INCOME = { roles: ['T2', 'T1'] } as const;
const SPENDING = { roles: ['T3', 'T6'] } as const;
const THREE_PUBLIC = { roles: ['T7'], section: 'threePublic' } as const;

/** The terms whose figure is certain, by the words that the regions use. A new wording is a line here. */
export const KNOWN_TERMS: readonly KnownTerm[] = [
  {
    ...INCOME,
    pattern: /^财政拨款(?:预算)?收入$/,
    sources: ['fiscal', 'generalPublicBudget', 'governmentFund', 'stateCapital'],
  },
  { ...INCOME, pattern: /^一般公共预算(?:财政)?(?:拨款)?收入$/, sources: ['generalPublicBudget'] },
  { ...INCOME, pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?收入$/, sources: ['governmentFund'] },
  { ...INCOME, pattern: /^国有资本经营预算(?:财政)?(?:拨款)?收入$/, sources: ['stateCapital'] },
  { ...INCOME, pattern: /^财政专户管理资金(?:收入)?$/, sources: ['earmarkedAccount'] },
  { ...INCOME, pattern: /^事业收入$/, sources: ['institutionalIncome'] },
  { ...INCOME, pattern: /^(?:事业单位)?经营收入$/, sources: ['operatingIncome'] },
  { ...INCOME, pattern: /^上级补助收入$/, sources: ['superiorSubsidy'] },
  { ...INCOME, pattern: /^附属单位上缴收入$/, sources: ['subordinateRemittance'] },
  { ...INCOME, pattern: /^其他收入$/, sources: ['otherIncome'] },
  { ...INCOME, pattern: /^上年结转(?:和?结余)?(?:资金|收入)?$/, carryOver: true },
  { ...SPENDING, pattern: /^基本支出$/, purpose: 'basic' },
  { ...SPENDING, pattern: /^人员(?:经费|支出)$/, purpose: 'basic', part: 'personnel' },
  { ...SPENDING, pattern: /^(?:日常)?公用(?:经费|支出)$/, purpose: 'basic', part: 'operating' },
  { roles: ['T3', 'T10'], pattern: /^项目支出$/, purpose: 'project' },
  { roles: ['T3'], pattern: /^(?:事业单位)?经营支出$/, purpose: 'operatingBusiness' },
  { roles: ['T3'], pattern: /^上缴上级支出$/, purpose: 'remittanceUp' },
  { roles: ['T3'], pattern: /^对附属单位补助支出$/, purpose: 'subsidyDown' },
  { ...THREE_PUBLIC, pattern: /^(?:一般公共预算)?三公经费$/, item: 'threePublic' },
  { roles: ['T7'], pattern: /^因公出国\(境\)(?:费|费用|经费)$/, item: 'overseas' },
  { roles: ['T7'], pattern: /^公务接待费(?:用)?$/, item: 'reception' },
  { roles: ['T7'], pattern: /^公务用车购置(?:及|和)运行(?:维护)?费(?:用)?$/, item: 'vehicles' },
  { roles: ['T7'], pattern: /^机关(?:\(单位\))?运行(?:经)?费$/, item: 'agencyOperating', section: 'agencyOperating' },
];
