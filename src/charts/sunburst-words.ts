import type { AccountNode, AccountTree } from '@/analysis/account-tree';
import { placeAmongSiblings } from '@/analysis/focus';
import { printedCode } from '@/analysis/printed-code';
import { nodeShare } from '@/analysis/share';
import { formatPercent } from '@/locales/format';
import type { MessageKey, MessageParams } from '@/locales/messages';
import type { PictureKey } from '@/locales/picture';
import type { SunburstWords } from './sunburst-labelling';
import type { SunburstWindow } from './sunburst-window';

type Translate = (key: MessageKey, params?: MessageParams) => string;

/** The words of a sunburst in the page's language; `name` and `amount` are how the page shows them. */
export function sunburstWords(
  t: Translate,
  { name, amount }: Pick<SunburstWords, 'name' | 'amount'>,
): SunburstWords {
  return {
    name,
    amount,
    part: (part) => t(`chart.part.${part}`),
    gathered: ({ nodes, rank }) => gatheredName(t, nodes, rank === 0),
  };
}

/**
 * What is gathered, in words: 其他 3 类.
 * @param all whether it is all there is beside it: then it is no other: 40 项
 */
export function gatheredName(t: Translate, nodes: readonly AccountNode[], all = false): string {
  const first = nodes[0]?.level ?? 'subitem';
  const level = first === 'root' ? 'class' : first;
  return t(all ? `chart.count.${level}` : `chart.gathered.${level}`, { n: nodes.length });
}

/** A window as far as it is spoken of. */
type Spoken = Pick<SunburstWindow, 'focus' | 'rest' | 'gathered'>;

/** What a screen reader is told when a window has come into view. */
export function announcement(
  t: Translate,
  say: (key: PictureKey, params?: MessageParams) => string,
  tree: AccountTree,
  { focus, rest, gathered }: Spoken,
  { name: nameOf, amount }: Pick<SunburstWords, 'name' | 'amount'>,
): string {
  if (rest) {
    const sum = gathered.reduce((total, node) => total + (node.amount?.fen ?? 0), 0);
    return say('picture.announce.rest', { gathered: gatheredName(t, gathered), amount: amount(sum) });
  }
  const printed = focus.amount ? amount(focus.amount.fen) : say('picture.announce.blank');
  const place = placeAmongSiblings(tree, focus.code);
  const code = shownCode(focus);
  const own = nameOf(focus);
  const name = code === null ? own : say('picture.announce.withCode', { code, name: own });
  if (!place) return say('picture.announce.root', { name, amount: printed });
  const share = nodeShare(focus, tree.root);
  if (!share) return say('picture.announce.noShare', { name, amount: printed, ...place });
  return say('picture.announce.node', {
    name,
    amount: printed,
    share: formatPercent(share.ratio),
    root: wholeName(nameOf(tree.root)),
    ...place,
  });
}

/** The printed code of a 科目; units, projects and sources have a key instead, which is no word. */
export function shownCode(node: AccountNode): string | null {
  return printedCode(node) || null;
}

/** The name of a root inside a sentence: a Latin one begins small. */
export function wholeName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
