import type { RouteLocationRaw } from 'vue-router';
import { translateFigure } from '@/locales/figure';
import { clauseOf } from '@/stores/narrative';
import { useDocumentNamed } from './use-document';
import { useLocations } from './use-locations';
import { sectionTitles } from './section-titles';
import { useWords } from './use-words';

/** Of a claim by its index; `of` names the document where it is another than the page's. */
export interface StatedPlaces {
  /** The address of the amount in the narrative. */
  to: (claim: number, of?: string) => RouteLocationRaw;
  /** 正文，收入预算情况说明. */
  words: (claim: number, of?: string) => string;
  /** The clause it stands in, as printed; empty where an excerpt does not have it. */
  quote: (claim: number, of?: string) => string;
}

/** Where in the narrative an amount is stated that no cell prints. */
export function useStatedPlaces(): StatedPlaces {
  const w = useWords(translateFigure);
  const locations = useLocations();
  const documentNamed = useDocumentNamed();

  function sectionOf(claim: number, of?: string): number | null {
    const document = documentNamed(of);
    const paragraph = document?.claims[claim]?.paragraph;
    return paragraph === undefined ? null : (document?.paragraphs[paragraph]?.section ?? null);
  }

  return {
    to: (claim, of) => locations.text({ claim, section: sectionOf(claim, of) }, of),
    words: (claim, of) => {
      const document = documentNamed(of);
      const section = sectionOf(claim, of);
      const title = document && section !== null ? sectionTitles(document)[section] : undefined;
      return title ? w('figure.stated.place', { section: title }) : w('figure.stated.noSection');
    },
    quote: (claim, of) => {
      const document = documentNamed(of);
      const found = document && clauseOf(document, claim);
      if (!found?.text) return '';
      const cut = w('figure.stated.cut');
      return w('figure.stated.quote', { text: (found.cutBefore ? cut : '') + found.text + (found.cutAfter ? cut : '') });
    },
  };
}
