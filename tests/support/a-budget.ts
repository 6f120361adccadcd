import type { AmountUnit } from '@/model/amount-unit';
import {
  SCHEMA_VERSION,
  type BudgetDocument,
  type Column,
  type Figure,
  type PrintedTable,
  type Subject,
} from '@/model/document';
import { readAmount } from '@/model/money';

/**
 * Amounts of one row by column. A number is printed with the decimals of the unit (万元 two, 元 none); a string is
 * printed as it stands; what is left out is a blank cell, which is not 0.
 */
export type RowAmounts = Partial<Record<AmountColumn, number | string>>;

/** The amount columns a 支出预算总表 may have. */
export type AmountColumn = keyof typeof COLUMNS;

const COLUMNS = {
  total: { head: ['总计'], dimensions: { aggregate: 'total' } },
  basic: { head: ['基本支出'], dimensions: { purpose: 'basic' } },
  personnel: { head: ['基本支出', '人员经费'], dimensions: { purpose: 'basic', part: 'personnel' } },
  operating: { head: ['基本支出', '公用经费'], dimensions: { purpose: 'basic', part: 'operating' } },
  project: { head: ['项目支出'], dimensions: { purpose: 'project' } },
  operatingBusiness: { head: ['事业单位经营支出'], dimensions: { purpose: 'operatingBusiness' } },
  remittanceUp: { head: ['上缴上级支出'], dimensions: { purpose: 'remittanceUp' } },
  subsidyDown: { head: ['对附属单位补助支出'], dimensions: { purpose: 'subsidyDown' } },
  reserve: { head: ['单位预留机动经费'], dimensions: { purpose: 'reserve' } },
} as const satisfies Record<string, { head: readonly string[]; dimensions: Column['dimensions'] }>;

interface BudgetRow {
  kind: 'account' | 'total';
  code: string;
  name: string;
  amounts: RowAmounts;
}

const DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 2, 亿元: 4 };

/**
 * A builder of valid documents for tests. Rows stand in the order they are added, so that a total may come first,
 * last or not at all:
 *
 *     aBudget().withTotal({ total: 9.28 }).withItem('20801', '管理事务', { total: 9.28 }).build()
 */
export function aBudget(): BudgetBuilder {
  return new BudgetBuilder();
}

export class BudgetBuilder {
  private rows: BudgetRow[] = [];
  private columns: readonly AmountColumn[] = ['total', 'personnel', 'operating', 'project'];
  private printed: readonly ('T1' | 'T3')[] = ['T3'];
  private unit: AmountUnit = '万元';
  private identity = { id: 'testville-office-2024', department: '某市某某局', fiscalYear: 2024 };

  /** A 科目 at any level, by its code; the level follows from the length of the code (3, 5 or 7 digits). */
  withItem(code: string, name: string, amounts: RowAmounts | number = {}): this {
    return this.withRow({ kind: 'account', code, name, amounts: amountsOf(amounts) });
  }

  /** The 合计 row, at this place among the rows. */
  withTotal(amounts: RowAmounts | number = {}, name = '合计'): this {
    return this.withRow({ kind: 'total', code: '', name, amounts: amountsOf(amounts) });
  }

  /** The amount columns of the 支出预算总表, left to right; without it 总计, 人员经费, 公用经费, 项目支出. */
  withColumns(...columns: AmountColumn[]): this {
    this.columns = columns;
    return this;
  }

  /**
   * The tables that print the rows: T3 (支出预算总表, with codes), T1 (收支预算总表, two-sided, whose codes are
   * recovered and not printed, and which prints the 总计 column only), or both. Without it T3.
   */
  inTables(...roles: ('T1' | 'T3')[]): this {
    this.printed = roles;
    return this;
  }

  inUnit(unit: AmountUnit): this {
    this.unit = unit;
    return this;
  }

  named(identity: Partial<BudgetBuilder['identity']>): this {
    this.identity = { ...this.identity, ...identity };
    return this;
  }

  build(): BudgetDocument {
    const tables = this.printed.map((role, index) =>
      role === 'T3' ? this.itemised(index + 1) : this.overview(index + 1),
    );
    return {
      schemaVersion: SCHEMA_VERSION,
      ...this.identity,
      revision: 1,
      source: { fileName: 'budget.txt', sha256: '0'.repeat(64), bytes: 1, format: 'text', encoding: 'utf-8' },
      region: null,
      kind: 'departmentBudget',
      amountUnit: this.unit,
      tables,
      figures: tables.flatMap(figuresOf),
      units: [],
      projects: [],
      indicators: [],
      sections: [],
      paragraphs: [],
      claims: [],
      reasons: [],
      uses: [],
      glossary: [],
      counts: [],
      remarks: [],
    };
  }

