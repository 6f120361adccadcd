import { trimSpan, type Span } from './aligned';

export interface FoundCount {
  name: string;
  value: number;
  unit: string;
  span: Span;
}

const COUNT = /(?<![\d.])(\d+(?:\.\d+)?) ?(辆|台\(套\)|台\/套|台|套|艘|架|栋|平方米|个|家)(?!月|工作日|百分点)/g;
const FRAME = /^(?:其中|共有|共|有|及|和|,|;|:|。|、|\(|\)| )+|(?:共有|共计|共|有|为|数量|计划购置|拟购置|购置|安排购置|预算)+$/g;

/**
 * Counts of things (车辆 8 辆, 通用设备 0 台(套)) in a folded paragraph. The number in a threshold
 * (单位价值 100 万元以上专用设备) belongs to the name of what is counted.
 */
export function countsIn(folded: string): FoundCount[] {
  let cursor = 0;
  return [...folded.matchAll(COUNT)].map((match) => {
    const from = Math.max(cursor, folded.lastIndexOf('。', match.index) + 1);
    const before = folded.slice(from, match.index);
    const clause = before.split(/[,;。:、](?!.*万元(?:以上|\(含\)))/).at(-1) ?? before;
    const [start, end] = trimSpan(clause, [0, clause.length]);
    cursor = match.index + match[0].length;
    return {
      name: clause.slice(start, end).replace(FRAME, '').replace(FRAME, '').trim(),
      value: Number(match[1]),
      unit: match[2]!,
      span: [match.index, match.index + match[0].length] as const,
    };
  });
}
