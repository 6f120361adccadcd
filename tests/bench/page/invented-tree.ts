import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import type { Fen } from '@/model/money';
import { seededRandom, type Random } from '../../generator/random';

/** How a tree of 类, 款 and 项 is made. */
export interface TreeShape {
  /** Nodes in all, the root with them. */
  nodes: number;
  classes: number;
  /** 款 of all 类 together. The rest of the nodes are 项. */
  items: number;
  /** How much larger the first of several siblings is than the last: 0 for all alike. More means fewer arcs. */
  skew: number;
}

const STEMS = ['物候', '航标', '古树', '灯塔', '驿道', '竹艺', '候鸟', '山泉', '钟表', '雨具', '渡口', '标本'];
const WORDS = ['观测', '保护', '更新', '运维', '培训', '普查', '改造', '管理', '服务', '展陈', '巡护', '补助'];
const WHOLE: Fen = 5e11;
const SEED = 20;

/** A tree of that shape, the same on every machine; names and amounts are invented. Codes are 3, 6 and 10 digits. */
export function inventedTree({ nodes, classes, items, skew }: TreeShape): AccountTree {
  const random = seededRandom(SEED);
  const subitems = nodes - 1 - classes - items;
  const levels = [
    { level: 'class', digits: 3, counts: [classes] },
    { level: 'item', digits: 3, counts: evenly(items, classes) },
    { level: 'subitem', digits: 4, counts: evenly(subitems, items) },
  ] as const;
  // How many nodes of a level have been given their children already, so that counts go round in order.
  const met = [0, 0, 0];

  function below(code: string, fen: Fen, depth: number): AccountNode[] {
    const level = levels[depth];
    if (!level) return [];
    const count = level.counts[met[depth]!] ?? 0;
    met[depth]! += 1;
    return shares(count, fen, skew, random).map((part, i) => {
      const own = code + String(depth === 0 ? 201 + i : i + 1).padStart(level.digits, '0');
      return node({ code: own, level: level.level, name: nameOf(random), fen: part, children: below(own, part, depth + 1) });
    });
  }

  return {
    by: 'function',
    root: node({ code: '', level: 'root', name: '合计', fen: WHOLE, children: below('', WHOLE, 0) }),
    table: { number: 1, role: 'T3', title: '支出预算总表' },
    others: [],
    unit: '万元',
    decimals: 2,
  };
}

function node(parts: Pick<AccountNode, 'code' | 'level' | 'name' | 'children'> & { fen: Fen }): AccountNode {
  const { fen, ...rest } = parts;
  const amount = { kind: 'derived', fen, operation: 'sum', operands: [] } as const;
  return { ...rest, amount, place: null, inferred: false, split: [] };
}

function nameOf(random: Random): string {
  return `${random.pick(STEMS)}${random.pick(WORDS)}${random.pick(STEMS)}${random.pick(WORDS)}支出`;
}

/** So many things in so many heaps, as even as can be. */
function evenly(things: number, heaps: number): number[] {
  return Array.from({ length: heaps }, (_, i) => Math.floor(((i + 1) * things) / heaps) - Math.floor((i * things) / heaps));
}

/** A sum in parts of at least 1 fen, largest first. */
function shares(count: number, sum: Fen, skew: number, random: Random): Fen[] {
  const weights = Array.from({ length: count }, (_, i) => (0.8 + 0.4 * random.next()) / (i + 1) ** skew);
  const whole = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.max(1, Math.round((weight / whole) * sum))).sort((one, other) => other - one);
}
