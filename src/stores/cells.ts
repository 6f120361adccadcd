import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { cellSums, type CellSum } from '@/analysis/cell-sums';
import { printedDecimals } from '@/analysis/printed-decimals';
import type { BudgetDocument, PrintedTable, Subject } from '@/model/document';
import { cellAt, placeKey, type PrintedCell } from '@/model/figures';
import type { Place } from '@/model/place';
import { treeOf } from './structure';

/** What there is to say about one printed cell. */
export interface CellView {
  place: Place;
  cell: PrintedCell;
  /** What the row is about on the side of the cell; null where it has no label. */
  subject: Subject | null;
  sums: readonly CellSum[];
  /** The way to the node of 支出结构 that shows this figure, root first; empty where none does. */
  usedAs: readonly AccountNode[];
}

/** The cell at a place with what leads to it and from it; null where the document has none. */
export function cellView(document: BudgetDocument, place: Place): CellView | null {
  const cell = cellAt(document, place);
  if (!cell) return null;
  const subject = cell.row.subjects.find(({ side }) => side === place.side) ?? null;
  const tree = treeOf(document);
  return {
    place,
    cell,
    subject,
    sums: cellSums(cell.table, place),
    usedAs: tree ? (usesOf(tree).get(placeKey(place)) ?? []) : [],
  };
}

const uses = new WeakMap<AccountTree, ReadonlyMap<string, readonly AccountNode[]>>();

/** The way to the node that shows the figure of a place, by the key of the place: its amount or one of its parts. */
function usesOf(tree: AccountTree): ReadonlyMap<string, readonly AccountNode[]> {
  const known = uses.get(tree);
  if (known) return known;
  const found = new Map<string, readonly AccountNode[]>();
  const walk = (node: AccountNode, above: readonly AccountNode[]) => {
    const path = [...above, node];
    for (const amount of [node.amount, ...node.split.map((part) => part.amount)]) {
      if (amount?.kind === 'printed') found.set(placeKey(amount.place), path);
    }
    node.children.forEach((child) => walk(child, path));
  };
  walk(tree.root, []);
  uses.set(tree, found);
  return found;
}

/** The most decimals that the table prints. */
export function decimalsOf(table: PrintedTable): number {
  return printedDecimals(table);
}
