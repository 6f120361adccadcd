import { computed, type ComputedRef } from 'vue';
import { hanziCount } from '@/locales/format';
import { useSettingsStore } from '@/stores/settings';
import { treeOf, type StructureView } from '@/stores/structure';
import { cutSentence, hasOwnSentence } from './cut-sentence';
import type { Sentence } from './sentence';
import { structureSentence } from './structure-sentence';
import { useCutWords } from './use-cut-words';
import { useDocument } from './use-document';
import { useTranslate } from './use-translate';

/** The sentence that 支出结构 opens with, for any cut and focus. */
export function useStructureSentence(view: () => StructureView): ComputedRef<Sentence> {
  const say = useTranslate();
  const words = useCutWords();
  const settings = useSettingsStore();
  const document = useDocument();
  const count = (n: number) => (settings.locale === 'en' ? String(n) : hanziCount(n));
  return computed(() => {
    const shown = view();
    if (hasOwnSentence(shown)) return structureSentence(shown.answer, shown.parent, say, count);
    const projects = treeOf(document.value)?.root.split.find(({ part }) => part === 'project')?.amount ?? null;
    return cutSentence(shown, words.t, words.whole(shown.whole), projects);
  });
}
