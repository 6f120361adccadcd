import { cutColumns, economicRows, functionalRows, type CodePrint, type Cut } from './account-rows';
import type { BudgetModel, Entry } from './budget-model';
import { isFiscal } from './income';
import { fiscalOverviewNine, overviewNine, threePublicNine } from './nine-overviews';
import { nineStyle, type AmountStyle } from './printed-amount';
import { seededRandom } from './random';
import { labelColumn, type Sheet, type SheetColumn, type SheetBody } from './sheet';
import { breaksOf } from './page-breaks';

const FUNCTIONAL: SheetColumn[] = [
  ...['类', '款', '项'].map((part) => labelColumn('code', ['项目', '功能分类科目编码', part])),
  labelColumn('name', ['项目', '功能分类科目名称']),
];
const ECONOMIC: SheetColumn[] = [
  ...['类', '款'].map((part) => labelColumn('code', ['项目', '部门预算经济分类科目编码', part])),
  labelColumn('name', ['项目', '经济分类科目名称']),
];

const isBasic = ({ purpose }: Entry): boolean => purpose === 'basic';
const isProject = ({ purpose }: Entry): boolean => purpose === 'project';
const isBusiness = ({ purpose }: Entry): boolean => purpose === 'operatingBusiness';

/** The nine tables in 元: by 科目 throughout, codes in three columns, 合计 last, no units, projects or indicators. */
export function nineSheets(model: BudgetModel, style?: Partial<AmountStyle>): Sheet[] {
  const random = seededRandom(model.seed).fork('nine');
  const amounts = { ...nineStyle(random), ...style };
  const who = `${model.fiscalYear}年部门`;
  const codes = inParts([3, 2, 2], false);
  const economicCodes = inParts([3, 2], random.chance(0.3));
  const bySubject = (role: Sheet['role'], entries: Entry[], cuts: Cut[]): SheetBody =>
    withState({
      role,
      unit: amounts.unit,
      columns: [...FUNCTIONAL, ...cutColumns(cuts)],
      rows: functionalRows(model, entries, { cuts, codes, style: amounts, total: 'last' }),
      notes: [],
    });
  const fund = (role: 'T8' | 'T9', name: string, source: Entry['source']): SheetBody => {
    const entries = model.entries.filter((entry) => entry.source === source);
    const body = bySubject(role, entries, spendingCuts(`${name}支出`));
    if (body.state === 'figures') return body;
    return { ...body, notes: [`注：本部门${model.fiscalYear}年无${name}财政拨款安排的预算，故本表为空表。`] };
  };
  const general = model.entries.filter(({ source }) => source === 'generalPublicBudget');
  const basicCuts = economicCuts();
  const bodies: (readonly [title: string, body: SheetBody])[] = [
    [`${who}财务收支预算总表`, overviewNine(model, amounts)],
    [`${who}收入预算总表`, bySubject('T2', model.entries, incomeCuts())],
    [`${who}支出预算总表`, bySubject('T3', model.entries, expenditureCuts(model))],
    [`${who}财政拨款收支预算总表`, fiscalOverviewNine(model, amounts)],
    [`${who}一般公共预算支出功能分类预算表`, bySubject('T5', general, spendingCuts('一般公共预算支出'))],
    [`${who}政府性基金预算支出功能分类预算表`, fund('T8', '政府性基金预算', 'governmentFund')],
    [`${who}国有资本经营预算支出功能分类预算表`, fund('T9', '国有资本经营预算', 'stateCapital')],
    [
      `${who}一般公共预算基本支出部门预算经济分类预算表`,
      withState({
        role: 'T6',
        unit: amounts.unit,
        columns: [...ECONOMIC, ...cutColumns(basicCuts)],
        rows: economicRows(model, general.filter(isBasic), {
          cuts: basicCuts,
          codes: economicCodes,
          style: amounts,
          total: 'last',
        }),
        notes: [],
      }),
    ],
    [`${who}“三公”经费和机关运行经费预算表`, threePublicNine(model)],
  ];
  return bodies.map(([title, body], index) => ({
    ...body,
    title,
    numbered: false,
    pageBreak: 'head',
    breaks: breaksOf(random.fork(`breaks ${index}`), body.rows.length),
  }));
}

/** A code in one cell a part, `208|05|01`; the last part may lose its zero, `301|2`. */
function inParts(widths: readonly number[], losesZero: boolean): CodePrint {
  return (code) => {
    let rest = code;
    return widths.map((width, index) => {
      const part = rest.slice(0, width);
      rest = rest.slice(width);
      return losesZero && index === widths.length - 1 ? part.replace(/^0/, '') : part;
    });
  };
}

function incomeCuts(): Cut[] {
  const top = '收入预算';
  return [
    { head: [top, '合计'], dimensions: { aggregate: 'total' }, takes: () => true },
    { head: [top, '财政拨款收入'], dimensions: { source: 'fiscal' }, takes: isFiscal },
    {
      head: [top, '事业收入'],
      dimensions: { source: 'institutionalIncome' },
      takes: ({ source }) => source === 'institutionalIncome',
    },
    {
      head: [top, '事业单位经营收入'],
      dimensions: { source: 'operatingIncome' },
      takes: ({ source }) => source === 'operatingIncome',
    },
    { head: [top, '其他收入'], dimensions: { source: 'otherIncome' }, takes: isOther },
  ];
}

function isOther({ source }: Entry): boolean {
  return !isFiscal({ source }) && source !== 'institutionalIncome' && source !== 'operatingIncome';
}

function expenditureCuts(model: BudgetModel): Cut[] {
  const business: Cut = {
    head: ['支出预算', '事业单位经营支出'],
    dimensions: { purpose: 'operatingBusiness' },
    takes: isBusiness,
  };
  return [...spendingCuts('支出预算'), ...(model.entries.some(isBusiness) ? [business] : [])];
}

function spendingCuts(top: string): Cut[] {
  return [
    { head: [top, '合计'], dimensions: { aggregate: 'total' }, takes: () => true },
    { head: [top, '基本支出'], dimensions: { purpose: 'basic' }, takes: isBasic },
    { head: [top, '项目支出'], dimensions: { purpose: 'project' }, takes: isProject },
  ];
}

function economicCuts(): Cut[] {
  const top = '一般公共预算基本支出';
  return [
    { head: [top, '合计'], dimensions: { aggregate: 'total' }, takes: () => true },
    { head: [top, '人员经费'], dimensions: { part: 'personnel' }, takes: ({ part }) => part === 'personnel' },
    { head: [top, '公用经费'], dimensions: { part: 'operating' }, takes: ({ part }) => part === 'operating' },
  ];
}

/** A table in which nothing is spent prints blanks, also where the document prints zeros elsewhere. */
function withState(sheet: Omit<SheetBody, 'state'>): SheetBody {
  if (sheet.rows.length > 1) return { ...sheet, state: 'figures' };
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ text, amount }) =>
      amount ? { text: '', amount: { state: 'blank' as const } } : { text },
    ),
  }));
  return { ...sheet, rows, state: 'empty' };
}
