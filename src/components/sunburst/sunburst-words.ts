import type { AccountTree, SplitPart } from '@/analysis/account-tree';
import { nodeAt, placeAmongSiblings } from '@/analysis/focus';
import { nodeShare } from '@/analysis/share';
import type { SunburstWords } from '@/charts/sunburst-labelling';
import type { Slice } from '@/charts/sunburst-slices';
import { translate, type Locale } from '@/locales/messages';
import type { Fen } from '@/model/money';

/** The words that a sunburst needs and the document does not print. */
export function sunburstWords(locale: Locale, amount: (fen: Fen) => string): SunburstWords {
  return {
    amount,
    part: (part: SplitPart) => translate(locale, `chart.part.${part}`),
    gathered: ({ nodes }: Slice) => {
      const level = nodes[0]?.level ?? 'subitem';
      return translate(locale, `chart.gathered.${level === 'root' ? 'class' : level}`, { n: nodes.length });
    },
  };
}

/** What a screen reader is told when the focus has moved. Empty for a code the tree does not have. */
export function announcement(
  locale: Locale,
  tree: AccountTree,
  code: string,
  amount: (fen: Fen) => string,
  gathered: Slice | null,
): string {
  const node = nodeAt(tree, code);
  if (!node) return '';
  if (gathered) {
    const words = sunburstWords(locale, amount);
    return translate(locale, 'chart.announce.rest', {
      gathered: words.gathered(gathered),
      amount: amount(gathered.fen),
    });
  }
  const printed = node.amount ? amount(node.amount.fen) : translate(locale, 'chart.announce.blank');
  const place = placeAmongSiblings(tree, code);
  const name = node.name || translate(locale, 'chart.whole');
  if (!place) return translate(locale, 'chart.announce.root', { name, amount: printed });
  const share = nodeShare(node, tree.root);
  return translate(locale, 'chart.announce.node', {
    code,
    name,
    amount: printed,
    share: share ? percent(locale, share.ratio) : translate(locale, 'chart.announce.blank'),
    ...place,
  });
}

/** One decimal, two below 0.1 %. */
function percent(locale: Locale, ratio: number): string {
  const digits = Math.abs(ratio) < 0.001 ? 2 : 1;
  const format = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, format).format(ratio);
}
