import type { Column, ColumnKind, Dimensions } from '@/model/document';
import type { ColumnText } from './column-text';
import { headWord, type HeadWord } from './head-words';
import { sidesOf } from './sides';

/** A head that nobody printed still needs a name to be spoken of. */
const unnamed = (position: number): string => `第${position + 1}列`;

/**
 * Reads the columns of a table: what kind of thing each holds, on which side, and the dimensions its head gives to
 * the amounts. The texts under a head are the second witness.
 * @param paths texts over each column from the top
 * @param texts what the cells of each column hold
 */
export function readColumns(
  paths: readonly (readonly string[])[],
  texts: readonly ColumnText[],
): { columns: Column[]; sides: readonly string[] } {
  const words = paths.map((path) => path.map(headWord));
  const kinds = words.map((levels, position) => kindOf(levels, texts[position]!));
  settleByNeighbours(words, kinds, texts);
  const { sideByColumn, sides } = sidesOf(paths, kinds);
  // In a table of two sides 项目名称 heads lines of income and expenditure, not projects.
  if (sides.length > 1)
    for (const [position, kind] of kinds.entries()) if (kind === 'project') kinds[position] = 'name';
  const previous = lastYearColumns(paths);
  const columns = words.map((levels, position): Column => {
    const kind = kinds[position]!;
    const isAmount = kind === 'amount';
    const dimensions = isAmount ? dimensionsOf(levels) : {};
    if (isAmount && previous.has(position)) dimensions.period ??= 'previousYear';
    return {
      kind,
      side: sideByColumn[position]!,
      number: null,
      head: paths[position]!.length > 0 ? [...paths[position]!] : [unnamed(position)],
      dimensions,
      known: levels.some(({ known }) => known) && (levels.at(-1)?.known ?? false),
    };
  });
  numberAmounts(columns);
  markSums(columns, words);
  return { columns, sides };
}

function kindOf(levels: readonly HeadWord[], text: ColumnText): ColumnKind {
  const leaf = levels.at(-1);
  if (leaf?.kind) {
    // 收入 and 支出 head the labels of a half, or the amounts under them; 项目 may stand over amounts alone.
    if (leaf.kind === 'name' && text.numeric * 2 > text.filled) return 'amount';
    return leaf.kind;
  }
  if (leaf?.known) return text.percent > 0 && text.numeric === 0 ? 'percent' : 'amount';
  if (text.percent > 0 && text.numeric === 0) return 'percent';
  if (text.filled > 0 && text.numeric === text.filled) return 'amount';
  return 'text';
}

/** What only the other columns tell: 单位 beside a target is its measure; a blank column among amounts is one. */
function settleByNeighbours(
  words: readonly HeadWord[][],
  kinds: ColumnKind[],
  texts: readonly ColumnText[],
): void {
  const isIndicators =
    kinds.includes('target') || kinds.includes('indicator') || kinds.includes('indicatorKind');
  const firstAmount = kinds.indexOf('amount');
  const lastAmount = kinds.lastIndexOf('amount');
  for (const [position, kind] of kinds.entries()) {
    if (isIndicators && kind === 'unit' && position > kinds.indexOf('target') && kinds.includes('target')) {
      if (words[position]!.at(-1)?.label === '单位') kinds[position] = 'measure';
    }
    if (isIndicators && kind === 'amount') kinds[position] = 'text';
    if (
      kind === 'text' &&
      !words[position]!.at(-1)?.known &&
      texts[position]!.filled === 0 &&
      !isIndicators
    ) {
      if (position > firstAmount && position < lastAmount) kinds[position] = 'amount';
    }
  }
}

/** Deeper levels say more: they replace what the levels over them say. */
function dimensionsOf(levels: readonly HeadWord[]): Dimensions {
  const dimensions: Dimensions = {};
  for (const level of levels) Object.assign(dimensions, level.dimensions);
  return dimensions;
}

function numberAmounts(columns: Column[]): void {
  const counts = new Map<string, number>();
  for (const column of columns) {
    if (column.kind !== 'amount') continue;
    column.number = (counts.get(column.side) ?? 0) + 1;
    counts.set(column.side, column.number);
  }
}

/**
 * 合计 under a head that spans all amounts of its side is the total of the row, under a narrower one the sum of
 * that group. 小计 is the sum of a group, and the total only where that group is all there is (本年预算数 / 小计).
 */
function markSums(columns: Column[], words: readonly HeadWord[][]): void {
  const amounts = columns
    .map((column, position) => ({ column, position }))
    .filter(({ column }) => column.number !== null);
  for (const { column, position } of amounts) {
    const leaf = words[position]!.at(-1);
    if (!leaf?.sum) continue;
    const peers = amounts.filter(
      (other) =>
        other.column.side === column.side && other.column.dimensions.period === column.dimensions.period,
    );
    const parent = column.head.length > 1 ? column.head.slice(0, -1).join('\n') : '';
    const isWhole = peers.every(
      ({ column: { head } }) => head.slice(0, column.head.length - 1).join('\n') === parent,
    );
    const isAlone =
      peers.length > 1 &&
      peers.every((other) => other.position === position || words[other.position]!.at(-1)?.sum !== 'total');
    column.dimensions.aggregate = isWhole && (leaf.sum === 'total' || isAlone) ? 'total' : 'subtotal';
  }
}

/** Where heads name two years (2023年执行数, 2024年预算数), the columns of the earlier. */
function lastYearColumns(paths: readonly (readonly string[])[]): Set<number> {
  const years = paths.map((path) =>
    Number(/((?:19|20)\d\d)年?/.exec(path.join('').normalize('NFKC'))?.[1] ?? 0),
  );
  const latest = Math.max(0, ...years);
  return new Set(years.flatMap((year, position) => (year > 0 && year < latest ? [position] : [])));
}
