import type { RouteLocationRaw } from 'vue-router';
import { translateFigure } from '@/locales/figure';
import { clauseOf } from '@/stores/narrative';
import { useDocumentOrNone } from './use-document';
import { useLocations } from './use-locations';
import { sectionTitles } from './section-titles';
import { useWords } from './use-words';

export interface StatedPlaces {
  /** The address of the amount in the narrative. */
  to: (claim: number) => RouteLocationRaw;
  /** 正文，收入预算情况说明. */
  words: (claim: number) => string;
  /** The clause it stands in, as printed; empty where an excerpt does not have it. */
  quote: (claim: number) => string;
}

/** Where in the narrative an amount is stated that no cell prints. */
export function useStatedPlaces(): StatedPlaces {
  const w = useWords(translateFigure);
  const locations = useLocations();
  const document = useDocumentOrNone();

  function sectionOf(index: number): number | null {
    const claim = document.value?.claims[index];
    return (claim && document.value?.paragraphs[claim.paragraph]?.section) ?? null;
  }

  return {
    to: (claim) => locations.text({ claim, section: sectionOf(claim) }),
    words: (claim) => {
      const section = sectionOf(claim);
      const title = document.value && section !== null ? sectionTitles(document.value)[section] : undefined;
      return title ? w('figure.stated.place', { section: title }) : w('figure.stated.noSection');
    },
    quote: (claim) => {
      const found = document.value && clauseOf(document.value, claim);
      if (!found?.text) return '';
      const cut = w('figure.stated.cut');
      return w('figure.stated.quote', { text: (found.cutBefore ? cut : '') + found.text + (found.cutAfter ? cut : '') });
    },
  };
}
