import type { AccountNode } from './account-tree';

const CODED: ReadonlySet<AccountNode['level']> = new Set(['class', 'item', 'subitem']);

/** The canonical code of a 科目, for the reader; empty for what has no code (units, projects, sources, the root). */
export function printedCode({ code, level }: Pick<AccountNode, 'code' | 'level'>): string {
  if (!CODED.has(level)) return '';
  return code.slice(code.lastIndexOf('/') + 1).split('-')[0] ?? '';
}
