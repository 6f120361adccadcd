import { foldLabel } from '@/model/fold';
import type { AccountNode } from '../account-tree';
import { accountPairs } from '../two-years/account-pairs';

/**
 * One 科目 of several documents. `kept` same code and name wherever it is · `renamed` same code, other names ·
 * `recoded` same name, other codes.
 */
export interface JoinedAccount {
  /** Unique among its siblings: the code it has in the first column that has it, where that is taken with a number. */
  key: string;
  /** Its name in that column. */
  name: string;
  standing: 'kept' | 'renamed' | 'recoded';
  /** Its node by column; null where that table lists no such 科目, which is neither 0 nor blank. */
  nodes: readonly (AccountNode | null)[];
}

/**
 * The children of a node a column as rows, each 科目 with its partners in the other columns, found as in two years: by
 * code and name, then by name, then by code. Each column is matched with those before it, the first before the second;
 * no column is ever in one row twice.
 * @param parents by column; null where the column does not print them
 */
export function joinAccounts(parents: readonly (AccountNode | null)[]): JoinedAccount[] {
  const rows: (AccountNode | null)[][] = [];
  parents.forEach((parent, column) => {
    if (!parent) return;
    const left = new Map(parent.children.map((node) => [node.code, node]));
    for (let before = 0; before < column && left.size > 0; before += 1) {
      const other = parents[before];
      if (!other) continue;
      for (const pair of accountPairs(parent, other, 'class')) {
        const node = pair.now && left.get(pair.now.code);
        const row = node && pair.before && rows.find((candidate) => candidate[before]?.code === pair.before?.code);
        if (!node || !row || row[column]) continue;
        row[column] = node;
        left.delete(node.code);
      }
    }
    for (const node of left.values()) rows.push(parents.map((_, at) => (at === column ? node : null)));
  });
  const taken = new Set<string>();
  return rows.map((nodes) => joined(nodes, taken)).sort(bySize);
}

function joined(nodes: readonly (AccountNode | null)[], taken: Set<string>): JoinedAccount {
  const present = nodes.flatMap((node) => node ?? []);
  const code = present[0]?.code ?? '';
  let key = code;
  for (let times = 2; taken.has(key); times += 1) key = `${code}-${times}`;
  taken.add(key);
  const isOne = (valueOf: (node: AccountNode) => string) => new Set(present.map(valueOf)).size === 1;
  const hasOneCode = isOne((node) => node.code);
  const standing = !hasOneCode ? 'recoded' : isOne(({ name }) => foldLabel(name)) ? 'kept' : 'renamed';
  return { key, name: present[0]?.name ?? '', standing, nodes };
}

/** By the largest amount that any column has, then by code. */
function bySize(one: JoinedAccount, other: JoinedAccount): number {
  return largest(other) - largest(one) || (one.key < other.key ? -1 : 1);
}

function largest({ nodes }: JoinedAccount): number {
  return Math.max(...nodes.map((node) => node?.amount?.fen ?? -Infinity));
}
