import type { Amount } from '@/model/amount';
import type { BudgetDocument, FundSource, PrintedTable, Subject } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import { linkKey, type FlowLink, type FlowNode, type FlowSource } from './flow-graph';
import { addedUp, amountPositions, rowsAbout, type PrintedCells } from './printed-cells';

/** The left side of the flow: where money comes from and, where it is printed, which unit has it. */
export interface Income {
  sources: readonly FlowNode[];
  units: readonly FlowNode[];
  /** Source → unit. */
  links: readonly FlowLink[];
  /** 收入总计 as printed. */
  total: Amount | null;
  /** Whether a line or column of 上年结转 is printed at all, blank or not. */
  namesCarryOver: boolean;
}

/** The three budgets that make up 财政拨款 where it is divided. */
const FISCAL: readonly FlowSource[] = ['generalPublicBudget', 'governmentFund', 'stateCapital'];

/**
 * Sources and units out of the 收入预算总表 where it prints units; else sources alone, out of the lines of the
 * 收支预算总表, else out of the columns of the 收入预算总表. Amounts are printed ones: totals of columns, cells of units.
 */
export function incomeOf(document: BudgetDocument, cells: PrintedCells): Income {
  const byColumns = document.tables.filter(({ role }) => role === 'T2').map((table) => incomeTable(table, cells, document.department));
  const byLines = document.tables.filter(({ role }) => role === 'T1').map((table) => incomeLines(table, cells));
  const named = byColumns.find(({ units }) => units.length > 0);
  const chosen = named ?? [...byLines, ...byColumns].find(({ sources }) => sources.length > 0);
  if (!chosen) return { sources: [], units: [], links: [], total: null, namesCarryOver: false };
  const total = chosen.total ?? [...byColumns, ...byLines].find((other) => other.total !== null)?.total ?? null;
  return { ...chosen, total };
}

interface SourceColumns {
  source: FlowSource;
  /** Position of the 小计 of the source, where it has one. */
  subtotal: number | null;
  leaves: number[];
}

function incomeTable(table: PrintedTable, cells: PrintedCells, department: string): Income {
  const [totalColumn = null] = amountPositions(
    table,
    ({ dimensions: { aggregate, source, origin } }) => aggregate === 'total' && source === undefined && origin === undefined,
  );
  const columns = sourceColumns(table, totalColumn);
  const amountOf = (row: number, { subtotal, leaves }: SourceColumns) =>
    cells.at(table, row, subtotal) ?? cells.sum(table, row, leaves);
  const totalRow = rowsAbout(table, ({ kind }) => kind === 'total')[0] ?? rowsAbout(table, ({ kind }) => kind === 'rollUp')[0];
  const rows = rowsAbout(table, ({ kind }) => kind === 'unit');
  const keys = new Map<string, number>();
  const units: FlowNode[] = [];
  const links: FlowLink[] = [];
  for (const { row, subject } of rows) {
    const name = unitName(subject);
    const times = (keys.get(name) ?? 0) + 1;
    keys.set(name, times);
    const key = `unit:${name}${times > 1 ? `-${times}` : ''}`;
    const received = columns.flatMap((column) => {
      const amount = amountOf(row, column);
      return amount ? [{ source: column.source, amount }] : [];
    });
    const amount = cells.at(table, row, totalColumn) ?? addedUp(received.map((part) => part.amount));
    if (!amount) continue;
    units.push({ key, layer: 'unit', subject: { kind: 'unit', name, isDepartment: name === department }, amount });
    for (const { source, amount: part } of received) links.push(linkOf(sourceKey(source), key, part));
  }
  const sources = columns.flatMap((column) => {
    const printed = totalRow ? amountOf(totalRow.row, column) : null;
    const amount = printed ?? addedUp(links.flatMap((link) => (link.from === sourceKey(column.source) ? [link.amount] : [])));
    return amount ? [sourceNode(column.source, amount)] : [];
  });
  return {
    sources,
    units,
    links,
    total: totalRow ? cells.at(table, totalRow.row, totalColumn) : null,
    namesCarryOver: columns.some(({ source }) => source === 'carryOver'),
  };
}

