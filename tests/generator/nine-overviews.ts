import { accountsOf, entriesUnder, totalOf, type BudgetModel, type Entry } from './budget-model';
import { incomeOf, isFiscal, totalWhere, type Income } from './income';
import { amountCell, type AmountStyle } from './printed-amount';
import { amountColumn, labelColumn, type SheetBody } from './sheet';
import { threePublicAmounts } from './three-public';
import { twoSidedRows, type SideLine } from './two-sided-rows';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** T1 财务收支预算总表: 支出 by 类 only, each with its number before the name. */
export function overviewNine(model: BudgetModel, style: AmountStyle): SheetBody {
  const income = incomeOf(model);
  const rows = twoSidedRows(
    {
      income: [
        line('一、财政拨款收入', [totalWhere(income, isFiscal)], { source: 'fiscal' }),
        sourceLine('1. 一般公共预算资金', 'generalPublicBudget', income),
        sourceLine('2. 政府性基金', 'governmentFund', income),
        sourceLine('3. 国有资本经营预算', 'stateCapital', income),
        sourceLine('二、事业收入', 'institutionalIncome', income),
        sourceLine('三、事业单位经营收入', 'operatingIncome', income),
        line('四、其他收入', [totalWhere(income, isOther)], { source: 'otherIncome' }),
      ],
      expenditure: classLines(model, model.entries, (entries) => [totalOf(entries)]),
      foot: [
        ...(model.carriedOut.length > 0
          ? [
              [
                line('上年结转', [null], { origin: 'carryOver' }),
                line('结转下年', [totalOf(model.carriedOut)], { origin: 'carryOut' }),
              ] as const,
            ]
          : []),
        [total('收入总计', [totalOf(income)]), total('支出总计', [totalOf(income)])],
      ],
      expenditureWidth: 1,
    },
    style,
  );
  const columns = [
    labelColumn('name', ['本年收入', '项目'], '收入'),
    amountColumn(['本年收入', '预算数'], {}, '收入'),
    labelColumn('name', ['本年支出', '项目'], '支出'),
    amountColumn(['本年支出', '预算数'], {}, '支出'),
  ];
  return { role: 'T1', unit: style.unit, state: 'figures', columns, rows, notes: [] };
}

/** T4 财政拨款收支预算总表: 支出 by 类 in four amount columns. */
export function fiscalOverviewNine(model: BudgetModel, style: AmountStyle): SheetBody {
  const income = incomeOf(model).filter(isFiscal);
  const spent = model.entries.filter(isFiscal);
  const cuts = (entries: readonly Entry[]): (number | null)[] => [
    totalOf(entries),
    totalWhere(entries, ({ source }) => source === 'generalPublicBudget'),
    totalWhere(entries, ({ source }) => source === 'governmentFund'),
    totalWhere(entries, ({ source }) => source === 'stateCapital'),
  ];
  const rows = twoSidedRows(
    {
      income: [
        sourceLine('一、一般公共预算资金', 'generalPublicBudget', income),
        sourceLine('二、政府性基金', 'governmentFund', income),
        sourceLine('三、国有资本经营预算', 'stateCapital', income),
      ],
      expenditure: classLines(model, spent, cuts),
      foot: [[total('收入总计', [totalOf(income)]), total('支出总计', cuts(spent))]],
      expenditureWidth: 4,
    },
    style,
  );
  const [left, right] = ['财政拨款收入', '财政拨款支出'];
  const columns = [
    labelColumn('name', [left, '项目'], '收入'),
    amountColumn([left, '预算数'], { source: 'fiscal' }, '收入'),
    labelColumn('name', [right, '项目'], '支出'),
    amountColumn([right, '合计'], { aggregate: 'total', source: 'fiscal' }, '支出'),
    amountColumn([right, '一般公共预算'], { source: 'generalPublicBudget' }, '支出'),
    amountColumn([right, '政府性基金预算'], { source: 'governmentFund' }, '支出'),
    amountColumn([right, '国有资本经营预算'], { source: 'stateCapital' }, '支出'),
  ];
  return { role: 'T4', unit: style.unit, state: 'figures', columns, rows, notes: [] };
}

/** T7 “三公”经费和机关运行经费: one row without a label, in 万元 whatever the other tables print. */
export function threePublicNine(model: BudgetModel): SheetBody {
  const style: AmountStyle = { unit: '万元', decimals: 2, thousands: true, trimsZeros: true, none: '' };
  const [total, overseas, vehicles, purchase, operation, reception] = threePublicAmounts(model.threePublic);
  const agency = totalWhere(
    model.entries,
    ({ source, part, account }) =>
      source === 'generalPublicBudget' && part === 'operating' && account.endsWith('01'),
  );
  const top = '“三公”经费预算数';
  const cars = '公务用车购置及运行费';
  const columns = [
    amountColumn([top, '合计'], { item: 'threePublic', aggregate: 'subtotal' }),
    amountColumn([top, '因公出国(境)费'], { item: 'overseas' }),
    amountColumn([top, '公务接待费'], { item: 'reception' }),
    amountColumn([top, cars, '小计'], { item: 'vehicles', aggregate: 'subtotal' }),
    amountColumn([top, cars, '购置费'], { item: 'vehiclePurchase' }),
    amountColumn([top, cars, '运行费'], { item: 'vehicleOperation' }),
    amountColumn(['机关运行经费预算数'], { item: 'agencyOperating' }),
  ];
  const amounts = [total, overseas, reception, vehicles, purchase, operation, agency];
  // A row with neither label nor amount would be an empty line: such a document prints zeros.
  const isEmpty = amounts.every((fen) => fen === null || fen === undefined);
  const cells = amounts.map((fen) => amountCell(isEmpty ? 0 : (fen ?? null), style));
  return {
    role: 'T7',
    unit: '万元',
    state: 'figures',
    columns,
    rows: [{ cells, subjects: [{ side: '', kind: 'total', name: '', code: '' }] }],
    notes: [],
  };
}

function isOther({ source }: Income): boolean {
  return !isFiscal({ source }) && source !== 'institutionalIncome' && source !== 'operatingIncome';
}

function sourceLine(name: string, source: Income['source'], income: readonly Income[]): SideLine {
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

function classLines(
  model: BudgetModel,
  entries: readonly Entry[],
  amountsOf: (entries: readonly Entry[]) => SideLine['amounts'],
): SideLine[] {
  const classes = accountsOf(model, entries).filter(({ code }) => code.length === 3);
  return classes.map(({ code, name }, index) => ({
    kind: 'account',
    name: `${numeral(index + 1)}、${name}`,
    account: code,
    amounts: amountsOf(entriesUnder(entries, code)),
  }));
}

/** 一 … 三十. */
function numeral(n: number): string {
  if (n <= 10) return NUMERALS[n - 1]!;
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? NUMERALS[tens - 1]! : ''}十${n % 10 ? NUMERALS[(n % 10) - 1]! : ''}`;
}
