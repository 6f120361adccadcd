import { wordsOf, type MeasureText } from './text-lines';

/** A picture by itself, as the text of an SVG element, with its size in px. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** What stands around a picture that leaves the page: without these nobody could tell what it shows. */
export interface PictureWords {
  title: string;
  /** 单位：万元, as a whole line. */
  unit: string;
  /** 出处：…, as a whole line. */
  source: string;
}

/** Colours as `#rrggbb` and font stacks, as the page has them. */
export interface PictureStyle {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  serif: string;
  sans: string;
}

const MARGIN = 24;
const NARROWEST = 320;
const TITLE = { size: 20, line: 30 };
const SMALL = { size: 12.5, line: 20 };
const GAP = 14;

/**
 * One SVG file of a picture: paper, title, unit, the drawing, source. Texts are wrapped at words, never cut, and stay
 * texts whatever they hold; the fonts are named and not embedded.
 * @param drawing trusted to be a well-formed SVG element: made by our own code out of escaped texts
 */
export function pictureSvg(
  drawing: Drawing,
  words: PictureWords,
  style: PictureStyle,
  measure: MeasureText,
): Drawing {
  const inner = Math.max(NARROWEST, Math.ceil(drawing.width));
  const width = inner + 2 * MARGIN;
  const title = linesWithin(words.title, inner, (text) => measure(text, TITLE.size, true));
  const small = (text: string) => linesWithin(text, inner, (line) => measure(line, SMALL.size, false));
  const blocks: string[] = [];
  let y = MARGIN;

  function write(lines: readonly string[], font: typeof TITLE, colour: string, family: string, weight: number): void {
    lines.forEach((line, i) => {
      // The first baseline: the line's height above and below is shared out, and a 汉字 sits 0.12 em below it.
      const baseline = round(y + i * font.line + (font.line + font.size) / 2 - font.size * 0.12);
      blocks.push(
        `<text x="${MARGIN}" y="${baseline}" font-family="${attribute(family)}" font-size="${font.size}" ` +
          `font-weight="${weight}" fill="${attribute(colour)}">${textContent(line)}</text>`,
      );
    });
    y += lines.length * font.line;
  }

  write(title, TITLE, style.ink, style.serif, 600);
  write(small(words.unit), SMALL, style.ink2, style.sans, 400);
  y += GAP;
  blocks.push(
    `<svg x="${MARGIN}" y="${y}" width="${round(drawing.width)}" height="${round(drawing.height)}">` +
      `${withoutProlog(drawing.svg)}</svg>`,
  );
  y += drawing.height + GAP;
  write(small(words.source), SMALL, style.ink3, style.sans, 400);
  const height = Math.ceil(y + MARGIN);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" aria-label="${attribute(words.title)}">` +
    `<title>${textContent(words.title)}</title>` +
    `<rect width="${width}" height="${height}" fill="${attribute(style.paper)}"/>${blocks.join('')}</svg>`;
  return { svg: xmlCharacters(svg), width, height };
}

/** A text on as few lines as it takes, broken at words, and inside a word only where it is wider than a line. */
export function linesWithin(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of wordsOf(text).flatMap((word) => (widthOf(word) > width ? [...word] : [word]))) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Text as the content of an XML element. */
export function textContent(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as the value of an attribute in double quotes. */
export function attribute(text: string): string {
  return textContent(text).replace(/"/g, '&quot;').replace(/[\t\n\r]/g, ' ');
}

/** Without the characters that no XML file may hold, however they are written. */
export function xmlCharacters(text: string): string {
  return [...text].filter((sign) => isXmlCharacter(sign.codePointAt(0) ?? 0)).join('');
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function withoutProlog(svg: string): string {
  return svg.replace(/^\s*<\?xml[^>]*\?>\s*/u, '');
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
