import { formatPercent, formatTimes } from '@/locales/format';
import { phrases, type Piece } from '@/locales/phrases';
import { useAmounts } from './use-amounts';
import { useNames } from './use-names';
import type { Sentence, SentencePart } from './sentence';

/** A piece of a sentence ready to be shown, with the text it comes to. */
export type ShownPiece = { text: string; part: SentencePart | null; lang: 'zh' | undefined };

/** Longer phrases may break inside; a line of the narrowest page holds about so many 汉字. */
const LONGEST_PHRASE = 14;

export interface ShownPhrase {
  pieces: readonly ShownPiece[];
  /** Short enough to stay on one line. */
  together: boolean;
}

/** Sentences in the reader's language: as phrases to be shown, or as plain text. */
export function useSentence(): { phrasesOf: (sentence: Sentence) => ShownPhrase[]; plain: (sentence: Sentence) => string } {
  const amounts = useAmounts();
  const names = useNames();

  function textOf(part: SentencePart): Pick<ShownPiece, 'text' | 'lang'> {
    if (typeof part === 'string') return { text: part, lang: undefined };
    if ('amount' in part) return { text: amounts.withUnit(part.amount.fen), lang: undefined };
    if ('account' in part) return part.short ? names.shortAccount(part.account) : names.account(part.account);
    const { share, as } = part;
    if (as === 'times') return { text: formatTimes(share.ratio), lang: undefined };
    return { text: as === 'hundred' ? (share.ratio * 100).toFixed(1) : formatPercent(share.ratio), lang: undefined };
  }

  function shown(piece: Piece, { params }: Sentence): ShownPiece {
    if ('text' in piece) return { text: piece.text, part: null, lang: undefined };
    const part = Object.hasOwn(params, piece.param) ? (params[piece.param] ?? '') : '';
    return { part, ...textOf(part) };
  }

  function phrasesOf(sentence: Sentence): ShownPhrase[] {
    return phrases(sentence.message).map((phrase) => {
      const pieces = phrase.map((piece) => shown(piece, sentence));
      return { pieces, together: widthOf(pieces) <= LONGEST_PHRASE };
    });
  }

  return {
    phrasesOf,
    plain: (sentence) =>
      phrasesOf(sentence)
        .flatMap(({ pieces }) => pieces)
        .map(({ text }) => text)
        .join(''),
  };
}

/** Width in 汉字: a Latin letter or a figure is about half of one. */
function widthOf(pieces: readonly ShownPiece[]): number {
  const text = pieces.map((piece) => piece.text).join('');
  return [...text].reduce((width, sign) => width + (sign.charCodeAt(0) < 0x2e80 ? 0.55 : 1), 0);
}
