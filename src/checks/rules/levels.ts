import { levelOfCode, type AccountLevel } from '@/model/classification';
import type { BudgetDocument, TableRole } from '@/model/document';
import { gridsOf, type Grid, type GridRow } from '../grid';
import { familiesBelow, familySums, topRows } from '../levels';
import { Tally } from '../outcome';
import type { Outcome, Rule } from '../rule';
import { sumFinding } from '../sums';

type Level = 'total' | AccountLevel;
interface LevelRule {
  id: string;
  roles: readonly TableRole[];
  kind: 'account' | 'economic';
  /** The wholes whose parts are added up. */
  wholes: readonly Level[];
  statement: Rule['statement'];
}

/** H-01 … H-07: each level of a classification adds up to the one above it, in every column. */
const LEVELS: readonly LevelRule[] = [
  {
    id: 'H-01',
    roles: ['T3'],
    kind: 'account',
    wholes: ['total'],
    statement: { 'zh-CN': '支出预算总表：合计等于各类之和，每一列都是', en: 'Expenditure table: the total is the sum of the classes, in every column' },
  },
  {
    id: 'H-02',
    roles: ['T3'],
    kind: 'account',
    wholes: ['class'],
    statement: { 'zh-CN': '支出预算总表：每一类等于它的款之和，每一列都是', en: 'Expenditure table: each class is the sum of its items, in every column' },
  },
  {
    id: 'H-03',
    roles: ['T3'],
    kind: 'account',
    wholes: ['item', 'subitem'],
    statement: { 'zh-CN': '支出预算总表：每一款等于它的项之和，每一列都是', en: 'Expenditure table: each item is the sum of its subitems, in every column' },
  },
  {
    id: 'H-04',
    roles: ['T5'],
    kind: 'account',
    wholes: ['total', 'class', 'item', 'subitem'],
    statement: { 'zh-CN': '一般公共预算支出表：合计、类、款逐级相加，每一列都是', en: 'General public budget: total, classes and items add up level by level, in every column' },
  },
  {
    id: 'H-05',
    roles: ['T8', 'T9'],
    kind: 'account',
    wholes: ['total', 'class', 'item', 'subitem'],
    statement: { 'zh-CN': '政府性基金、国有资本经营预算支出表：合计、类、款逐级相加', en: 'Government funds and state capital: total, classes and items add up level by level' },
  },
  {
    id: 'H-06',
    roles: ['T6'],
    kind: 'economic',
    wholes: ['total', 'class'],
    statement: { 'zh-CN': '基本支出表：合计等于各类之和，每一类等于它的款之和（部门和政府两套经济分类各自相加）', en: 'Basic expenditure: total and classes add up, each of the two economic classifications by itself' },
  },
  {
    id: 'H-07',
    roles: ['T1', 'T4'],
    kind: 'account',
    wholes: ['class', 'item', 'subitem'],
    statement: { 'zh-CN': '收支总表、财政拨款收支总表的支出一侧：类、款、项逐级相加', en: 'Overviews, expenditure side: classes, items and subitems add up level by level' },
  },
];

export const levelRules: readonly Rule[] = LEVELS.map((rule) => ({
  id: rule.id,
  tolerance: 'Tn',
  severity: 'error',
  statement: rule.statement,
  check: (document) => checkLevels(document, rule),
}));

function checkLevels(document: BudgetDocument, { id, roles, kind, wholes }: LevelRule): Outcome {
  const tally = new Tally();
  for (const grid of gridsOf(document, ...roles)) {
    for (const side of grid.sides()) {
      for (const family of familiesOf(grid, side, kind, wholes)) {
        for (const sum of familySums(grid, side, family)) tally.add(sumFinding({ rule: id, severity: 'error' }, sum));
      }
    }
  }
  return tally.outcome(document, roles);
}

function familiesOf(grid: Grid, side: string, kind: LevelRule['kind'], wholes: readonly Level[]) {
  const below = familiesBelow(grid, side, kind).filter(({ whole }) => wholes.includes(levelOfCode(whole.subject.account ?? '')));
  return wholes.includes('total') ? [...totalFamilies(grid, side, kind), ...below] : below;
}

/** The total with the top rows; with those of each economic classification by itself, since each is the whole amount. */
function totalFamilies(grid: Grid, side: string, kind: LevelRule['kind']) {
  const [whole] = grid.rows(side, (subject) => subject.kind === 'total');
  if (!whole) return [];
  const top = topRows(grid, side, kind);
  const schemes = new Map<string, GridRow[]>();
  for (const row of top) {
    const scheme = row.subject.scheme ?? '';
    schemes.set(scheme, [...(schemes.get(scheme) ?? []), row]);
  }
  return [...schemes.values()].map((parts) => ({ whole, parts }));
}
