import type { AmountUnit } from '@/model/amount-unit';
import { isAmountUnit } from '@/model/amount-unit';
import {
  NOTE,
  ORGANISATION,
  PAGE_NUMBER,
  UNIT_BROKEN,
  UNIT_IN_BRACKETS,
  UNIT_REST,
  UNIT_STATED,
  YEAR_STATED,
} from './aliases/captions';
import {
  CONTINUED,
  NOT_A_TITLE,
  SECTION_OF_TABLES,
  TABLE_NUMBER,
  TITLE_ALIASES,
  TITLE_END,
} from './aliases/titles';
import { bareLabel, labelOf, readable } from './label';

export type TextKind =
  'title' | 'number' | 'unit' | 'unitRest' | 'organisation' | 'year' | 'continued' | 'page' | 'note' | 'text';

const LONGEST_TITLE = 70;

/** The alias that a title matches, or null. */
export function titleAlias(title: string): (typeof TITLE_ALIASES)[number] | null {
  const label = labelOf(withoutContinued(title));
  return TITLE_ALIASES.find(({ pattern }) => pattern.test(label)) ?? null;
}

/** What a text near a table is. Anything that may be prose is `text`. */
export function textKind(text: string): TextKind {
  const label = labelOf(text);
  if (label.length > LONGEST_TITLE * 2) return NOTE.test(label) ? 'note' : 'text';
  if (PAGE_NUMBER.test(label)) return 'page';
  if (UNIT_REST.test(label)) return 'unitRest';
  if (TABLE_NUMBER.test(label)) return 'number';
  if (CONTINUED.test(label) && label.length <= 6) return 'continued';
  if (isTitle(label)) return 'title';
  if (YEAR_STATED.test(label)) return 'year';
  if (UNIT_STATED.test(label) || UNIT_BROKEN.test(label))
    return label.length <= LONGEST_TITLE ? 'unit' : 'text';
  if (isOrganisation(label)) return 'organisation';
  return NOTE.test(label) ? 'note' : 'text';
}

function isOrganisation(label: string): boolean {
  const name = ORGANISATION.exec(label)?.[1] ?? '';
  return name !== '' && name.length <= 50 && !/[。；]/.test(name);
}

function isTitle(label: string): boolean {
  const title = withoutUnit(withoutContinued(label));
  if (title.length > LONGEST_TITLE || title.length < 2 || NOT_A_TITLE.test(title)) return false;
  const bare = bareLabel(title);
  if (!TITLE_END.test(bare) || NOTE.test(bare)) return false;
  if (titleAlias(bare)) return true;
  return !SECTION_OF_TABLES.test(bare) && bare !== '表';
}

/** How the first line of a title ends where the line was too short for it. */
const TITLE_BEGUN =
  /(?:公共预算|财政拨款|政府性基金|基金预算|有资本经营|经营预算|三公|三公经费|基本|项目|收支|收入|支出|预算总|决算总|总|绩效|绩效目标)$/;

/**
 * Whether two lines are one title that was broken: 一般公共预算 / 支出表. The second alone is none, or another.
 * @param gap whether blank lines stand between them; then the first must end as only the beginning of a title does
 */
export function isBrokenTitle(above: string, below: string, gap: boolean): boolean {
  const first = labelOf(above);
  const last = labelOf(below);
  if (last.length > 14 || /^(?:(?:19|20)\d\d|\(?[一二三四五六七八九十]+[、)]|\d|公开|部门|单位)/.test(last))
    return false;
  if (first.length < 4 || first.length > 50 || TITLE_END.test(first) || NOT_A_TITLE.test(first)) return false;
  if (/[，,：:]/.test(first) || (gap && !TITLE_BEGUN.test(first))) return false;
  const whole = titleAlias(first + last);
  return (
    whole !== null &&
    whole !== titleAlias(last) &&
    /\d{4}年|预算|决算|财政|公共|部门|单位|三公|基金|国有/.test(first)
  );
}

/** A title without the mark that it continues. */
export function withoutContinued(title: string): string {
  const label = title.trim();
  return (
    label
      .replace(
        /[（(]?续(?:表)?[一二三四五六七八九十\d]*[）)]?[:：]?\s*$|^[（(]?续表?[一二三四五六七八九十\d]*[）)]?[:：]?\s*(?=\S)/,
        '',
      )
      .trim() || label
  );
}

export function isContinued(title: string): boolean {
  return CONTINUED.test(labelOf(title));
}

function withoutUnit(label: string): string {
  return label.replace(UNIT_STATED, '').replace(UNIT_IN_BRACKETS, '');
}

/** The title as printed, without what stands on its line beside it: a unit, the mark of a continuation. */
export function titleText(text: string): string {
  const label = readable(text)
    .replace(/[（(【]?\s*(?:金额|计量)?\s*单\s*位\s*[：:]\s*(?:人民币)?\s*[万亿]?\s*元\s*[）)】]?/, '')
    .replace(/[（(]\s*(?:人民币)?\s*[万亿]?元\s*[）)]\s*$/, '');
  return withoutContinued(label);
}

/** The unit of money that a text states, with its print; null without one. */
export function statedUnit(text: string): { unit: AmountUnit; print: string } | null {
  const label = labelOf(text);
  const print = UNIT_STATED.exec(label)?.[1] ?? UNIT_IN_BRACKETS.exec(label)?.[1];
  return print && isAmountUnit(print) ? { unit: print, print } : null;
}

/** The unit whose 元 stands on the next line (单位：万 / 元). */
export function brokenUnit(text: string, next: string): { unit: AmountUnit; print: string } | null {
  const start = UNIT_BROKEN.exec(labelOf(text));
  const rest = UNIT_REST.exec(labelOf(next));
  if (!start || !rest) return null;
  const print = `${start[1] ?? ''}${rest[1] ?? ''}元`;
  return isAmountUnit(print) ? { unit: print, print } : null;
}

export function organisationName(text: string): string {
  const label = labelOf(text).replace(UNIT_STATED, '');
  return ORGANISATION.exec(label)?.[1] ?? '';
}

export function statedYear(text: string): number | null {
  const label = labelOf(text);
  return YEAR_STATED.test(label) ? Number(/(?:19|20)\d\d/.exec(label)![0]) : null;
}
