import type { AccountNode, SplitPart } from '@/analysis/account-tree';
import type { Fen } from '@/model/money';
import { ringRadii, sectorOf, type SunburstFrame } from './sunburst-frame';
import { cheapLabel, fittedLabel, type Label, type LabelText } from './sunburst-labels';
import { placedLeaders, type Leader, type LeaderText } from './sunburst-leaders';
import type { Slice } from './sunburst-slices';
import type { Arc, SunburstWindow } from './sunburst-window';
import { LEVEL_MARK, type MeasureText } from './text-lines';

/** What the page's language gives: names as they are shown, amounts, and words that no document prints. */
export interface SunburstWords {
  name: (node: AccountNode) => string;
  amount: (fen: Fen) => string;
  part: (part: SplitPart) => string;
  /** What is gathered: 其他 3 类. */
  gathered: (slice: Slice) => string;
}

export interface SunburstLabelling {
  labels: ReadonlyMap<string, Label>;
  leaders: readonly Leader[];
}

const DEGREE = Math.PI / 180;
const THINNEST_WITH_LEADER = 2.4 * DEGREE;
/** Above this many arcs the cheap rule labels the thinner ones. */
const CHEAP_ABOVE = 300;
const WIDE_ENOUGH_TO_FIT = 8 * DEGREE;

/**
 * Chooses the labels of a window: in the slice where one fits; else, for slices on the right half that are wide
 * enough, in the column beside the rings. A 类 that goes there speaks for all that is within it.
 */
export function sunburstLabelling(
  window: SunburstWindow,
  frame: SunburstFrame,
  fills: ReadonlyMap<string, string>,
  words: SunburstWords,
  measure: MeasureText,
): SunburstLabelling {
  const radii = ringRadii(frame, window);
  const centre = { x: frame.cx, y: frame.cy };
  const labels = new Map<string, Label>();
  const wanted: LeaderText[] = [];
  const silent = new Set<Slice>();
  const crowded = window.arcs.length > CHEAP_ABOVE;
  for (const arc of window.arcs) {
    const { slice, parent } = arc;
    if (parent && silent.has(parent)) {
      silent.add(slice);
      continue;
    }
    const sector = sectorOf(arc, radii);
    const rule = crowded && arc.end - arc.start < WIDE_ENOUGH_TO_FIT ? cheapLabel : fittedLabel;
    const label = rule(sector, labelText(arc, window, words), centre, measure);
    if (label) {
      labels.set(slice.id, label);
      continue;
    }
    const outer = slice.children.length > 0 ? frame.radius : sector.outer;
    const leader = leaderText(arc, window, outer, words, fills.get(slice.id) ?? null);
    if (!leader || !frame.leaders) continue;
    wanted.push(leader);
    if (leader.swatch) silent.add(slice);
  }
  return { labels, leaders: placedLeaders(wanted, frame, measure) };
}

function labelText(arc: Arc, window: SunburstWindow, words: SunburstWords): LabelText {
  // The first of several rings of the whole tree says names only: the table and the centre say its amounts.
  // Cuts in ink have few and wide ones, which say theirs.
  const isCrowded = window.tree.by === 'function' || window.rings > 2;
  const silentAmount = isFirstOfWhole(arc, window) && window.rings > 1 && arc.ringEnd === 1 && isCrowded;
  return {
    names: namesOf(arc.slice, words),
    amount: silentAmount ? null : words.amount(arc.slice.fen),
    ring: arc.ring,
  };
}

/**
 * The name of a slice, saying less and less: all levels of its chain, its ends, its first; each in its wordings, the
 * full one first. A 类 may drop its last word, which all of them share, a unit its other name in brackets.
 */
export function namesOf(
  slice: Slice,
  words: SunburstWords,
): [[string, ...string[]], ...[string, ...string[]][]] {
  if (slice.kind === 'part' && slice.part) return [[words.part(slice.part)]];
  if (slice.kind === 'rest') return [[words.gathered(slice)]];
  const levels = slice.nodes
    .map((node) => words.name(node))
    .filter((name, i, all) => name !== '' && name !== all[i - 1]);
  const [first = slice.code, ...others] = levels;
  const last = others.at(-1);
  const short = shortened(first, slice.nodes[0]?.level);
  const one: [string, ...string[]] = short === first ? [first] : [first, short];
  if (last === undefined) return [one];
  const ends: [string] = [first + LEVEL_MARK + last];
  return others.length > 1 ? [[levels.join(LEVEL_MARK)], ends, one] : [ends, one];
}

/** A 类 without its last word, a unit or project without what stands in brackets after its name. */
function shortened(name: string, level: AccountNode['level'] | undefined): string {
  if (level === 'class') return name.replace(/(?<=..)支出$/u, '');
  return level === 'unit' || level === 'project' ? name.replace(/(?<=..)[（(][^（()）]*[）)]$/u, '') : name;
}

function leaderText(
  arc: Arc,
  window: SunburstWindow,
  outer: number,
  words: SunburstWords,
  fill: string | null,
): LeaderText | null {
  const { slice, start, end } = arc;
  const angle = (start + end) / 2;
  const whole = isFirstOfWhole(arc, window);
  const span = end - start;
  const wideEnough = span >= THINNEST_WITH_LEADER || (whole && slice.kind === 'rest');
  const outside = arc.ringEnd >= window.rings || slice.children.length === 0;
  if (Math.cos(angle) <= 0 || !wideEnough || !(whole || outside)) return null;
  const names = namesOf(slice, words);
  // With something outside of it, a slice speaks for its first level, shortly; a whole chain names all its levels.
  const name = (slice.children.length > 0 ? names.at(-1)?.at(-1) : undefined) ?? names[0][0];
  return {
    id: slice.id,
    name,
    amount: words.amount(slice.fen),
    angle,
    span,
    outer,
    swatch: whole ? fill : null,
  };
}

function isFirstOfWhole(arc: Arc, window: SunburstWindow): boolean {
  return arc.ring === 0 && window.picture.level === 'root';
}
