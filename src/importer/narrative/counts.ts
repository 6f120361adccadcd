import { trimSpan, type Span } from './folded';

export interface FoundCount {
  /** Where what is counted is named; empty (start and end alike) where the sentence does not name it. */
  name: Span;
  value: number;
  unit: Span;
  /** Number and unit. */
  span: Span;
}

const COUNT = /(?<![\d.])(\d+(?:\.\d+)?)(辆|台\(套\)|台\/套|台|套|艘|架|栋|平方米|个|家)(?!月|工作日|百分点)/g;
const FRAME_HEAD = ['其中', '共有', '共计', '共', '有', '及', '和'];
const FRAME_TAIL = ['安排购置', '计划购置', '拟购置', '购置', '共有', '共计', '数量', '预算', '共', '有', '为'];
const BEHIND = /^([\u4e00-\u9fff]{1,12}?)(?=[,。;、()]|以及|的|均|开展|纳入|实行|进行|财政|$)/;
/** A threshold belongs to the name of what is counted: 单位价值100万元以上专用设备. */
const LONGEST_NAME = 60;

/** Counts of things (车辆8辆, 通用设备0台(套)) in a folded paragraph. */
export function countsIn(folded: string): FoundCount[] {
  let cursor = 0;
  return [...folded.matchAll(COUNT)].map((match) => {
    const [whole, number = '', unit = ''] = match;
    const end = match.index + whole.length;
    const isOfWhatFollows = unit === '个' || unit === '家';
    const name = isOfWhatFollows ? nameBehind(folded, end) : nameBefore(folded, [Math.max(cursor, match.index - LONGEST_NAME), match.index]);
    cursor = end;
    return { name, value: Number(number), unit: [end - unit.length, end], span: [match.index, end] };
  });
}

/** 「19个二级项目，涉及…」, 「1家行政单位的…」. */
function nameBehind(folded: string, start: number): Span {
  const name = BEHIND.exec(folded.slice(start, start + LONGEST_NAME))?.[1] ?? '';
  return [start, start + name.length];
}

function nameBefore(folded: string, [from, to]: Span): Span {
  const clause = folded.slice(from, to).split(/[,;。:、]/).at(-1) ?? '';
  let [start, end] = trimSpan(folded, [to - clause.length, to]);
  // 「某某单位共有车辆3辆」: the name stands behind the words of having.
  const having = folded.slice(start, end).search(/共有(?=.)/);
  if (having >= 0) start += having;
  for (let isFrame = true; isFrame; ) {
    const text = folded.slice(start, end);
    const head = FRAME_HEAD.find((word) => text.startsWith(word));
    const tail = FRAME_TAIL.find((word) => text.endsWith(word));
    isFrame = head !== undefined || tail !== undefined;
    if (head) start += head.length;
    else if (tail) end -= tail.length;
  }
  return [start, Math.max(start, end)];
}
