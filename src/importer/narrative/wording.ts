import data from './phrases.json';

/** Patterns made once from the phrases of the data file; all work on text as `fold` gives it. */

const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[()]/g, '\\$&')).join('|')})`;

const RISE = oneOf(data.rise);
const FALL = oneOf(data.fall);
const CHANGE = `(${RISE}|${FALL})`;
const YEAR = String.raw`(?:上年度?|去年|上一年度?|\d{4}年度?)`;
const KIND = '(?:年初|部门|财政拨款)?(?:预算执行数|预算安排数|执行数|决算数|预算数|预算安排|预算|决算|同口径)';
const BASE = `${YEAR}(?:${KIND})?`;
const HOW_MUCH = '(?:了|率|幅度)?(?:为|约|各)?';

export type Direction = 'increase' | 'decrease' | 'unchanged';

/** A verb of change right before an amount: `增加`, `减少了`, `各增加`, `减少,涉及金额`. Group 1 the verb. */
export const VERB_BEFORE = new RegExp(`${CHANGE}(?:了|额|支出|资金|预算|经费|项目)?(?:为|约|近|各|合计)?(?:,?涉及(?:资金|金额|变化)?)?$`);

/** A change in percent right behind: `,下降4.0%`, `,增幅为3%`. Stands at the start of a clause. */
export const VERB_PERCENT = new RegExp(String.raw`^(?:各|分别|同比|比上年)?${CHANGE}${HOW_MUCH}-?\d`);

/** The verb of a percentage behind a longer phrase: `,比上年执行数减少57.14`. */
export const LAST_VERB_PERCENT = new RegExp(String.raw`${CHANGE}${HOW_MUCH}-?\d+(?:\.\d+)?$`);

/** A base counts only where a word of comparison stands with it. Groups 1 and 2 the base. */
const COMPARED_BASE = `(?:与|比|较|同|对比|相比于?)(${BASE})|(${BASE})(?:相比|对比|持平|一致|相等)|同比`;
const COMPARED_BASES = new RegExp(COMPARED_BASE, 'g');

/** Where a comparison begins, for taking it and all that follows off a subject. */
export const COMPARISON = new RegExp(COMPARED_BASE);

/** A sentence that opens with a comparison, a use or reasons goes on with what the one before it states. */
export const GOES_ON = new RegExp(`^(?:(?:与|比|较|同)${YEAR}|同比|${oneOf(data.useLead)}|${oneOf(data.reasonLead)})`);

export const UNCHANGED = new RegExp(oneOf(data.unchanged));
/** `主要是`, `增加的主要原因是:`, `增加原因,`. Group 1 a verb of change before it. */
export const REASON_LEAD = new RegExp(`(?:${CHANGE}的)?${oneOf(data.reasonLead)}[:,]?`);
export const USE_BEHIND = new RegExp(`^[,。;、]{0,2}${oneOf(data.useLead)}`);
/** 档案更新增加 is nothing new. */
export const NEW_WORD = new RegExp(`(?<![更创革翻])${oneOf(data.new)}`);
export const RISE_WORD = new RegExp(RISE);
export const FALL_WORD = new RegExp(FALL);
export const VAGUE_WORD = new RegExp(oneOf(data.vague));
/** Words after which a number is money, whatever stands behind it. */
export const MONEY_BEFORE = new RegExp(`${oneOf(data.money)}(?:数|额)?(?:为|是|约|各)?$`);
/** `占95.0%`, `占收入预算的95.0%`, `占比95%`. Group 1 the whole it is a share of, where said. */
export const SHARE_BEFORE = /占(?:比)?([^,。;%\d]{0,24}?)(?:的)?(?:比例|比重)?(?:为|是|约)?$/;

export function directionOf(verb: string): Direction {
  return FALL_WORD.exec(verb)?.index === 0 ? 'decrease' : 'increase';
}

/** The last base of comparison in a stretch of text, or null. `同比` names no base. */
export function baseIn(folded: string): string | null {
  let found: string | null = null;
  for (const match of folded.matchAll(COMPARED_BASES)) found = match[1] ?? match[2] ?? found;
  return found;
}
