import { FEN_DECIMALS, FEN_PER, type AmountUnit } from './amount-unit';
import { foldWidth } from './fold';

/** Money is an integer number of fen (分). Safe to about 90 trillion 元. */
export type Fen = number;

export type AmountReading =
  | { state: 'value' | 'zero'; fen: Fen; decimals: number }
  | { state: 'blank' }
  | { state: 'unparsed'; why: 'notANumber' | 'tooFine' | 'tooLarge' | 'unitUnknown' };

/** Dashes and a lone slash are what documents print for “none”. */
const DASHES_ONLY = /^(?:[-—–―−]+|\/)$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * Reads a printed amount exactly, without floating point.
 *
 * Accepts thousands separators, full-width digits, blanks inside the number, a leading minus (also −, －),
 * △ or brackets for a negative. A cell that is empty or holds only dashes or a slash is blank, which is not 0.
 * @param raw the text of the cell as printed
 * @param unit the unit the table states, or null when it states none: then any number is `unitUnknown`
 * @returns fen with the number of printed decimals, or why there is no amount; never a rounded value
 */
export function readAmount(raw: string, unit: AmountUnit | null): AmountReading {
  const text = foldWidth(raw).replace(/\s/g, '');
  if (text === '' || DASHES_ONLY.test(text)) return { state: 'blank' };
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = bracketed ? bracketed[1]! : text;
  const negative = bracketed !== null || /^[-−–△▲]/.test(signed);
  const number = signed.replace(/^[-−–△▲+]/, '');
  if (!PLAIN.test(number) && !GROUPED.test(number)) return { state: 'unparsed', why: 'notANumber' };
  if (unit === null) return { state: 'unparsed', why: 'unitUnknown' };
  const [whole = '', fraction = ''] = number.replace(/,/g, '').split('.');
  const places = FEN_DECIMALS[unit];
  if (/[1-9]/.test(fraction.slice(places))) return { state: 'unparsed', why: 'tooFine' };
  const fen = Number(BigInt(whole || '0') * BigInt(FEN_PER[unit])) + Number(fraction.slice(0, places).padEnd(places, '0'));
  if (!Number.isSafeInteger(fen)) return { state: 'unparsed', why: 'tooLarge' };
  if (fen === 0) return { state: 'zero', fen: 0, decimals: fraction.length };
  return { state: 'value', fen: negative ? -fen : fen, decimals: fraction.length };
}

/** Exact sum of integers of fen. Throws on overflow, which is our own mistake, never the document's. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const fen of amounts) sum += fen;
  if (!Number.isSafeInteger(sum)) throw new RangeError('A sum of amounts left the range of exact integers');
  return sum;
}
