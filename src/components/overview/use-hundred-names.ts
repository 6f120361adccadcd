import type { HundredSubject } from '@/analysis/overview/per-hundred';
import { useNames } from '@/composables/use-names';
import { useTranslate } from '@/composables/use-translate';
import { useWords } from '@/composables/use-words';
import { translateOverview } from '@/locales/overview';

export interface SubjectName {
  text: string;
  lang: 'zh' | undefined;
  /** Canonical name of the unit a project is of. */
  unit: string | null;
}

/** What money is for, in the reader's language; printed names stay as printed. */
export function useHundredNames(): (subject: HundredSubject) => SubjectName {
  const t = useTranslate();
  const o = useWords(translateOverview);
  const names = useNames();
  return (subject) => {
    switch (subject.kind) {
      case 'project':
        return { text: subject.name, lang: 'zh', unit: subject.unit || null };
      case 'class':
        return { ...names.shortAccount(subject.node), unit: null };
      case 'part':
        return { text: t(`chart.part.${subject.part}`), lang: undefined, unit: null };
      default:
        return { text: o(`overview.hundred.${subject.kind}`, { n: subject.count }), lang: undefined, unit: null };
    }
  };
}
