import { foldLabel } from '@/model/fold';

/** ≥ · ≤ · = · > · < · 定性. */
export type Operator = 'atLeast' | 'atMost' | 'equal' | 'above' | 'below' | 'qualitative';

/** How forms print them: as a sign or in words. Longer words stand before those they begin with. */
const PRINTS: readonly (readonly [Operator, readonly string[]])[] = [
  ['atLeast', ['≥', '>=', '=>', '≧', '⩾', '≥=', '不低于', '不少于', '不小于', '大于等于', '大于或等于', '大于(等于)', '至少', '达到或超过', '不得低于', '不得少于']],
  ['atMost', ['≤', '<=', '=<', '≦', '⩽', '不高于', '不超过', '不多于', '不大于', '不超', '小于等于', '小于或等于', '小于(等于)', '至多', '控制在', '不得超过', '不得高于']],
  ['equal', ['=', '==', '等于']],
  ['above', ['>', '大于', '高于', '超过', '多于']],
  ['below', ['<', '小于', '低于', '少于']],
  ['qualitative', ['定性', '定性描述', '定性指标', '文字描述', '文字', '描述']],
]; // prettier-ignore

const BY_PRINT: ReadonlyMap<string, Operator> = new Map(
  PRINTS.flatMap(([operator, prints]) => prints.map((print): [string, Operator] => [foldLabel(print), operator])),
);
const OPENINGS = [...BY_PRINT]
  .filter(([, operator]) => operator !== 'qualitative')
  .sort(([one], [other]) => other.length - one.length);
const ENDINGS: readonly (readonly [RegExp, Operator])[] = [
  [/(?:\(含\))?(?:及)?以上$/, 'atLeast'],
  [/(?:之|以)内$/, 'atMost'],
  [/(?:\(含\))?(?:及)?以下$/, 'atMost'],
];

/** The operator that the cell of its own prints; null where it is blank or says something else. */
export function readOperator(printed: string): Operator | null {
  return BY_PRINT.get(foldLabel(printed)) ?? null;
}

/** A target that bears its operator: `≥90%`, 不少于12次, 60天以内. The rest is what it is compared with, folded. */
export function splitOperator(folded: string): { operator: Operator | null; rest: string } {
  const opening = OPENINGS.find(([print]) => folded.startsWith(print));
  const behind = opening ? folded.slice(opening[0].length) : folded;
  const ending = ENDINGS.find(([pattern]) => pattern.test(behind));
  const rest = ending ? behind.replace(ending[0], '') : behind;
  return { operator: opening?.[1] ?? ending?.[1] ?? null, rest };
}
