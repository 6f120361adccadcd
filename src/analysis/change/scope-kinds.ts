import type { Claim, SectionRole } from '@/model/narrative';
import { foldLabel } from '@/model/fold';

/** What a stated change is about, in the order of the page. `both` 收支, where one sentence speaks of both sides. */
export const SCOPE_KINDS = [
  'both', 'income', 'spending', 'fiscal', 'fiscalIncome', 'fiscalSpending', 'generalPublic', 'governmentFund', 'stateCapital', 'basic', 'project', 'account',
  'threePublic', 'overseas', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception', 'meetings', 'training',
  'agencyOperating', 'procurement', 'other',
] as const; // prettier-ignore
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** The parts of “三公” that a narrative tells one by one. */
export const THREE_PUBLIC_PARTS: ReadonlySet<ScopeKind> = new Set(['overseas', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception']);

/** Scopes that are small beside the budget as a whole: shown in little. */
export const SMALL_KINDS: ReadonlySet<ScopeKind> = new Set([
  'account', 'threePublic', 'overseas', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'reception', 'meetings', 'training',
  'agencyOperating', 'procurement', 'other',
]); // prettier-ignore

/** The narrow ones stand first: 机关运行经费财政拨款 is no 财政拨款. */
const BY_SUBJECT: readonly (readonly [ScopeKind, RegExp])[] = [
  ['agencyOperating', /机关(?:[（(]单位[)）])?运行/u],
  ['overseas', /出国/u],
  ['vehiclePurchase', /用车购置(?:费|费用|经费|支出)?$|^购置费/u],
  ['vehicleOperation', /用车运行|车辆运行|^运行(?:维护)?费/u],
  ['vehicles', /用车/u],
  ['reception', /接待/u],
  ['meetings', /会议费/u],
  ['training', /培训费/u],
  ['threePublic', /三公/u],
  ['procurement', /采购/u],
  ['stateCapital', /国有资本/u],
  ['governmentFund', /政府性?基金/u],
  ['generalPublic', /一般公共|公共财政/u],
  ['fiscal', /财政(?:拨款|资金).*(?:收支|收入支出)/u],
  ['fiscalIncome', /财政(?:拨款|资金).*收入/u],
  ['fiscalSpending', /财政(?:拨款|资金).*支出/u],
  ['fiscal', /财政(?:拨款|资金)/u],
  ['basic', /基本支出/u],
  ['project', /项目支出/u],
];

/** Sections that speak of one thing, where their sentence does not name it. */
const BY_SECTION: Partial<Readonly<Record<SectionRole, ScopeKind>>> = {
  threePublic: 'threePublic',
  agencyOperating: 'agencyOperating',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
  generalPublic: 'generalPublic',
  fiscal: 'fiscal',
  basic: 'basic',
  procurement: 'procurement',
};

const YEAR = /(?:19|20)\d{2}年(?:度)?/gu;
/** A total by its words alone: 收入, 支出总预算, 本年收支预算总额. */
const WHOLE = /^(?:本|我|全)?(?:年|年度|部门|单位)?(收支|收、支|收入支出|收入和支出|收入|支出)?(?:总|预算|总预算)?(?:总计|合计|总额|总数|额|数|安排)?$/u;
/** Words that make it a part of the whole. */
const PART = /财政|拨款|公共|基金|资本|专户|事业|经营|补助|上缴|其他|结转|资金|债|基本|项目|人员|公用|经费|一般|[（(][类款项][)）]/u;

/** What the sentence of a change speaks of, by the 科目 it names, else its words, else the section it stands in. */
export function scopeKind({ subject, account }: Pick<Claim, 'subject' | 'account'>, role: SectionRole): ScopeKind {
  if (account !== null) return 'account';
  const words = foldLabel(subject).replace(YEAR, '');
  const narrow = BY_SUBJECT.find(([, pattern]) => pattern.test(words));
  if (narrow) return narrow[0];
  const section = BY_SECTION[role];
  if (section) return section;
  const side = WHOLE.exec(words);
  if (side) return sideKind(side[1] ?? '', role);
  return 'other';
}

/** Whether a subject that is not a total by its words may be one: it names a side, and no part of it. */
export function mayBeWhole(subject: string, side: 'income' | 'spending'): boolean {
  const words = foldLabel(subject);
  return (side === 'income' ? /收入/u : /支出/u).test(words) && !PART.test(words);
}

function sideKind(words: string, role: SectionRole): ScopeKind {
  if (words.includes('收') && words.includes('支')) return 'both';
  if (words === '收入') return 'income';
  if (words === '支出') return 'spending';
  if (role === 'income') return 'income';
  return role === 'expenditure' ? 'spending' : 'both';
}

/** How a base is counted: what was spent or received, or what was planned; null where the words do not say. */
export type BaseKind = 'execution' | 'budget';

export interface Base {
  kind: BaseKind;
  /** The year it is of. */
  year: number;
}

/** What a base says of itself, as printed (上年执行数, 2023年预算数). Only the same kind and year may be compared. */
export function baseOf(printed: string | null, fiscalYear: number): Base | null {
  const words = foldLabel(printed ?? '');
  const kind = /执行|决算/u.test(words) ? 'execution' : /预算/u.test(words) ? 'budget' : null;
  const year = /((?:19|20)\d{2})年?/u.exec(words)?.[1];
  return kind && { kind, year: year === undefined ? fiscalYear - 1 : Number(year) };
}