  private withRow(row: BudgetRow): this {
    this.rows.push(row);
    return this;
  }

  private text(value: number | string | undefined): string {
    return typeof value === 'number' ? value.toFixed(DECIMALS[this.unit]) : (value ?? '');
  }

  private itemised(number: number): PrintedTable {
    const columns: Column[] = [
      labelColumn('code', '', ['科目编码']),
      labelColumn('name', '', ['科目名称']),
      ...this.columns.map((name, index) =>
        amountColumn('', index + 1, COLUMNS[name].head, COLUMNS[name].dimensions),
      ),
    ];
    return {
      ...printedTable(number, 'T3', '支出预算总表', this.unit, columns),
      rows: this.rows.map((row) => ({
        cells: [row.code, row.name, ...this.columns.map((column) => this.text(row.amounts[column]))],
        line: null,
        page: null,
        subjects: [subjectOf(row, '', false)],
      })),
    };
  }

  private overview(number: number): PrintedTable {
    const columns: Column[] = [
      labelColumn('name', '收入', ['收入', '项目']),
      amountColumn('收入', 1, ['收入', '预算数'], { flow: 'income' }),
      labelColumn('name', '支出', ['支出', '项目']),
      amountColumn('支出', 1, ['支出', '预算数'], { flow: 'expenditure' }),
    ];
    return {
      ...printedTable(number, 'T1', '收支预算总表', this.unit, columns),
      rows: this.rows.map((row) => {
        const income = row.kind === 'total';
        const amount = this.text(row.amounts.total);
        return {
          cells: [income ? '收入总计' : '', income ? amount : '', row.name, amount],
          line: null,
          page: null,
          subjects: [
            ...(income ? [subjectOf({ ...row, name: '收入总计' }, '收入', false)] : []),
            subjectOf(row, '支出', row.kind === 'account'),
          ],
        };
      }),
    };
  }
}

function amountsOf(amounts: RowAmounts | number): RowAmounts {
  return typeof amounts === 'number' ? { total: amounts } : amounts;
}

function labelColumn(kind: 'code' | 'name', side: string, head: readonly string[]): Column {
  return { kind, side, number: null, head: [...head], dimensions: {}, known: true };
}

function amountColumn(
  side: string,
  number: number,
  head: readonly string[],
  dimensions: Column['dimensions'],
): Column {
  return { kind: 'amount', side, number, head: [...head], dimensions: { ...dimensions }, known: true };
}

function printedTable(
  number: number,
  role: 'T1' | 'T3',
  title: string,
  unit: AmountUnit,
  columns: Column[],
): PrintedTable {
  return {
    number,
    role,
    recognition: { title, signature: role },
    title,
    unit,
    unitText: unit,
    state: 'figures',
    notes: [],
    pieces: 1,
    line: null,
    page: null,
    head: headRows(columns),
    columns,
    rows: [],
  };
}

/** One head row a level; neighbours that share a text on a level share its cell, a column without the level is deep. */
function headRows(columns: readonly Column[]): PrintedTable['head'] {
  const depth = Math.max(...columns.map(({ head }) => head.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: PrintedTable['head'][number] = [];
    columns.forEach(({ head, side }, position) => {
      const text = head[level];
      if (text === undefined) return;
      const before = columns[position - 1];
      const shared = level < head.length - 1 && before?.head[level] === text && before.side === side;
      const last = cells.at(-1);
      if (shared && last) last.span += 1;
      else cells.push({ text, span: 1, depth: level === head.length - 1 ? depth - level : 1 });
    });
    return cells;
  });
}

function subjectOf(row: BudgetRow, side: string, inferred: boolean): Subject {
  return {
    side,
    kind: row.kind,
    name: row.name,
    code: inferred ? '' : row.code,
    account: row.kind === 'account' ? row.code : null,
    inferred,
  };
}

function figuresOf(table: PrintedTable): Figure[] {
  return table.rows.flatMap((row, index) =>
    table.columns.flatMap((column, position): Figure[] => {
      const reading = readAmount(row.cells[position] ?? '', table.unit);
      const subject = row.subjects.find(({ side }) => side === column.side);
      if (column.kind !== 'amount' || column.number === null || !subject) return [];
      if (reading.state !== 'value' && reading.state !== 'zero') return [];
      return [
        {
          place: { table: table.number, row: index + 1, side: column.side, column: column.number },
          fen: reading.fen,
          role: table.role,
          subject: subject.kind,
          ...(subject.account === null ? {} : { account: subject.account }),
          ...column.dimensions,
        },
      ];
    }),
  );
}
