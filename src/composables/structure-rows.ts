import type { AccountNode } from '@/analysis/account-tree';

/** A visible row of the nested table. */
export interface StructureRow {
  node: AccountNode;
  /** The way to it from the root, both with it, for its address. */
  path: readonly AccountNode[];
  /** From 0, below the node that is listed. */
  depth: number;
  /** null for a row without anything below. */
  open: boolean | null;
}

/**
 * The rows of the nested table in order: the children of the listed node, each followed by its own where it is open.
 * @param above the way to the listed node from the root, both with it
 */
export function structureRows(above: readonly AccountNode[], isOpen: (code: string) => boolean): StructureRow[] {
  const rows: StructureRow[] = [];
  const add = (path: readonly AccountNode[], depth: number) => {
    for (const node of path.at(-1)?.children ?? []) {
      const own = [...path, node];
      const open = node.children.length > 0 ? isOpen(node.code) : null;
      rows.push({ node, path: own, depth, open });
      if (open) add(own, depth + 1);
    }
  };
  add(above, 0);
  return rows;
}
