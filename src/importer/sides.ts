import type { ColumnKind } from '@/model/document';
import { headLabel, headWord, sideOf } from './head-words';

const LABEL_KINDS: ReadonlySet<ColumnKind> = new Set(['name', 'code', 'ordinal', 'unit', 'project']);

interface Block {
  from: number;
  to: number;
}

/**
 * Divides the columns of a table of income and expenditure into its sides. A table is divided when its blocks each
 * have labels and amounts of their own and the heads say so (收入 | 支出), or repeat each other (项目 预算数 | 项目 预算数).
 * @returns the side of each column: empty without sides, else 收入, 支出, or the heading as printed of a further block
 */
export function sidesOf(
  paths: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
): { sideByColumn: string[]; sides: readonly string[] } {
  const blocks = blocksByHeading(paths, kinds) ?? blocksByLabels(kinds);
  const sides = blocks ? namesOf(blocks, paths, kinds) : null;
  if (!blocks || !sides) return { sideByColumn: paths.map(() => ''), sides: [''] };
  const sideByColumn = paths.map((_, position) => {
    const index = blocks.findIndex(({ from, to }) => position >= from && position < to);
    return sides[index] ?? sides[0]!;
  });
  return { sideByColumn, sides };
}

/** Blocks under headings of sides in the first row: 收入 over some columns, 支出 over others, in any order. */
function blocksByHeading(
  paths: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
): Block[] | null {
  const blocks: Block[] = [];
  let heading: string | null = null;
  for (const [position, path] of paths.entries()) {
    const top = path[0] ?? '';
    const side = path.length > 1 ? sideOf(top) : null;
    if (side === null && kinds[position] !== 'ordinal' && path.length > 1) return null;
    if (side === null) continue;
    if (top !== heading) blocks.push({ from: position, to: position + 1 });
    else blocks.at(-1)!.to = position + 1;
    heading = top;
  }
  const split = blocks.flatMap((block) => splitAtLabels(block, kinds));
  return split.length > 1 && split.every((block) => isWhole(block, kinds))
    ? withOrdinals(split, paths.length)
    : null;
}

function blocksByLabels(kinds: readonly ColumnKind[]): Block[] | null {
  const blocks = splitAtLabels({ from: 0, to: kinds.length }, kinds);
  return blocks.length > 1 && blocks.every((block) => isWhole(block, kinds)) ? blocks : null;
}

/** A new block begins at a label that follows amounts, where labels stood before the first amounts too. */
function splitAtLabels({ from, to }: Block, kinds: readonly ColumnKind[]): Block[] {
  const blocks: Block[] = [{ from, to }];
  let hasAmount = false;
  let hasLabel = false;
  for (let position = from; position < to; position++) {
    const kind = kinds[position]!;
    if (kind === 'amount') hasAmount = true;
    if (!LABEL_KINDS.has(kind)) continue;
    if (hasAmount && hasLabel) {
      blocks.at(-1)!.to = position;
      blocks.push({ from: position, to });
      hasAmount = false;
    }
    hasLabel = true;
  }
  return blocks;
}

/** A leading 序号 column outside of the headings goes with the first block. */
function withOrdinals(blocks: Block[], width: number): Block[] {
  return blocks.map((block, i) => ({
    from: i === 0 ? 0 : block.from,
    to: blocks[i + 1]?.from ?? width,
  }));
}

function isWhole({ from, to }: Block, kinds: readonly ColumnKind[]): boolean {
  const within = kinds.slice(from, to);
  return (
    within.includes('amount') &&
    within.some((kind) => kind === 'name' || kind === 'project' || kind === 'unit')
  );
}

function namesOf(
  blocks: readonly Block[],
  paths: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
): string[] | null {
  const said = blocks.map(({ from, to }) => flowOf(paths.slice(from, to)));
  const labels = blocks.map(({ from, to }) => labelHead(from, to, paths, kinds));
  if (!said.includes('收入') || !said.includes('支出')) {
    // Without headings the halves repeat each other; income stands first in every form.
    const repeats = labels.every((label) => label === labels[0] || /项目/.test(label));
    if (
      !repeats ||
      blocks.length !== 2 ||
      said.some((side, i) => side !== null && side !== (i === 0 ? '收入' : '支出'))
    )
      return null;
    return ['收入', '支出'];
  }
  const taken = new Set<string>();
  return blocks.map(({ from, to }, i) => {
    const side = said[i] ?? '';
    if (side !== '' && !taken.has(side)) {
      taken.add(side);
      return side;
    }
    const heading = blockHeading(paths.slice(from, to), taken);
    taken.add(heading);
    return heading;
  });
}

function labelHead(
  from: number,
  to: number,
  paths: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
): string {
  for (let position = from; position < to; position++) {
    if (kinds[position] === 'name' || kinds[position] === 'project')
      return headLabel(paths[position]!.at(-1) ?? '');
  }
  return '';
}

/** 收入 or 支出 as the heads over a block say it, from the top. */
function flowOf(paths: readonly (readonly string[])[]): '收入' | '支出' | null {
  for (const path of paths) {
    for (const text of path) {
      const side = sideOf(text);
      if (side) return side;
    }
  }
  const flows = new Set(paths.flatMap((path) => path.map((text) => headWord(text).dimensions.flow)));
  if (flows.has('income') !== flows.has('expenditure')) return flows.has('income') ? '收入' : '支出';
  return null;
}

/** The heading that this block has and the ones before do not: 支出用途. */
function blockHeading(paths: readonly (readonly string[])[], taken: ReadonlySet<string>): string {
  const candidates = [...(paths[0] ?? []).slice(0, -1).reverse(), ...(paths[0] ?? []).slice(-1)];
  const heading = candidates.find((text) => !taken.has(text) && sideOf(text) === null) ?? candidates[0] ?? '';
  let name = heading;
  for (let n = 2; taken.has(name); n++) name = `${heading}${n}`;
  return name;
}
