/**
 * Colour of the 功能分类 by code: one colour a class in every document, page and year (design language, §3). Thirty
 * colours cannot all differ, so code and name always stand with the colour.
 */

export type ColourScheme = 'light' | 'dark';

const CLASS_COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  201: ['#558092', '#8FB0C3'],
  202: ['#4B98CC', '#86C2ED'],
  203: ['#5B6E55', '#94A78E'],
  204: ['#3A3075', '#7672C0'],
  205: ['#6D7818', '#ABD1A3'],
  206: ['#6453A0', '#9D93DA'],
  207: ['#AC7CC2', '#DBABEE'],
  208: ['#12546F', '#6094AF'],
  209: ['#1F77AC', '#6EACD9'],
  210: ['#3FA08F', '#81C9BA'],
  211: ['#2B7161', '#779580'],
  212: ['#6A2D04', '#AB7559'],
  213: ['#6F5717', '#BA9239'],
  214: ['#4A729F', '#86A7CE'],
  215: ['#845221', '#BA8F69'],
  216: ['#583243', '#997785'],
  217: ['#45757C', '#7FAAB0'],
  219: ['#7581C6', '#A4B0EA'],
  220: ['#198EA0', '#70BCCB'],
  221: ['#BC8338', '#E0B078'],
  222: ['#A07628', '#CBA763'],
  223: ['#3C5672', '#7C93AC'],
  224: ['#3F4B2A', '#8B9A6F'],
  227: ['#A1885A', '#CDB68A'],
  229: ['#4F4943', '#B3A099'],
  230: ['#625036', '#9D8E77'],
  231: ['#4B4952', '#8D8B94'],
  232: ['#766A70', '#AA9FA4'],
  233: ['#9E8C9C', '#C6B6C4'],
  234: ['#555B8D', '#8F96C1'],
};

/** Codes of the classes that have a colour of their own. */
export const COLOURED_CLASSES: readonly string[] = Object.keys(CLASS_COLOURS);

/** Quiet colours that a class unknown to this table borrows, always the same one for the same code. */
const BORROWED = ['229', '232', '230', '231', '233'] as const;

/** The colour of the class that a code (类 to 项) belongs to, as `#rrggbb`. */
export function classColour(code: string, scheme: ColourScheme): string {
  const own = code.slice(0, 3);
  const digits = Number.parseInt(own, 10);
  const borrowed = BORROWED[(Number.isNaN(digits) ? 0 : digits) % BORROWED.length] ?? BORROWED[0];
  const known = Object.hasOwn(CLASS_COLOURS, own) ? CLASS_COLOURS[own] : CLASS_COLOURS[borrowed];
  const [light = '', dark = ''] = known ?? [];
  return scheme === 'light' ? light : dark;
}

/** A mix in sRGB: `share` of the colour (0 to 1, clamped), the rest of the ground. Both as `#rrggbb`. */
export function mixed(colour: string, ground: string, share: number): string {
  const t = Math.min(1, Math.max(0, share));
  const [from, to] = [channels(ground), channels(colour)];
  return `#${from.map((value, i) => hex(value + ((to[i] ?? 0) - value) * t)).join('')}`;
}

/** `#fff` or `#000`, whichever contrasts more with the fill: always at least 4.5:1. */
export function textOn(fill: string): '#fff' | '#000' {
  const luminance = relativeLuminance(fill);
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? '#fff' : '#000';
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The scheme whose colours were made for this ground. */
export function schemeFor(paper: string): ColourScheme {
  return relativeLuminance(paper) < 0.2 ? 'dark' : 'light';
}

/** Red, green and blue of `#rrggbb` or `#rgb`, 0 to 255. */
function channels(colour: string): [number, number, number] {
  const digits = colour.replace('#', '');
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const at = (start: number) => Number.parseInt(full.slice(start, start + 2), 16) || 0;
  return [at(0), at(2), at(4)];
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}

/** A channel of sRGB (0 to 255) as light, 0 to 1. */
export function linearChannels(colour: string): [number, number, number] {
  const [r, g, b] = channels(colour);
  return [linear(r), linear(g), linear(b)];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function relativeLuminance(colour: string): number {
  const [r, g, b] = linearChannels(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
