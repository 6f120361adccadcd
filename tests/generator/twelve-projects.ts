import type { BudgetModel, Entry } from './budget-model';
import { isUnitFunds, totalWhere } from './income';
import { amountCell, type AmountStyle } from './printed-amount';
import { amountColumn, label, labelColumn, type SheetColumn, type SheetRow, type SheetBody } from './sheet';
import type { Cutting } from './twelve-by-unit';

const CUTS: readonly { column: SheetColumn; takes: (entry: Entry) => boolean }[] = [
  { column: amountColumn(['总计'], { aggregate: 'total' }), takes: () => true },
  {
    column: amountColumn(['一般公共预算'], { source: 'generalPublicBudget' }),
    takes: ({ source }) => source === 'generalPublicBudget',
  },
  {
    column: amountColumn(['政府性基金'], { source: 'governmentFund' }),
    takes: ({ source }) => source === 'governmentFund',
  },
  {
    column: amountColumn(['国有资本经营预算'], { source: 'stateCapital' }),
    takes: ({ source }) => source === 'stateCapital',
  },
  {
    column: amountColumn(['财政专户管理资金'], { source: 'earmarkedAccount' }),
    takes: ({ source }) => source === 'earmarkedAccount',
  },
  { column: amountColumn(['单位资金'], { source: 'unitFunds' }), takes: isUnitFunds },
];

/** T10 项目支出预算表. */
export function projectsTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  const spent = model.entries.filter(({ purpose }) => purpose === 'project');
  const amounts = (taken: readonly Entry[]) =>
    CUTS.map(({ takes }) => amountCell(totalWhere(taken, takes), style));
  const rows: SheetRow[] = [
    {
      cells: [label(''), label('合计'), ...amounts(spent)],
      subjects: [{ side: '', kind: 'total', name: '合计', code: '' }],
    },
    ...model.projects.map(({ unit, name }): SheetRow => ({
      cells: [
        label(unit),
        label(name),
        ...amounts(spent.filter((entry) => entry.unit === unit && entry.project === name)),
      ],
      subjects: [{ side: '', kind: 'project', name, code: '', unit, project: name }],
    })),
  ];
  return {
    role: 'T10',
    unit: style.unit,
    state: spent.length > 0 ? 'figures' : 'empty',
    columns: [
      labelColumn('unit', ['单位名称']),
      labelColumn('project', ['项目名称']),
      ...CUTS.map(({ column }) => column),
    ],
    rows,
    notes: [],
  };
}

/** T11 项目绩效目标表: no amounts; project names cut at the width of their column. */
export function indicatorsTwelve(model: BudgetModel, cut: Cutting): SheetBody {
  const columns = [
    labelColumn('unit', ['单位名称']),
    labelColumn('programme', ['一级项目名称']),
    labelColumn('project', ['二级项目名称']),
    labelColumn('indicatorClass', ['绩效指标', '一级指标']),
    labelColumn('indicatorKind', ['绩效指标', '二级指标']),
    labelColumn('indicator', ['绩效指标', '三级指标']),
    labelColumn('operator', ['绩效指标', '计算符号']),
    labelColumn('target', ['绩效指标', '指标值']),
    labelColumn('measure', ['绩效指标', '计量单位']),
  ];
  const rows = model.indicators.map((indicator): SheetRow => ({
    cells: [
      indicator.unit,
      indicator.programme,
      cut(indicator.project),
      indicator.level1,
      indicator.level2,
      indicator.name,
      indicator.operator,
      indicator.target,
      indicator.measure,
    ].map(label),
    subjects: [{ side: '', kind: 'indicator', name: indicator.name, code: '' }],
  }));
  return { role: 'T11', unit: null, state: 'indicators', columns, rows, notes: [] };
}

/** T12 民生项目表: a form that nobody filled in. */
export function livelihoodForm(model: BudgetModel, style: AmountStyle): SheetBody {
  const lines = [
    ['部门编码：', '', '部门名称：', ''],
    ['一级项目名称：', '', '预算金额：', ''],
    ['二级项目名称：', '', '', ''],
    ['项目标准：', '', '', ''],
    ['项目内容：', '', '', ''],
    ['二级项目整体绩效目标：', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '年度目标值'],
    ['产出指标', '数量', '指标1', '指标值1'],
    ['效益指标', '经济效益', '指标1', '指标值1'],
    ['满意度指标', '满意度', '指标1', '指标值1'],
  ];
  return {
    role: 'T12',
    unit: style.unit,
    state: 'form',
    // A form has no head: its lines are its rows.
    columns: [1, 2, 3, 4].map(() => labelColumn('text', [])),
    rows: lines.map((cells) => ({ cells: cells.map(label), subjects: [] })),
    notes: [`${model.department}没有民生项目预算拨款安排的支出，故本表无数据`],
  };
}
