import type { Random } from '../random';

/** The shortest line that a page can end with: what stands before the break fills one line at least. */
const LINE = 26;

/**
 * A paragraph as text made from pages has it: whole, or in two halves where a page ended, perhaps with the number of
 * the page between them. The break may stand anywhere: behind a full stop, between a number and its unit, in a name.
 */
export function brokenOverPages(text: string, random: Random): string[] {
  if (text.length < LINE + 8 || !random.chance(0.35)) return [text];
  const at = breakIn(text, random);
  const page = String(random.integer(2, 99));
  const between = random.pick([[], [page], [`— ${page} —`], [`-${page}-`]]);
  return [text.slice(0, at), ...between, text.slice(at)];
}

function breakIn(text: string, random: Random): number {
  const beforeUnits = [...text.matchAll(/(?<=[\d０-９]) ?(?=[万元])/g)].map(({ index }) => index).filter((index) => index >= LINE);
  if (beforeUnits.length > 0 && random.chance(0.4)) return random.pick(beforeUnits);
  const at = random.integer(LINE, text.length - 2);
  // A number is never parted: a line does not end inside one.
  const isInside = (index: number): boolean => /[\d０-９.．,，]/.test(text[index - 1]!) && /[\d０-９.．]/.test(text[index]!);
  return isInside(at) ? LINE + text.slice(LINE).search(/[^\d０-９.．,，]/) : at;
}

/** Digits, points and percent signs of full width, as a typist leaves them. */
export function inFullWidth(text: string): string {
  return text.replace(/[0-9.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
