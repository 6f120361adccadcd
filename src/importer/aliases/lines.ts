import type { Dimensions } from '@/model/document';

/** Labels of totals over a whole table or side, numbering folded away. */
export const TOTAL_LABEL =
  /^(?:(?:收入|支出|收支|本表|全部|部门|预算|财政拨款|年度)*(?:总|合)计(?:行|数)?|(?:总|合)计\(?(?:收入|支出)?\)?)$/;

/** 小计 of a part of the rows. */
export const SUBTOTAL_LABEL = /^(?:当年|本年|本期)?(?:收入|支出)?小计$/;

/** 本年收入合计, 当年支出合计: the sum before carry-over. */
export const CURRENT_TOTAL_LABEL = /^(?:本年|当年|本期|年度)(?:度)?(?:预算)?(收入|支出)(?:合|总|小)?计?$/;

/** Balance lines: what joins the sums of the year with the totals. */
export const BALANCE_LINES: readonly { pattern: RegExp; dimensions: Dimensions }[] = [
  {
    pattern: /^(?:年终|年末|期末)?结转下年|^(?:年终|年末|期末)(?:财政拨款)?结[转余]/,
    dimensions: { origin: 'carryOut' },
  },
  { pattern: /^(?:上年|以前年度|年初|期初)(?:.*)结[转余]|^结转结余/, dimensions: { origin: 'carryOver' } },
  { pattern: /事业基金|非财政拨款结余|结余分配|专用结余/, dimensions: {} },
];

/** A department's name printed as the sum of its units: 某局（部门）, 某局（汇总）. */
export const ROLL_UP_SUFFIX = /\((?:部门|汇总|部门汇总|合计|含下属单位?|全口径)\)$|(?:部门)?汇总$/;
