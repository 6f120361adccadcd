import type { BudgetModel } from './budget-model';
import type { Random } from './random';
import { amountColumn, label, labelColumn, type Sheet, type SheetRow } from './sheet';
import { wording } from './title-variants';

/** Another print of the same tables: the figures stay, with the places they then have. */
export type SheetVariant = (sheets: Sheet[], random: Random, model: BudgetModel) => Sheet[];

export const renameTitles: SheetVariant = (sheets, random, model) => {
  const { titleOf } = wording(random, model.fiscalYear);
  return sheets.map((sheet, index) => ({ ...sheet, title: titleOf(sheet.role, sheet.title, index + 1) }));
};

/** Amount columns in another order; what stands under one head stays together. */
export const moveColumns: SheetVariant = (sheets, random) =>
  sheets.map((sheet) => {
    if (isTwoSided(sheet) || sheet.state === 'form') return sheet;
    const first = sheet.columns.findIndex(({ kind }) => kind === 'amount');
    if (first < 0) return sheet;
    const groups = new Map<string, number[]>();
    sheet.columns.slice(first).forEach(({ head }, offset) => {
      // Under one head over all amounts (支出预算) the level below is what moves.
      const key = head.slice(0, coversAll(sheet, first) ? 2 : 1).join('/');
      groups.set(key, [...(groups.get(key) ?? []), first + offset]);
    });
    const [total, ...rest] = [...groups.values()];
    const moved = random.chance(0.5) ? rest.reverse() : [...rest.slice(1), ...rest.slice(0, 1)];
    const order = [...sheet.columns.keys()].slice(0, first).concat(total ?? [], moved.flat());
    return reorder(sheet, order);
  });

/** One amount column that holds nothing is not printed at all. */
export const leaveOutBlankColumn: SheetVariant = (sheets, random) =>
  sheets.map((sheet) => {
    const blank = [...sheet.columns.keys()].filter(
      (position) =>
        sheet.columns[position]!.kind === 'amount' &&
        sheet.columns[position]!.dimensions.aggregate === undefined &&
        sheet.rows.every(({ cells }) => cells[position]!.amount?.state === 'blank'),
    );
    // In T7 the blank one may be 机关运行经费, and without it 合计 is no longer the sum of a group only.
    if (sheet.state !== 'figures' || sheet.role === 'T7' || isTwoSided(sheet) || blank.length === 0)
      return sheet;
    const gone = random.pick(blank);
    return reorder(
      sheet,
      [...sheet.columns.keys()].filter((position) => position !== gone),
    );
  });

/** Code and name in one cell: `2080101 行政运行`. */
export const mergeCodeAndName: SheetVariant = (sheets) =>
  sheets.map((sheet) => {
    const codes = [...sheet.columns.keys()].filter((position) => sheet.columns[position]!.kind === 'code');
    const name = sheet.columns.findIndex(({ kind }) => kind === 'name');
    if (codes.length === 0) return sheet;
    const head = ['科目'];
    return {
      ...sheet,
      columns: [labelColumn('name', head), ...sheet.columns.slice(name + 1)],
      rows: sheet.rows.map((row) => {
        const code = codes.map((position) => row.cells[position]!.text).join('');
        const merged = [code, row.cells[name]!.text].filter(Boolean).join(' ');
        const subjects = row.subjects.map((subject) => ({ ...subject, code }));
        return { subjects, cells: [label(merged), ...row.cells.slice(name + 1)] };
      }),
    };
  });

/** 合计 at the other end of the rows. */
export const moveTotals: SheetVariant = (sheets) =>
  sheets.map((sheet) => {
    const isTotal = ({ subjects }: SheetRow): boolean =>
      subjects.length === 1 && subjects[0]!.kind === 'total';
    if (isTwoSided(sheet)) return sheet;
    const totals = sheet.rows.filter(isTotal);
    const others = sheet.rows.filter((row) => !isTotal(row));
    const [first] = sheet.rows;
    if (first === undefined) return sheet;
    const wasFirst = isTotal(first);
    return { ...sheet, rows: wasFirst ? [...others, ...totals] : [...totals, ...others] };
  });

/** A table that the document does not have; the coded tables stay, as nothing else says what the codes are. */
export const leaveOutTable: SheetVariant = (sheets, random) => {
  const gone = random.pick(sheets.filter(({ role }) => role !== 'T3' && role !== 'T10'));
  return sheets.filter((sheet) => sheet !== gone);
};

/** A table that nobody knows, among the others. */
export const addUnknownTable: SheetVariant = (sheets, random, model) => {
  const rows = ['检测设备', '办公家具', '印刷服务'].map((name, index) => ({
    cells: [
      label(name),
      label(String(index + 2)),
      {
        text: `${index + 7}.50`,
        amount: { state: 'value' as const, fen: (index + 7) * 1_000_000 + 500_000 },
      },
      label('分散采购'),
    ],
    subjects: [{ side: '', kind: 'other' as const, name, code: '' }],
  }));
  const unknown: Sheet = {
    role: null,
    title: `${model.fiscalYear}年检测设备更新明细表`,
    unit: '万元',
    state: 'figures',
    columns: [
      labelColumn('text', ['品目']),
      labelColumn('count', ['数量（台）']),
      amountColumn(['估算投入']),
      labelColumn('text', ['方式']),
    ],
    rows,
    notes: [],
    numbered: false,
    pageBreak: 'blank',
    breaks: [],
  };
  const at = random.integer(1, sheets.length);
  return [...sheets.slice(0, at), unknown, ...sheets.slice(at)];
};

/** Pages that end inside every table, and the next page goes on without title or head. */
export const continueWithoutHead: SheetVariant = (sheets, random) =>
  sheets.map((sheet) => ({
    ...sheet,
    pageBreak: 'blank',
    breaks: sheet.state !== 'form' && sheet.rows.length > 2 ? [random.integer(1, sheet.rows.length - 1)] : [],
  }));

/** Every page repeats title, unit and head. */
export const repeatTitleAndHead: SheetVariant = (sheets, random) =>
  sheets.map((sheet) => ({
    ...sheet,
    pageBreak: 'titleAndHead',
    breaks: sheet.state !== 'form' && sheet.rows.length > 2 ? [random.integer(1, sheet.rows.length - 1)] : [],
  }));

export const fullWidthDigits: SheetVariant = (sheets) =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.amount ? { ...cell, text: toFullWidth(cell.text) } : cell)),
    })),
  }));

function toFullWidth(text: string): string {
  return text.replace(/[0-9.,]/g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0));
}

function isTwoSided(sheet: Sheet): boolean {
  return sheet.columns.some(({ side }) => side !== '');
}

function coversAll(sheet: Sheet, first: number): boolean {
  const tops = new Set(sheet.columns.slice(first).map(({ head }) => head[0]));
  return tops.size === 1;
}

function reorder(sheet: Sheet, order: readonly number[]): Sheet {
  return {
    ...sheet,
    columns: order.map((position) => sheet.columns[position]!),
    rows: sheet.rows.map((row) => ({ ...row, cells: order.map((position) => row.cells[position]!) })),
  };
}
