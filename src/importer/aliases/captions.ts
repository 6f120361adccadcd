/** Texts around a table. All patterns meet folded text: half-width, no blanks, no quotes. */

/** 单位：万元 · 金额单位:人民币万元 · (单位：元) · 计量单位：亿元. */
export const UNIT_STATED = /[(【[]?(?:金额|计量|货币)?单位[:](?:人民币)?(元|万元|亿元)[)】\]]?/;

/** The same broken after `单位：万` (the 元 stands on the next line) or after the colon. */
export const UNIT_BROKEN = /(?:金额|计量|货币)?单位[:](?:人民币)?(万|亿)?$/;
export const UNIT_REST = /^(万|亿)?元[)】\]]?$/;

/** A unit given in brackets in a head cell or a title: 预算数(万元). */
export const UNIT_IN_BRACKETS = /[([](?:(?:金额)?单位[:]?)?(?:人民币)?(元|万元|亿元)[)\]]/;

/** Who fills in the table: 编制部门：某局. The name may be missing in a form. */
export const ORGANISATION =
  /^(?:预算)?(?:主管|编制|填报|公开|报送|预算)?(?:部门|单位)(?:\(单位\))?(?:名称)?(?:\(盖章\))?(?:\(公章\))?:(.*)$/;

/** A year on its own line or beside: 2024年度, 预算年度：2025. */
export const YEAR_STATED = /^(?:预算|决算|会计)?年度?:?(?:19|20)\d\d年?度?$|^(?:19|20)\d\d年度?$/;

/** Numbers of pages: — 9 —, - 12 -, 第3页, 3/20, and a bare number on a line of its own. */
export const PAGE_NUMBER =
  /^(?:[-–—―~·]*\d{1,4}[-–—―~·]*|第\d{1,4}页(?:[,/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;

/** Notes under a table, and sentences that say why it is empty. */
export const NOTE =
  /^\(?(?:注|备注|说明|附注|填表说明)\d*[:：.、]|^注\d|(?:本|此|该|故|上)表(?:中)?(?:为)?(?:无数据|无内容|空表|空白|为空|没有数据)|(?:为|是)空表|^此表为空|^\(?(?:本(?:部门|单位))?(?:\d{4}年)?(?:度)?(?:无|没有).{2,36}(?:支出|收支|预算|安排|项目|数据|资金)\)?[。.]?$|^本(?:套报)?表(?:反映|金额)|^本表/;

/** A further point of a note that began on the line above. */
export const NOTE_POINT = /^(?:\d{1,2}[.、]|\(\d{1,2}\))/;

/** Who filled a table in: 填表人：… 审核人：… They stand under it in a row of their own, and are no row of it. */
export const SIGNED =
  /^(?:填表|制表|审核|复核|经办|联系|(?:单位|财务|部门)?负责)人?(?:\(签字\)|\(签章\))?:|^(?:填报|填表|制表)(?:日期|时间):|^联系电话:/;

/** A running head: 某局2025年部门预算. It may stand among rows where a page ended. */
export const RUNNING_HEAD = /(?:19|20)\d\d年.*(?:预算|决算)/;
