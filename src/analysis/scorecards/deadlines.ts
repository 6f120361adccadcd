import { foldLabel } from '@/model/fold';

/** A point of time that a target names. */
export interface Deadline {
  kind: 'date';
  /** `budget` the year of the document (当年, or none said) · `next` 次年 · a year as printed. */
  year: 'budget' | 'next' | number;
  /** 1–12; null for a whole year. */
  month: number | null;
  /** 1–31; null for the end of the month. */
  day: number | null;
}

/** A span of time after something that happens: 受理之日起5个工作日内. */
export interface Within {
  kind: 'within';
}

const DATE = /(?:(\d{4})(?:年度?|[-/.])|(当年|本年度?|今年|年内)|(次年|明年|翌年|下一?年度?|第二年))?的?(?:(\d{1,2})(?:月份?|[-/.](?=\d)))(?:(\d{1,2})(?:日|号)?|底|末|初|中旬|上旬|下旬)?/g;
const YEAR_END = /(?:(\d{4})年|(次年|明年|翌年|下一?年)|当年|本年|今年)?(?:度)?(?:年底|年末|年终|底(?:前|之前))/;
const WITHIN = /(?:\d+|[一二三两四五六七八九十半])(?:个)?(?:工作日|自然日|小时|天|日|周|月|季度|年)/;
const STARTS = /[后起]|之日|以来|内$/;

/** The latest point of time that a text names, or that it names a span of time; null where it names neither. */
export function readDeadline(text: string): Deadline | Within | null {
  const folded = foldLabel(text);
  if (STARTS.test(folded) && WITHIN.test(folded) && !/底|末/.test(folded) && !/\d{4}年/.test(folded)) return { kind: 'within' };
  const dates = [...folded.matchAll(DATE)].flatMap((match) => dateOf(match) ?? []);
  const last = dates.at(-1);
  if (last) return last;
  const end = YEAR_END.exec(folded);
  if (!end) return null;
  return { kind: 'date', year: end[1] ? Number(end[1]) : end[2] ? 'next' : 'budget', month: 12, day: null };
}

function dateOf([, year, , next, month, day]: RegExpMatchArray): Deadline | null {
  const at = { month: Number(month), day: day === undefined ? null : Number(day) };
  if (at.month < 1 || at.month > 12 || (at.day !== null && (at.day < 1 || at.day > 31))) return null;
  return { kind: 'date', year: year ? Number(year) : next ? 'next' : 'budget', ...at };
}

/** The day of a deadline as one number to compare, `20241130`: without a day the last of its month. */
export function dayOf({ year, month, day }: Deadline, fiscalYear: number): number {
  const absolute = year === 'budget' ? fiscalYear : year === 'next' ? fiscalYear + 1 : year;
  return absolute * 10_000 + (month ?? 12) * 100 + (day ?? 31);
}