/** One entry a source, in the order of the columns; only the total where the columns name no source. */
function sourceColumns(table: PrintedTable, total: number | null): SourceColumns[] {
  const found = new Map<FlowSource, SourceColumns>();
  const entry = (source: FlowSource): SourceColumns => {
    const known = found.get(source) ?? { source, subtotal: null, leaves: [] };
    found.set(source, known);
    return known;
  };
  const isIncome = amountPositions(table, ({ dimensions: { flow, purpose, origin } }) => flow !== 'expenditure' && purpose === undefined && origin !== 'carryOut');
  for (const position of isIncome) {
    const { source, origin, aggregate } = table.columns[position]?.dimensions ?? {};
    const of = origin === 'carryOver' ? 'carryOver' : source;
    if (of === undefined) continue;
    if (aggregate === undefined) entry(of).leaves.push(position);
    else entry(of).subtotal ??= position;
  }
  if (FISCAL.some((source) => found.has(source))) found.delete('fiscal');
  if (found.size === 0 && total !== null) return [{ source: 'undivided', subtotal: total, leaves: [] }];
  return [...found.values()];
}

function incomeLines(table: PrintedTable, cells: PrintedCells): Income {
  const column = new Map<string, number>();
  for (const position of amountPositions(table, ({ dimensions }) => dimensions.flow !== 'expenditure' && dimensions.source === undefined)) {
    const side = table.columns[position]?.side ?? '';
    if (!column.has(side)) column.set(side, position);
  }
  const isIncome = ({ side, dimensions }: Subject) =>
    column.has(side) && dimensions?.flow !== 'expenditure' && dimensions?.origin !== 'carryOut';
  const amountAt = (row: number, { side }: Subject) => cells.at(table, row, column.get(side) ?? null);
  const lines = rowsAbout(table, (subject) => subject.kind === 'line' && subject.dimensions?.aggregate === undefined && isIncome(subject));
  const bySource = new Map<FlowSource, { amount: Amount; whole: boolean }[]>();
  let namesCarryOver = false;
  for (const { row, subject } of lines) {
    const { source, origin } = subject.dimensions ?? {};
    const of = origin === 'carryOver' ? 'carryOver' : source;
    namesCarryOver ||= of === 'carryOver';
    const amount = amountAt(row, subject);
    if (of === undefined || !amount) continue;
    // 上年结转 may be printed as a whole and by source below it: then the whole counts.
    bySource.set(of, [...(bySource.get(of) ?? []), { amount, whole: of === 'carryOver' && source === undefined }]);
  }
  if (FISCAL.some((source) => bySource.has(source))) bySource.delete('fiscal');
  const sources = [...bySource].flatMap(([source, amounts]) => {
    const wholes = amounts.filter(({ whole }) => whole);
    const amount = addedUp((wholes.length > 0 ? wholes : amounts).map((part) => part.amount));
    return amount ? [sourceNode(source, amount)] : [];
  });
  const totals = rowsAbout(table, (subject) => subject.kind === 'total' && isIncome(subject));
  const total = totals.map(({ row, subject }) => amountAt(row, subject)).find((amount) => amount !== null) ?? null;
  const undivided = sources.length === 0 && total ? [sourceNode('undivided', total)] : [];
  return { sources: [...sources, ...undivided], units: [], links: [], total, namesCarryOver };
}

export function sourceKey(source: FlowSource): string {
  return `source:${source}`;
}

function sourceNode(source: FlowSource, amount: Amount): FlowNode {
  return { key: sourceKey(source), layer: 'source', subject: { kind: 'source', source }, amount };
}

function linkOf(from: string, to: string, amount: Amount): FlowLink {
  return { key: linkKey(from, to), from, to, amount };
}

function unitName({ unit, name }: Subject): string {
  return unit ?? joinWrapped(name);
}

/** The tables that print the spending of one source by purpose and 科目. */
export const TABLE_OF_SOURCE: ReadonlyMap<FlowSource, 'T5' | 'T8' | 'T9'> = new Map<FundSource, 'T5' | 'T8' | 'T9'>([
  ['generalPublicBudget', 'T5'],
  ['governmentFund', 'T8'],
  ['stateCapital', 'T9'],
]);
