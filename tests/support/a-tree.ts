import fc from 'fast-check';
import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { levelOfCode } from '@/model/classification';
import type { Fen } from '@/model/money';

/** A tree for tests of what draws it: children with an amount each, null for a blank. */
export interface Sketch {
  fen: Fen | null;
  name?: string;
  children?: readonly Sketch[];
}

/** A tree of a sketch, its codes counted from 201, children sorted as an expenditure tree sorts them. */
export function treeFrom(sketch: Sketch): AccountTree {
  return {
    by: 'function',
    root: nodeFrom(sketch, ''),
    table: { number: 1, role: 'T3', title: '支出预算总表' },
    others: [],
    unit: '万元',
    decimals: 2,
  };
}

function nodeFrom({ fen, name, children = [] }: Sketch, code: string): AccountNode {
  const nodes = children.map((child, i) => nodeFrom(child, childCode(code, i)));
  nodes.sort((one, other) => (other.amount?.fen ?? -Infinity) - (one.amount?.fen ?? -Infinity));
  return {
    code,
    name: name ?? (code === '' ? '合计' : `科目${code}支出`),
    level: code === '' ? 'root' : levelOfCode(code),
    amount: fen === null ? null : { kind: 'derived', fen, operation: 'sum', operands: [] },
    place: null,
    inferred: false,
    split: [],
    children: nodes,
  };
}

function childCode(code: string, index: number): string {
  return code === '' ? String(201 + index) : code + String(index + 1).padStart(2, '0');
}

const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 1e9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 1e5 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -500) },
);

function level(depth: number, width: number): fc.Arbitrary<Sketch> {
  const children = depth === 0 ? fc.constant([]) : fc.array(level(depth - 1, width), { maxLength: width });
  return fc.record({ fen: amount, children });
}

/** Any tree of 类, 款 and 项: with blanks, zeros and negatives, chains, and children that do not add up. */
export const anyTree: fc.Arbitrary<AccountTree> = fc
  .array(level(2, 7), { maxLength: 12 })
  .map((children) => treeFrom({ fen: 1e9, children }));
