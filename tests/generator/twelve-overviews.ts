import type { FundSource } from '@/model/document';
import { accountsOf, entriesUnder, totalOf, type BudgetModel, type Entry } from './budget-model';
import { incomeOf, isFiscal, totalWhere, type Income } from './income';
import type { AmountStyle } from './printed-amount';
import { amountColumn, labelColumn, type SheetColumn, type SheetBody } from './sheet';
import { twoSidedRows, type SideLine } from './two-sided-rows';

const COLUMNS: SheetColumn[] = [
  labelColumn('name', ['收 入', '项 目'], '收入'),
  amountColumn(['收 入', '预算数'], {}, '收入'),
  labelColumn('name', ['支 出', '项 目'], '支出'),
  amountColumn(['支 出', '预算数'], {}, '支出'),
];

const OWN_LINES: readonly (readonly [name: string, source: FundSource])[] = [
  ['二、财政专户管理资金', 'earmarkedAccount'],
  ['三、事业收入', 'institutionalIncome'],
  ['四、事业单位经营收入', 'operatingIncome'],
  ['五、上级补助收入', 'superiorSubsidy'],
  ['六、附属单位上缴收入', 'subordinateRemittance'],
  ['七、其他收入', 'otherIncome'],
];

/** T1 收支预算总表: codes are not printed; the levels of 支出 follow from the order alone. */
export function overviewTwelve(model: BudgetModel, style: AmountStyle): SheetBody {
  const income = incomeOf(model);
  const current = income.filter(({ origin }) => origin === 'currentYear');
  const carried = income.filter(({ origin }) => origin === 'carryOver');
  const rows = twoSidedRows(
    {
      income: [
        ...fiscalLines(current),
        ...OWN_LINES.map(([name, source]) => sourceLine(name, source, current)),
      ],
      expenditure: accountLines(model, model.entries),
      foot: [
        [
          line('本年收入合计', [totalOf(current)], { origin: 'currentYear', aggregate: 'subtotal' }),
          line('本年支出合计', [totalOf(model.entries)], { origin: 'currentYear', aggregate: 'subtotal' }),
        ],
        [
          line('上年结转结余', [totalOf(carried)], { origin: 'carryOver' }),
          line('年终结转结余', [totalOf(model.carriedOut)], { origin: 'carryOut' }),
        ],
        [total('收 入 总 计', [totalOf(income)]), total('支 出 总 计', [totalOf(income)])],
      ],
      expenditureWidth: 1,
    },
    style,
  );
  return { role: 'T1', unit: style.unit, state: 'figures', columns: COLUMNS, rows, notes: [] };
}

/** T4 财政拨款收支预算总表; without a foot, as some places print it, or with one. */
export function fiscalOverviewTwelve(model: BudgetModel, style: AmountStyle, hasFoot: boolean): SheetBody {
  const income = incomeOf(model).filter(isFiscal);
  const current = income.filter(({ origin }) => origin === 'currentYear');
  const spent = model.entries.filter(isFiscal);
  const rows = twoSidedRows(
    {
      income: fiscalLines(current),
      expenditure: accountLines(model, spent),
      foot: hasFoot
        ? [
            [
              line('二、上年结转', [totalWhere(income, ({ origin }) => origin === 'carryOver')], {
                origin: 'carryOver',
              }),
              line('二、结转下年', [null], { origin: 'carryOut' }),
            ],
            [total('收入总计', [totalOf(income)]), total('支出总计', [totalOf(spent)])],
          ]
        : [],
      expenditureWidth: 1,
    },
    style,
  );
  return { role: 'T4', unit: style.unit, state: 'figures', columns: COLUMNS, rows, notes: [] };
}

function fiscalLines(current: readonly Income[]): SideLine[] {
  return [
    line('一、财政拨款', [totalWhere(current, isFiscal)], { source: 'fiscal' }),
    sourceLine('一般公共预算', 'generalPublicBudget', current),
    sourceLine('政府性基金预算', 'governmentFund', current),
    sourceLine('国有资本经营预算', 'stateCapital', current),
  ];
}

function sourceLine(name: string, source: FundSource, income: readonly Income[]): SideLine {
  return line(name, [totalWhere(income, (amount) => amount.source === source)], { source });
}

function line(
  name: string,
  amounts: SideLine['amounts'],
  dimensions: SideLine['dimensions'] & object,
): SideLine {
  return { kind: 'line', name, amounts, dimensions };
}

function total(name: string, amounts: SideLine['amounts']): SideLine {
  return { kind: 'total', name, amounts };
}

function accountLines(model: BudgetModel, entries: readonly Entry[]): SideLine[] {
  return accountsOf(model, entries).map(({ code, name }) => ({
    kind: 'account',
    name,
    account: code,
    amounts: [totalOf(entriesUnder(entries, code))],
  }));
}
