import { foldLabel } from '@/model/fold';

/** A unit in which a target is counted. */
export interface Measure {
  printed: string;
  /** What can be compared shares it: `percent`, `time`, `workday`, `money`, or the name of what is counted (人, 人次, 场). */
  dimension: string;
  /** Base units in one: 万人 10,000 人, 小时 3,600 s, % ten ‰, 万元 1,000,000 fen. */
  factor: number;
  /** Whether the unit is one that is known, and no word nobody has met. */
  known: boolean;
}

type Known = readonly [dimension: string, factor: number, prints: readonly string[]];

const KNOWN: readonly Known[] = [
  ['percent', 10, ['%', '百分比', '百分率', '％']],
  ['percent', 1, ['‰', '千分比']],
  ['percentagePoint', 1, ['个百分点', '百分点']],
  ['time', 1, ['秒', 's']],
  ['time', 60, ['分钟']],
  ['time', 3600, ['小时', '个小时', 'h', '时']],
  ['time', 86_400, ['天', '日', '天数', '自然日', '日历日', '日历天', '个自然日']],
  ['time', 604_800, ['周', '星期', '个星期']],
  // Working days are no days: how many days they are depends on the calendar.
  ['workday', 1, ['工作日', '个工作日', '工作天']],
  ['month', 1, ['月', '个月']],
  ['month', 3, ['季度', '个季度']],
  ['month', 12, ['年', '年度']],
  ['money', 100, ['元', '元人民币', '人民币元']],
  ['money', 1e6, ['万元']],
  ['money', 1e10, ['亿元']],
  ['area', 1, ['平方米', '㎡', 'm2', '平米']],
  ['area', 1e4, ['公顷']],
  ['area', 1e6, ['平方公里', '平方千米', 'km2']],
  ['亩', 1, ['亩']],
  ['length', 1, ['米', 'm', '延米']],
  ['length', 1e3, ['公里', '千米', 'km']],
  ['mass', 1, ['公斤', '千克', 'kg']],
  ['mass', 1e3, ['吨', 't']],
  ['人', 1, ['人', '名', '位', '人数']],
  ['人次', 1, ['人次', '人·次', '人/次', '次/人', '人次数']],
  ['次', 1, ['次', '次数']],
  ['场', 1, ['场', '场次', '场数']],
  ['台套', 1, ['台套', '台(套)', '台/套', '台、套', '台或套']],
  ['分', 1, ['分', '得分']],
];

/** What is counted one by one: a dimension of its own each. */
const COUNTERS = [
  '个', '项', '件', '家', '户', '台', '套', '辆', '条', '份', '期', '间', '层', '篇', '本', '册', '部', '种', '类', '宗', '起', '批', '班', '株', '只',
  '头', '座', '处', '所', '栋', '张', '块', '班次', '例', '岗', '支', '组', '车次', '批次', '户次', '家次', '件次', '门', '节', '课时', '镇', '村', '社区', '街道',
]; // prettier-ignore

const BY_PRINT = new Map<string, readonly [string, number]>([
  ...COUNTERS.map((counter): [string, readonly [string, number]] => [counter, [counter, 1]]),
  ...KNOWN.flatMap(([dimension, factor, prints]) => prints.map((print): [string, readonly [string, number]] => [foldLabel(print), [dimension, factor]])),
]);

const MULTIPLIERS: readonly (readonly [string, number])[] = [['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4], ['亿', 1e8], ['千', 1e3], ['百', 100]]; // prettier-ignore

/** How many 万 or 亿 stands for; 1 for none. */
export function multiplierOf(text: string): number | null {
  return text === '' ? 1 : (MULTIPLIERS.find(([word]) => word === text)?.[1] ?? null);
}

/** Reads a printed unit; width, blanks and brackets around it are folded: （％） is %. Null where none is printed. */
export function readMeasure(printed: string): Measure | null {
  const text = bare(printed);
  if (text === '') return null;
  const known = BY_PRINT.get(text);
  if (known) return { printed, dimension: known[0], factor: known[1], known: true };
  for (const [word, times] of MULTIPLIERS) {
    const rest = text.startsWith(word) ? BY_PRINT.get(text.slice(word.length)) : undefined;
    if (rest) return { printed, dimension: rest[0], factor: rest[1] * times, known: true };
  }
  return { printed, dimension: text, factor: 1, known: false };
}

function bare(printed: string): string {
  let text = foldLabel(printed).replace(/^(?:单位|计量单位):/, '');
  while (/^\([^()]*\)$/.test(text)) text = text.slice(1, -1);
  return text === '-' || text === '/' || text === '无' || text === '—' ? '' : text;
}

/** Why two targets cannot be laid side by side. */
export type Incomparable = 'withoutUnit' | 'workdays' | 'headsAndTimes' | 'otherUnit';

/** Null where amounts in the two units can be compared; a percentage without its unit is not guessed. */
export function incomparable(one: Measure | null, other: Measure | null): Incomparable | null {
  if (one?.dimension === other?.dimension) return null;
  if (!one || !other) return 'withoutUnit';
  const both = new Set([one.dimension, other.dimension]);
  if (both.has('workday') && both.has('time')) return 'workdays';
  return both.has('人') && both.has('人次') ? 'headsAndTimes' : 'otherUnit';
}
