import { foldWidth } from './fold';

/** Levels of the functional classification: 类, 款, 项. The economic classification has only the first two. */
export type AccountLevel = 'class' | 'item' | 'subitem';

/** 部门预算支出经济分类 (3xx) and 政府预算支出经济分类 (5xx): two truths of one amount, never one tree. */
export type EconomicScheme = 'department' | 'government';

export interface AccountCode {
  /** Parts padded to 3+2+2 digits and joined: `301 2` → `30102`. Level and parent follow from it. */
  canonical: string;
  level: AccountLevel;
  /** True where a printed part was shorter than its place: a remark `code.padded` goes with it. */
  padded: boolean;
}

const WIDTHS = [3, 2, 2] as const;
const LEVELS: readonly AccountLevel[] = ['class', 'item', 'subitem'];

/**
 * Reads a classification code printed in one cell (`2080101`, `208 01 01`, `208-01-01`) or in one cell a part.
 * @returns null where the text is no code of three to seven digits in parts of 3+2+2
 */
export function readAccountCode(printed: string | readonly string[]): AccountCode | null {
  const text = foldWidth(typeof printed === 'string' ? printed : printed.filter((part) => part.trim()).join(' '));
  if (!/^\d[\d\s.-]*$/.test(text)) return null;
  let parts = text.split(/[\s.-]+/).filter(Boolean);
  if (parts.length === 1) {
    const run = parts[0]!;
    if (![3, 5, 7].includes(run.length)) return null;
    parts = [run.slice(0, 3), run.slice(3, 5), run.slice(5, 7)].filter(Boolean);
  }
  if (parts.length > 3 || parts[0]!.length !== 3) return null;
  if (parts.some((part, i) => part.length > WIDTHS[i]!)) return null;
  const canonical = parts.map((part, i) => part.padStart(WIDTHS[i]!, '0')).join('');
  return { canonical, level: LEVELS[parts.length - 1]!, padded: canonical !== parts.join('') };
}

/** Level of a canonical code by its length: 3 类, 5 款, 7 项. */
export function levelOfCode(canonical: string): AccountLevel {
  return canonical.length <= 3 ? 'class' : canonical.length <= 5 ? 'item' : 'subitem';
}

/** The canonical code one level up, or null for a 类. */
export function parentCode(canonical: string): string | null {
  return canonical.length <= 3 ? null : canonical.slice(0, -2);
}

/** The scheme of an economic code by its first digit, or null where it is none (3 部门, 5 政府). */
export function economicScheme(canonical: string): EconomicScheme | null {
  return canonical.startsWith('3') ? 'department' : canonical.startsWith('5') ? 'government' : null;
}
