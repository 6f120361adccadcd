import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { sumOf } from '@/model/amount';
import { doubtAboutBasic, treeOf, type StructureView } from '@/stores/structure';
import { viewOf } from './structure-choice';
import { useAmounts } from './use-amounts';
import { useCutWords } from './use-cut-words';
import { useDocument } from './use-document';
import { useTranslate } from './use-translate';

export interface CutNote {
  key: string;
  title: string;
  text: string;
  /** Said of a figure, and not of how to read. */
  pointed: boolean;
}

/** The margin notes of a cut: how what is derived was derived, what its colours mean, what cannot be crossed. */
export function useCutNotes(view: () => StructureView): ComputedRef<readonly CutNote[]> {
  const say = useTranslate();
  const { t } = useCutWords();
  const amounts = useAmounts();
  const document = useDocument();
  const route = useRoute();

  function projectTable({ tree }: StructureView): string {
    return tree.others[0]?.title ?? t('table.T10');
  }

  function ofUnits(shown: StructureView): CutNote[] {
    if (shown.choice.measure !== 'total') return [];
    const table = projectTable(shown);
    const doubt = doubtAboutBasic(document.value);
    if (doubt) {
      return doubt === 'noUnits' ? [] : [{ key: 'rest', title: t('note.rest.title'), text: t(`note.rest.${doubt}`, { table }), pointed: true }];
    }
    const basics = shown.tree.root.children.flatMap(({ children }) => children.flatMap(({ level, amount }) => (level === 'basic' && amount ? [amount] : [])));
    if (basics.length === 0) return [];
    const printed = treeOf(document.value, { by: 'function', scope: 'all', measure: 'basic' })?.root.amount;
    const text = t('note.basic.text', { table });
    const agreement = printed ? t('note.basic.check', { sum: amounts.text(sumOf(basics).fen), printed: amounts.text(printed.fen) }) : '';
    return [{ key: 'basic', title: t('note.basic.title'), text: text + agreement, pointed: true }];
  }

  function ofSources({ tree }: StructureView): CutNote[] {
    const spent = treeOf(document.value)?.root.amount;
    const income = tree.root.amount;
    if (!spent || !income || spent.fen === income.fen) return [];
    const params = { income: amounts.text(income.fen), expenditure: amounts.text(spent.fen), difference: amounts.text(income.fen - spent.fen) };
    return [{ key: 'income', title: t('note.income.title'), text: t('note.income.text', params), pointed: true }];
  }

  function reading({ answer }: StructureView): CutNote[] {
    if (viewOf(route.query) !== 'sunburst') return [];
    const isLeaf = answer.picture.children.length === 0;
    const text = say(isLeaf ? 'ui.structure.reading.leaf' : 'ui.structure.reading.text');
    return [{ key: 'reading', title: say('ui.structure.reading'), text, pointed: false }];
  }

  return computed(() => {
    const shown = view();
    const { by } = shown.choice;
    if (by === 'function') return reading(shown);
    const own = by === 'unit' ? ofUnits(shown) : by === 'source' ? ofSources(shown) : [];
    const colour: CutNote = { key: 'colour', title: t('note.colour.title'), text: t(`note.colour.${by}`), pointed: false };
    const cross: CutNote[] = by === 'source' ? [] : [{ key: 'cross', title: t('note.cross.title'), text: t(`note.cross.${by}`), pointed: false }];
    return [...own, colour, ...cross, ...reading(shown)];
  });
}
