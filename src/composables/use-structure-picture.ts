import { computed, type ComputedRef } from 'vue';
import type { AccountNode } from '@/analysis/account-tree';
import { printedCode } from '@/stores/printed-code';
import type { StructureView } from '@/stores/structure';
import { shareIn } from '@/stores/structure';
import type { ShownRows } from './csv-of-rows';
import type { Sentence, SentencePart } from './sentence';
import { useAmounts } from './use-amounts';
import { useCutWords } from './use-cut-words';
import { useDocument } from './use-document';
import { useNames } from './use-names';
import { useTableNames } from './use-table-names';
import { useTranslate } from './use-translate';

export interface StructurePictureWords {
  title: ComputedRef<string>;
  sentence: ComputedRef<Sentence>;
  source: ComputedRef<string>;
  fileName: ComputedRef<string>;
  /** Everything below the focus, itself first. */
  csv: () => ShownRows;
}

/** What stands about the picture of a cut: its title, what it says, where its figures stand, and its figures. */
export function useStructurePicture(view: () => StructureView): StructurePictureWords {
  const say = useTranslate();
  const words = useCutWords();
  const names = useNames();
  const amounts = useAmounts();
  const tables = useTableNames();
  const document = useDocument();

  function pictureSentence(): Sentence {
    const { picture, largest, second } = view().answer;
    const used = picture.children.filter(({ amount }) => amount !== null && amount.fen > 0);
    const [first] = used;
    if (!first || !largest) return leafSentence();
    const params: Record<string, SentencePart> = {
      count: String(used.length),
      level: say(`ui.level.${first.level}`, { n: used.length }),
      largest: { account: largest.node, short: true },
      share: { share: largest.share, as: 'percent' },
    };
    const isOnly = used.length === 1 || !second;
    const keys = [isOnly ? 'picture.says.only' : 'picture.says.branches', 'picture.says.end'] as const;
    if (isOnly) return { message: keys.map((key) => words.t(key)).join(''), params };
    Object.assign(params, { second: { account: second.node, short: true }, secondShare: { share: second.share, as: 'percent' } });
    return { message: [keys[0], 'picture.says.second' as const, keys[1]].map((key) => words.t(key)).join(''), params };
  }

  /** Of what is not divided any further, its printed parts, the larger first. */
  function leafSentence(): Sentence {
    const [one, two] = [...view().answer.split].sort((a, b) => b.share.ratio - a.share.ratio);
    if (!one) return { message: words.t('picture.says.leaf') + words.t('picture.says.end'), params: {} };
    const params: Record<string, SentencePart> = { part: say(`chart.part.${one.part}`), share: { share: one.share, as: 'percent' } };
    if (two) Object.assign(params, { second: say(`chart.part.${two.part}`), secondShare: { share: two.share, as: 'percent' } });
    const keys = two ? (['picture.says.part', 'picture.says.secondPart', 'picture.says.end'] as const) : (['picture.says.part', 'picture.says.end'] as const);
    return { message: keys.map((key) => words.t(key)).join(''), params };
  }

  function csv(): ShownRows {
    const { tree, node, choice, whole } = view();
    const rows: (string | number | null)[][] = [];
    const add = (shown: AccountNode, depth: number) => {
      const share = shareIn(tree, shown);
      rows.push([
        depth,
        printedCode(shown),
        shown.level === 'root' ? words.root(whole) : shown.name,
        shown.amount ? amounts.plain(shown.amount.fen) : null,
        shown.amount?.kind === 'derived' ? words.t('picture.csv.derived') : '',
        share ? Number((share.ratio * 100).toFixed(4)) : null,
      ]);
      for (const child of shown.children) add(child, depth + 1);
    };
    add(node, 0);
    const share = words.t('picture.csv.share', { whole: words.share(whole) });
    return {
      head: [words.t('picture.csv.level'), words.t('picture.csv.code'), words.t(`table.head.${choice.by}`), amounts.unitName.value, words.t('picture.csv.derived'), share],
      rows,
    };
  }

  return {
    title: computed(() => {
      const { node, choice } = view();
      return begun(words.t('picture.title', { name: names.account(node).text, cut: words.cut(choice.by) }));
    }),
    sentence: computed(pictureSentence),
    source: computed(() => tables(view().tree)),
    fileName: computed(() => {
      const { choice, node } = view();
      const code = printedCode(node);
      return [document.value.id, choice.by, choice.scope, choice.measure, code].filter((part) => part !== '' && part !== 'all' && part !== 'total').join('-');
    }),
    csv,
  };
}

/** As a title begins: with a capital, where the language has them. */
function begun(title: string): string {
  return title.charAt(0).toLocaleUpperCase('en') + title.slice(1);
}
