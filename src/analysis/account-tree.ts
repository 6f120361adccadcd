import type { Amount } from '@/model/amount';
import type { AccountLevel } from '@/model/classification';
import type { AmountUnit } from '@/model/amount-unit';
import type { TableRole } from '@/model/document';
import type { Place } from '@/model/place';
import type { Cut } from './cut';

/** 人员经费 · 公用经费 · 基本支出 where it is not divided · 项目支出 · 经营 · 上缴 · 补助 · 单位预留机动经费. */
export type SplitPart =
  | 'personnel'
  | 'operating'
  | 'basic'
  | 'project'
  | 'operatingBusiness'
  | 'remittanceUp'
  | 'subsidyDown'
  | 'reserve';

/** Levels of a tree: 科目 by their codes; in other cuts 资金来源, 单位, its 项目 and (derived) its 基本支出. */
export type NodeLevel = 'root' | AccountLevel | 'source' | 'unit' | 'project' | 'basic';

/**
 * A node of a cut. It shows its printed amount, never the sum of its children (SEED-FIGURES.md,
 * definitions); children stand by amount, largest first, blanks last.
 */
export interface AccountNode {
  /**
   * Key, unique in the tree; empty for the root. Of a 科目 its canonical code; of others made of canonical names
   * (`<unit>`, `<unit>/<project>`), never of positions.
   */
  code: string;
  /** Name as printed, wrapping blanks removed; for the root the label of the total row. */
  name: string;
  level: NodeLevel;
  /** null where the cell is blank. */
  amount: Amount | null;
  /** Where the row stands, also where its amount is blank. */
  place: Place | null;
  /** True where code and level were recovered, not printed. */
  inferred: boolean;
  /** The printed parts of the amount, in the order of {@link SplitPart}; empty where the table has no such columns. */
  split: readonly { part: SplitPart; amount: Amount | null }[];
  children: readonly AccountNode[];
}

/** A table that a tree is read from. */
export interface TreeTable {
  number: number;
  role: TableRole;
  title: string;
}

export interface AccountTree {
  by: Cut;
  root: AccountNode;
  /** The table the tree is read from, and others where one does not hold all of it. */
  table: TreeTable;
  others: readonly TreeTable[];
  unit: AmountUnit;
  /** Most decimals printed in the table, for tolerances and display. */
  decimals: number;
}
