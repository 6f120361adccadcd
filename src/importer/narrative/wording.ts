import data from './phrases.json';

/** Patterns made once from the phrases of the data file; all work on text folded by `foldAligned`. */

const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[()]/g, '\\$&')).join('|')})`;

const RISE = oneOf(data.rise);
const FALL = oneOf(data.fall);
const YEAR = String.raw`(?:上年度?|去年|上一年度?|\d{4} ?年度?)`;
const KIND = String.raw`(?: ?(?:年初|部门|财政拨款)?(?:预算执行数|预算安排数|执行数|决算数|预算数|预算安排|预算|决算|同口径))?`;

export type Direction = 'increase' | 'decrease' | 'unchanged';

/** A verb of change right before an amount: `增加`, `减少了`, `各增加`, `减少，涉及金额`. Group 1 the verb. */
export const VERB_BEFORE = new RegExp(String.raw`(${RISE}|${FALL})(?:了|额|支出|资金|预算|经费|项目)?(?:为|约|近|各|合计)?(?:,? ?涉及(?:资金|金额|变化)?)? ?$`);

/** A change in percent right behind: `,下降 4.0%`, `,增幅为3%`. */
export const VERB_PERCENT = new RegExp(String.raw`^[,、( ]{0,3}(?:各|分别|同比|比上年)?(${RISE}|${FALL})(?:了|率|幅度)?(?:为|约|各)? ?-?\d`);

/** The verb of a percentage behind a longer phrase: `,比上年执行数减少57.14`. */
export const LAST_VERB_PERCENT = new RegExp(String.raw`(${RISE}|${FALL})(?:了|率|幅度)?(?:为|约|各)? ?-?\d+(?:\.\d+)?$`);

/** A base counts only where a word of comparison stands with it. */
export const COMPARED_BASE = new RegExp(String.raw`(?:(?:与|比|较|同|对比|相比于?) ?(${YEAR}${KIND})|(${YEAR}${KIND})(?:相比|对比|持平|一致)|(同比))`, 'g');

/** A comparison and all that follows it, for taking it off a subject. */
export const COMPARISON = new RegExp(String.raw`(?:${COMPARED_BASE.source}).*$`);

export const UNCHANGED = new RegExp(oneOf(data.unchanged));
export const REASON_LEAD = new RegExp(String.raw`(?:${oneOf(data.rise.concat(data.fall))}的)?${oneOf(data.reasonLead)}[::]? ?`);
export const USE_LEAD = new RegExp(String.raw`${oneOf(data.useLead)} ?`);
export const NEW_WORD = new RegExp(oneOf(data.new));
export const RISE_WORD = new RegExp(RISE);
export const FALL_WORD = new RegExp(FALL);
/** `占 95.0%`, `占收入预算的 95.0%`, `占比 95%`. Group 1 the whole it is a share of, where said. */
export const SHARE_BEFORE = /占(?:比)?([^,。;%\d]{0,24}?)(?:的)?(?:比例|比重)?(?:为|是|约)? ?$/;
export const SUBJECT_TAIL = new RegExp(String.raw`(?:${oneOf(data.subjectTail)}| )+$`);
export const SUBJECT_HEAD = new RegExp(String.raw`^(?:${oneOf(data.subjectHead)}|[,:;、( ]|${RISE}|${FALL})+`);

export function directionOf(verb: string): Direction {
  return new RegExp(`^${FALL}`).test(verb) ? 'decrease' : 'increase';
}

/** The last base of comparison in a stretch of text, as printed, or null. `同比` names no base. */
export function baseIn(folded: string): string | null {
  let found: string | null = null;
  for (const match of folded.matchAll(COMPARED_BASE)) found = match[1] ?? match[2] ?? found;
  return found?.trim() ?? null;
}
