import { formatPercent } from '@/locales/format';
import { namesOf, type SunburstWords } from './sunburst-labelling';
import { fenOfOthers, type HeadSide } from './treemap-labels';
import type { TreemapLayout } from './treemap-layout';
import type { TreemapWindow } from './treemap-window';
import type { Arc } from './sunburst-window';

/** What the line above the map says: the first branch by name, with amount and share; all others as so many. */
export function treemapHead(
  { picture }: Pick<TreemapWindow, 'picture'>,
  split: NonNullable<TreemapLayout['split']>,
  words: SunburstWords,
): [HeadSide, HeadSide] {
  const { first, others } = split;
  const sum = first.slice.fen + fenOfOthers(split);
  const whole = picture.amount && picture.amount.fen > 0 ? picture.amount.fen : sum;
  const share = (fen: number) => formatPercent(fen / whole);
  return [
    { name: shortName(first, words), amount: words.amount(first.slice.fen), share: share(first.slice.fen) },
    { name: namedTogether(others, words), amount: null, share: share(fenOfOthers(split)) },
  ];
}

/** Several branches in one word: 其他 8 类; a single one by its name. */
export function namedTogether(arcs: readonly Arc[], words: SunburstWords): string {
  const [first, second] = arcs;
  if (!first) return '';
  if (!second && first.slice.kind === 'account') return shortName(first, words);
  // A chain counts as one: what is counted are the branches.
  const nodes = arcs.flatMap(({ slice }) => (slice.kind === 'rest' ? slice.nodes : slice.nodes.slice(0, 1)));
  return words.gathered({ ...first.slice, kind: 'rest', nodes, rank: 1 });
}

function shortName({ slice }: Arc, words: SunburstWords): string {
  return namesOf(slice, words).at(-1)?.at(-1) ?? '';
}
