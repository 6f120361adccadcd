import type { Headlines } from '@/analysis/overview/headlines';

/** Headlines that a note in the margin may concern, in the order of the page. */
const NOTED = ['income', 'spending', 'threePublic', 'agencyOperating'] as const;
export type Noted = (typeof NOTED)[number];

/** The sign of the note beside a figure: of those whose printed percentage is not that of its own amounts. */
export function noteMarks(headlines: Headlines): Readonly<Record<Noted, string | null>> {
  let count = 0;
  const marks: Record<Noted, string | null> = { income: null, spending: null, threePublic: null, agencyOperating: null };
  for (const key of NOTED) {
    const change = headlines[key]?.change;
    if (change?.state !== 'changed' || change.percent !== 'differs') continue;
    marks[key] = String.fromCodePoint('①'.codePointAt(0)! + count);
    count += 1;
  }
  return marks;
}

export function notedHeadlines(headlines: Headlines): Noted[] {
  const marks = noteMarks(headlines);
  return NOTED.filter((key) => marks[key] !== null);
}
