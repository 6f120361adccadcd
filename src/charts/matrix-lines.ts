/** Px of a sign: 汉字 are as wide as high, Latin ones a little more than half. */
const sign = (size: number, text: string) => (text.charCodeAt(0) < 0x2e80 ? 0.58 : 1) * size;

/** A text cut into lines no wider than that, by the widths that signs usually have. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const one of text) {
    const own = sign(size, one);
    if (used + own > width && line !== '') {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += one;
    used += own;
  }
  return [...lines, line];
}
