import type { BudgetDocument, Column, TableRole } from '@/model/document';
import { subtotalColumns, totalColumns, type ColumnFamily } from '../columns';
import { gridsOf, type Grid } from '../grid';
import { Tally } from '../outcome';
import type { Finding, Outcome, Rule } from '../rule';
import { finding, sumFinding } from '../sums';

interface RowRule {
  id: string;
  roles: readonly TableRole[];
  families: (grid: Grid, side: string) => readonly ColumnFamily[];
  statement: Rule['statement'];
  /** What else the rule says of a row by itself. */
  places?: (grid: Grid, side: string) => readonly (Finding | null)[];
}

const totals = (grid: Grid, side: string) => {
  const family = totalColumns(grid, side);
  return family ? [family] : [];
};
const all = (grid: Grid, side: string) => [...totals(grid, side), ...subtotalColumns(grid, side)];

/** R-05 … R-11 and G-01: in every row the aggregate columns are the sums of what stands under them. */
const ROWS: readonly RowRule[] = [
  {
    id: 'R-05',
    roles: ['T2'],
    families: totals,
    statement: { 'zh-CN': '收入预算总表：每一行总计等于本年小计与结转小计之和', en: 'Income table: in each row the total is this year plus carry-over' },
  },
  {
    id: 'R-06',
    roles: ['T2'],
    families: subtotalColumns,
    statement: { 'zh-CN': '收入预算总表：每一行的小计等于它下面各列之和', en: 'Income table: in each row a subtotal is the sum of its columns' },
  },
  {
    id: 'R-07',
    roles: ['T3'],
    families: all,
    statement: { 'zh-CN': '支出预算总表：每一行总计等于人员（或基本）、公用、项目等各列之和', en: 'Expenditure table: in each row the total is the sum of its purposes' },
  },
  {
    id: 'R-08',
    roles: ['T5'],
    families: all,
    statement: { 'zh-CN': '一般公共预算支出表：每一行合计等于基本与项目之和，基本小计等于人员与公用之和', en: 'General public budget: in each row the total is basic plus project, and basic is personnel plus operating' },
  },
  {
    id: 'R-09',
    roles: ['T6'],
    families: all,
    statement: {
      'zh-CN': '基本支出表：每一行合计等于人员与公用之和；301、303 只在人员，302、310 只在公用',
      en: 'Basic expenditure: in each row the total is personnel plus operating; 301 and 303 are personnel, 302 and 310 operating',
    },
    places: misplaced,
  },
  {
    id: 'R-10',
    roles: ['T8', 'T9'],
    families: all,
    statement: { 'zh-CN': '政府性基金、国有资本经营预算支出表：每一行合计等于基本与项目之和', en: 'Government funds and state capital: in each row the total is basic plus project' },
  },
  {
    id: 'R-11',
    roles: ['T10'],
    families: all,
    statement: { 'zh-CN': '项目支出预算表：每一行总计等于各资金来源之和', en: 'Project table: in each row the total is the sum of its funds' },
  },
  {
    id: 'G-01',
    roles: ['T7'],
    families: threePublicColumns,
    statement: { 'zh-CN': '“三公”经费表：每一行合计等于出国、用车、接待之和，用车小计等于购置与运行之和', en: 'Three public expenses: in each row the total is overseas, vehicles and reception, and vehicles are purchase plus operation' },
  },
];

export const rowRules: readonly Rule[] = ROWS.map((rule) => ({
  id: rule.id,
  tolerance: 'Tn',
  severity: 'error',
  statement: rule.statement,
  check: (document) => checkRows(document, rule),
}));

function checkRows(document: BudgetDocument, { id, roles, families, places }: RowRule): Outcome {
  const tally = new Tally();
  for (const grid of gridsOf(document, ...roles)) {
    for (const side of grid.sides()) {
      for (const placed of places?.(grid, side) ?? []) tally.add(placed);
      for (const { whole, parts } of families(grid, side)) {
        grid.table.rows.forEach((_, index) => {
          const row = index + 1;
          const terms = parts.flatMap((column) => grid.printed(row, column) ?? []);
          if (terms.length === 0 && !grid.printed(row, whole)) return;
          tally.add(sumFinding({ rule: id, severity: 'error' }, { whole: grid.amount(row, whole), terms, half: grid.half }));
        });
      }
    }
  }
  return tally.outcome(document, roles);
}

/** The part that a class of the economic classification of departments belongs to; of the others either may be right. */
const PART_OF_CLASS: Readonly<Record<string, 'personnel' | 'operating'>> = { '301': 'personnel', '303': 'personnel', '302': 'operating', '310': 'operating' };

/** Each row of a class that belongs to one part: an amount in a column of the other. */
function misplaced(grid: Grid, side: string): (Finding | null)[] {
  const columns = grid.columns(side).filter(({ dimensions: { part, aggregate } }) => part !== undefined && aggregate === undefined);
  return grid
    .rows(side, ({ kind, account, scheme }) => kind === 'economic' && account !== null && scheme !== 'government')
    .flatMap(({ row, subject }) => {
      const own = PART_OF_CLASS[subject.account?.slice(0, 3) ?? ''];
      if (own === undefined) return [];
      return columns.map((column): Finding | null => {
        const printed = grid.printed(row, column);
        if (column.dimensions.part === own || !printed || printed.fen === 0) return null;
        const params = { code: subject.account ?? '', part: column.dimensions.part ?? '' };
        return finding({ rule: 'R-09', severity: 'warning', kind: 'misplaced', printed, expected: null }, { params });
      });
    });
}

/** By item and not by heading: the table may also hold 会议费, 培训费 and 机关运行经费, which are no part of “三公”. */
function threePublicColumns(grid: Grid, side: string): ColumnFamily[] {
  const columns = grid.columns(side);
  const of = (...items: readonly Column['dimensions']['item'][]) =>
    columns.filter(({ dimensions }) => items.includes(dimensions.item));
  const [sum] = of('threePublic');
  const [vehicles] = of('vehicles');
  const split = of('vehiclePurchase', 'vehicleOperation');
  const items = [...of('overseas', 'reception'), ...(vehicles ? [vehicles] : split)];
  return [
    ...(sum && items.length > 1 ? [{ whole: sum, parts: items }] : []),
    ...(vehicles && split.length > 0 ? [{ whole: vehicles, parts: split }] : []),
  ];
}
