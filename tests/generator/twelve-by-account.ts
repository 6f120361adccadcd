import { economicRows, functionalRows, cutColumns, type Cut, type CodePrint } from './account-rows';
import type { BudgetModel, Entry } from './budget-model';
import type { AmountStyle } from './printed-amount';
import { labelColumn, type Sheet, type SheetColumn, type SheetBody, stateOf } from './sheet';

const CODED: SheetColumn[] = [labelColumn('code', ['科目编码']), labelColumn('name', ['科目名称'])];
const IN_ONE_CELL: CodePrint = (code) => [code];

const all = (): boolean => true;
const isBasic = ({ purpose }: Entry): boolean => purpose === 'basic';
const isProject = ({ purpose }: Entry): boolean => purpose === 'project';
const isPersonnel = ({ part }: Entry): boolean => part === 'personnel';
const isOperating = ({ part }: Entry): boolean => part === 'operating';

const T3_CUTS: Cut[] = [
  { head: ['总计'], dimensions: { aggregate: 'total' }, takes: all },
  { head: ['基本支出', '人员支出'], dimensions: { purpose: 'basic', part: 'personnel' }, takes: isPersonnel },
  { head: ['基本支出', '公用经费'], dimensions: { purpose: 'basic', part: 'operating' }, takes: isOperating },
  { head: ['项目支出'], dimensions: { purpose: 'project' }, takes: isProject },
  {
    head: ['事业单位经营支出'],
    dimensions: { purpose: 'operatingBusiness' },
    takes: ({ purpose }) => purpose === 'operatingBusiness',
  },
  { head: ['上缴上级支出'], dimensions: { purpose: 'remittanceUp' }, takes: () => false },
  { head: ['对附属单位补助支出'], dimensions: { purpose: 'subsidyDown' }, takes: () => false },
];

const T5_CUTS: Cut[] = [
  { head: ['合 计'], dimensions: { aggregate: 'total' }, takes: all },
  { head: ['基本支出', '小计'], dimensions: { aggregate: 'subtotal', purpose: 'basic' }, takes: isBasic },
  { head: ['基本支出', '人员经费'], dimensions: { purpose: 'basic', part: 'personnel' }, takes: isPersonnel },
  { head: ['基本支出', '公用经费'], dimensions: { purpose: 'basic', part: 'operating' }, takes: isOperating },
  { head: ['项目支出'], dimensions: { purpose: 'project' }, takes: isProject },
];

const T6_CUTS: Cut[] = [
  { head: ['本年一般公共预算基本支出', '合计'], dimensions: { aggregate: 'total' }, takes: all },
  { head: ['本年一般公共预算基本支出', '人员经费'], dimensions: { part: 'personnel' }, takes: isPersonnel },
  { head: ['本年一般公共预算基本支出', '公用经费'], dimensions: { part: 'operating' }, takes: isOperating },
];

const T8_CUTS: Cut[] = [
  { head: ['本年政府性基金预算支出', '合计'], dimensions: { aggregate: 'total' }, takes: all },
  { head: ['本年政府性基金预算支出', '基本支出'], dimensions: { purpose: 'basic' }, takes: isBasic },
  { head: ['本年政府性基金预算支出', '项目支出'], dimensions: { purpose: 'project' }, takes: isProject },
];

const T9_CUTS: Cut[] = [{ head: ['项目支出'], dimensions: { purpose: 'project' }, takes: isProject }];

/** T3 支出预算总表. */
export function expenditureTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  return byAccount('T3', model, model.entries, T3_CUTS, style);
}

/** T5 一般公共预算支出表. */
export function generalBudgetTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  return byAccount('T5', model, ofSource(model, 'generalPublicBudget'), T5_CUTS, style);
}

/** T6 一般公共预算基本支出表, by economic classification. */
export function basicSpendingTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  const entries = ofSource(model, 'generalPublicBudget').filter(isBasic);
  const columns = [
    labelColumn('code', ['经济分类科目', '科目编码']),
    labelColumn('name', ['经济分类科目', '科目名称']),
    ...cutColumns(T6_CUTS),
  ];
  const rows = economicRows(model, entries, { cuts: T6_CUTS, codes: IN_ONE_CELL, style, total: 'first' });
  return withState({ role: 'T6', unit: style.unit, columns, rows, notes: [] });
}

/** T8 政府性基金预算支出表; an empty one says so. */
export function governmentFundTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  return fundTable('T8', '政府性基金预算', model, ofSource(model, 'governmentFund'), T8_CUTS, style);
}

/** T9 国有资本经营预算支出表; an empty one says so. */
export function stateCapitalTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  return fundTable('T9', '国有资本经营预算', model, ofSource(model, 'stateCapital'), T9_CUTS, style);
}

function fundTable(
  role: 'T8' | 'T9',
  fund: string,
  model: BudgetModel,
  entries: Entry[],
  cuts: Cut[],
  style: AmountStyle,
): SheetBody {
  if (entries.length > 0) return byAccount(role, model, entries, cuts, style);
  const empty = byAccount(role, model, entries, cuts, { ...style, none: '' });
  return { ...empty, notes: [`${model.department}没有${fund}拨款安排的支出，故本表无数据`] };
}

function byAccount(
  role: Sheet['role'],
  model: BudgetModel,
  entries: readonly Entry[],
  cuts: Cut[],
  style: AmountStyle,
): SheetBody {
  const rows = functionalRows(model, entries, { cuts, codes: IN_ONE_CELL, style, total: 'first' });
  return withState({ role, unit: style.unit, columns: [...CODED, ...cutColumns(cuts)], rows, notes: [] });
}

function withState(sheet: Omit<SheetBody, 'state'>): SheetBody {
  return { ...sheet, state: stateOf(sheet.rows) };
}

function ofSource(model: BudgetModel, source: Entry['source']): Entry[] {
  return model.entries.filter((entry) => entry.source === source);
}
