import type { Amount } from '@/model/amount';
import type { AccountLevel } from '@/model/classification';
import type { AmountUnit } from '@/model/amount-unit';
import type { TableRole } from '@/model/document';
import type { Place } from '@/model/place';

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

/**
 * A node of a tree of 科目. It shows its printed amount, never the sum of its children (SEED-FIGURES.md,
 * definitions); children stand by amount, largest first, blanks last.
 */
export interface AccountNode {
  /** Canonical code; empty for the root. Unique in the tree. */
  code: string;
  /** Name as printed, wrapping blanks removed; for the root the label of the total row. */
  name: string;
  level: 'root' | AccountLevel;
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

export interface AccountTree {
  root: AccountNode;
  /** The table the tree is read from. */
  table: { number: number; role: TableRole; title: string };
  unit: AmountUnit;
  /** Most decimals printed in the table, for tolerances and display. */
  decimals: number;
}
