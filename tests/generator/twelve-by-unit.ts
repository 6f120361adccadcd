import type { FundSource } from '@/model/document';
import type { BudgetModel, ThreePublic } from './budget-model';
import { threePublicAmounts } from './three-public';
import { incomeOf, isUnitFunds, totalWhere, type Income } from './income';
import { amountCell, type AmountStyle } from './printed-amount';
import {
  amountColumn,
  label,
  labelColumn,
  type SheetColumn,
  type SheetRow,
  type SheetBody,
  stateOf,
} from './sheet';

/** How names are cut in columns that are too narrow: unit names in T2 and T7. */
export type Cutting = (name: string) => string;

interface IncomeCut {
  column: SheetColumn;
  takes: (income: Income) => boolean;
}

const SOURCES: readonly (readonly [name: string, source: FundSource])[] = [
  ['一般公共预算', 'generalPublicBudget'],
  ['政府性基金预算', 'governmentFund'],
  ['国有资本经营预算', 'stateCapital'],
  ['财政专户管理资金', 'earmarkedAccount'],
  ['事业收入', 'institutionalIncome'],
  ['事业单位经营收入', 'operatingIncome'],
  ['上级补助收入', 'superiorSubsidy'],
  ['附属单位上缴收入', 'subordinateRemittance'],
  ['其他收入', 'otherIncome'],
];

const CARRIED_SOURCES: readonly (readonly [
  name: string,
  source: FundSource,
  takes: (income: Income) => boolean,
])[] = [
  ['一般公共预算', 'generalPublicBudget', ({ source }) => source === 'generalPublicBudget'],
  ['政府性基金预算', 'governmentFund', ({ source }) => source === 'governmentFund'],
  ['国有资本经营预算', 'stateCapital', ({ source }) => source === 'stateCapital'],
  ['专户资金结转结余', 'earmarkedAccount', ({ source }) => source === 'earmarkedAccount'],
  ['单位资金结转结余', 'unitFunds', isUnitFunds],
];

function incomeCuts(): IncomeCut[] {
  const isCurrent = ({ origin }: Income): boolean => origin === 'currentYear';
  const isCarried = ({ origin }: Income): boolean => origin === 'carryOver';
  return [
    { column: amountColumn(['总计'], { aggregate: 'total' }), takes: () => true },
    {
      column: amountColumn(['本年收入', '小计'], { aggregate: 'subtotal', origin: 'currentYear' }),
      takes: isCurrent,
    },
    ...SOURCES.map(([name, source]) => ({
      column: amountColumn(['本年收入', name], { source, origin: 'currentYear' }),
      takes: (income: Income) => isCurrent(income) && income.source === source,
    })),
    {
      column: amountColumn(['上年结转结余', '小计'], { aggregate: 'subtotal', origin: 'carryOver' }),
      takes: isCarried,
    },
    ...CARRIED_SOURCES.map(([name, source, takes]) => ({
      column: amountColumn(['上年结转结余', name], { source, origin: 'carryOver' }),
      takes: (income: Income) => isCarried(income) && takes(income),
    })),
  ];
}

/** T2 收入预算总表 by unit, with a row of the department as a whole (a roll-up, not a unit) where asked for. */
export function incomeTwelve(
  model: BudgetModel,
  style: AmountStyle,
  cut: Cutting,
  hasRollUp: boolean,
): SheetBody {
  const income = incomeOf(model);
  const cuts = incomeCuts();
  const row = (
    name: string,
    taken: readonly Income[],
    subject: Partial<SheetRow['subjects'][0]>,
  ): SheetRow => ({
    cells: [label(name), ...cuts.map(({ takes }) => amountCell(totalWhere(taken, takes), style))],
    subjects: [{ side: '', kind: 'unit', name, code: '', ...subject }],
  });
  return {
    role: 'T2',
    unit: style.unit,
    state: 'figures',
    columns: [labelColumn('unit', ['单位名称']), ...cuts.map(({ column }) => column)],
    rows: [
      row('合计', income, { kind: 'total' }),
      ...(hasRollUp ? [row(`${model.department}（部门）`, income, { kind: 'rollUp' })] : []),
      ...model.units.map((unit) =>
        row(
          cut(unit),
          income.filter((amount) => amount.unit === unit),
          { unit },
        ),
      ),
    ],
    notes: [],
  };
}

/** T7 “三公”经费支出表 by unit. */
export function threePublicTwelve(model: BudgetModel, style: AmountStyle, cut: Cutting): SheetBody {
  const vehicles = '公务用车购置及运行费';
  const columns = [
    labelColumn('unit', ['单位名称']),
    amountColumn(['“三公”经费合计'], { item: 'threePublic', aggregate: 'total' }),
    amountColumn(['因公出国(境)费用'], { item: 'overseas' }),
    amountColumn([vehicles, '小计'], { item: 'vehicles', aggregate: 'subtotal' }),
    amountColumn([vehicles, '公务用车购置费'], { item: 'vehiclePurchase' }),
    amountColumn([vehicles, '公务用车运行维护费'], { item: 'vehicleOperation' }),
    amountColumn(['公务接待费'], { item: 'reception' }),
  ];
  const row = (
    name: string,
    taken: readonly ThreePublic[],
    subject: Partial<SheetRow['subjects'][0]>,
  ): SheetRow => ({
    cells: [label(name), ...threePublicAmounts(taken).map((fen) => amountCell(fen, style))],
    subjects: [{ side: '', kind: 'unit', name, code: '', ...subject }],
  });
  const rows = [
    row('合计', model.threePublic, { kind: 'total' }),
    ...model.threePublic.map((amounts) => row(cut(amounts.unit), [amounts], { unit: amounts.unit })),
  ];
  return {
    role: 'T7',
    unit: style.unit,
    state: stateOf(rows),
    columns,
    rows,
    notes: ['注：不含教学科研人员学术交流因公出国（境）费用'],
  };
}
