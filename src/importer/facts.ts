import type { BudgetDocument } from '@/model/document';
import type { PrintedParagraph } from './printed-paragraph';
import { failed, success, type Result } from '@/model/failure';
import {
  BUDGET_YEAR,
  FICTIONAL_MARK,
  INSTITUTION,
  NAME_AFTER_YEAR,
  NAME_BEFORE_HEADING,
  NAME_BEFORE_YEAR,
  NAME_LABELLED,
  NO_NAME,
  NO_PLACE,
  PLACE_ONLY,
  PLACE_PREFIX,
} from './aliases/facts';
import type { RawTable, Remarks, TableDraft } from './draft';
import { labelOf, readable } from './label';
import { Votes } from './votes';

export type Facts = Pick<BudgetDocument, 'region' | 'department' | 'fiscalYear' | 'kind' | 'fictional'>;

/** A line longer than this is prose, a shorter one may be of the cover, a heading or a title. */
const LONGEST_HEADING = 60;
const HEADING_WEIGHT = 3;
const COVER_WEIGHT = 5;
/** So many paragraphs may be of the cover. */
const COVER_LINES = 12;
/** What a sentence is about stands in its first words. */
const LONGEST_OPENING = 120;

/**
 * Who published the document, where, for which year, and whether it is a budget of a department or unit or a final
 * account: by the agreement of cover, headings, titles, captions and rows, never by position.
 * @returns `document.yearUnknown`, `document.departmentUnknown` where nothing says it
 */
export function readFacts(
  tables: readonly TableDraft[],
  paragraphs: readonly PrintedParagraph[],
  file: string,
  remarks: Remarks,
): Result<Facts> {
  const texts = paragraphs.map(({ text }) => headingOf(text));
  const fiscalYear = yearOf(
    tables.map(({ raw }) => raw),
    texts,
  );
  if (fiscalYear === null) return failed('document.yearUnknown', { file });
  const department = departmentOf(tables, texts);
  if (department === null) return failed('document.departmentUnknown', { file });
  const region = regionOf(department, texts);
  if (region === null) remarks.push({ code: 'document.regionUnknown', params: {} });
  remarkOtherYears(tables, paragraphs, fiscalYear, remarks);
  const isFictional = texts.slice(0, COVER_LINES).some((text) => FICTIONAL_MARK.test(text));
  return success({ region, department, fiscalYear, kind: kindOf(tables, texts), ...(isFictional ? { fictional: true } : {}) });
}

/** The folded text; 二〇二四年 as 2024年. */
function headingOf(text: string): string {
  const label = labelOf(text);
  if (!/[二〇○零]{2,}/.test(label)) return label;
  return label.replace(/[一二][一二三四五六七八九〇○零]{3}(?=年)/g, (year) =>
    [...year]
      .map((digit) => (/[〇○零]/.test(digit) ? '0' : String('一二三四五六七八九'.indexOf(digit) + 1)))
      .join(''),
  );
}

function yearOf(tables: readonly RawTable[], texts: readonly string[]): number | null {
  const votes = new Votes<number>();
  for (const { caption, head } of tables) {
    const title = /((?:19|20)\d\d)年?/.exec(headingOf(caption.title))?.[1];
    if (title) votes.add(Number(title), HEADING_WEIGHT);
    if (caption.year !== null) votes.add(caption.year, HEADING_WEIGHT);
    for (const { cells } of head) {
      for (const cell of cells) {
        const year = /^((?:19|20)\d\d)年度?(?:预算|决算|年初预算|收入预算|支出预算)/.exec(labelOf(cell))?.[1];
        if (year) votes.add(Number(year), 1);
      }
    }
  }
  for (const text of texts) {
    const weight = isCoverLine(text) ? COVER_WEIGHT : text.length <= LONGEST_HEADING ? HEADING_WEIGHT : 1;
    if (/年/.test(text)) for (const [, year] of text.matchAll(BUDGET_YEAR)) votes.add(Number(year), weight);
    const alone = /^(?:(?:预算|决算)?年度:?)?((?:19|20)\d\d)年?度?$/.exec(text)?.[1];
    if (alone) votes.add(Number(alone), weight);
  }
  return votes.winner();
}

/** The department by the names that headings, captions, cover and roll-up rows agree on. */
export function departmentOf(tables: readonly TableDraft[], texts: readonly string[]): string | null {
  const votes = new Votes<string>();
  const add = (name: string | undefined, weight: number): void => {
    const clean = cleanName(name ?? '');
    if (clean !== '') votes.add(clean, INSTITUTION.test(clean) ? weight * 2 : weight);
  };
  for (const { raw, rows } of tables) {
    add(raw.caption.organisation, 2);
    add(NAME_BEFORE_YEAR.exec(headingOf(raw.caption.title))?.[1], 2);
    for (const { subjects } of rows)
      for (const { kind, name } of subjects) if (kind === 'rollUp') add(name, 2);
  }
  for (const [index, text] of texts.entries()) {
    if (text.length > 200) {
      add(NAME_BEFORE_YEAR.exec(text.slice(0, 80))?.[1], 1);
      continue;
    }
    add(NAME_LABELLED.exec(text)?.[1], 3);
    add(NAME_BEFORE_YEAR.exec(text)?.[1], 1);
    add(NAME_AFTER_YEAR.exec(text)?.[1], 1);
    add(NAME_BEFORE_HEADING.exec(text)?.[1], 1);
    if (isCoverLine(text) && INSTITUTION.test(texts[index - 1] ?? '')) add(texts[index - 1], 3);
    if (isCoverLine(text) && INSTITUTION.test(texts[index + 1] ?? '')) add(texts[index + 1], 3);
  }
  const winner = votes.winner();
  if (winner !== null) return winner;
  for (const { rows } of tables) {
    for (const { subjects } of rows) {
      const unit = subjects.find(({ kind }) => kind === 'unit')?.unit;
      if (unit) return cleanName(unit) || unit;
    }
  }
  return null;
}

/** 2024年部门预算, 某市2024年部门预算, 部门预算 on a line of its own. */
function isCoverLine(text: string): boolean {
  if (/^(?:部门|单位)(?:预算|决算)(?:公开)?$/.test(text)) return true;
  // A sentence that a page cut may end in 比2025年预算.
  return text.length <= 30 && !/[，,。]/.test(text) && /(?:19|20)\d\d年度?[\u4e00-\u9fff]{0,6}(?:预算|决算)(?:公开)?$/.test(text);
}

function cleanName(text: string): string {
  const name = labelOf(text)
    .replace(/\((?:部门|汇总|本级|单位|部门汇总)\)$/, '')
    .replace(/^(?:关于|公开)/, '');
  if (name.length < 2 || name.length > 50 || NO_NAME.test(name) || PLACE_ONLY.test(name) || /^\d/.test(name))
    return '';
  return name;
}

/** The place as printed on the cover, else in front of the department's name; null where neither says one. */
function regionOf(department: string, texts: readonly string[]): string | null {
  const votes = new Votes<string>();
  for (const text of texts) {
    if (text.length > LONGEST_HEADING) continue;
    const name = NAME_BEFORE_YEAR.exec(text)?.[1] ?? '';
    if (PLACE_ONLY.test(name) && !NO_PLACE.test(name)) votes.add(name.replace(/本级$/, ''), 1);
  }
  return votes.winner() ?? placePrefix(department);
}

/** 某市某区 of 某市某区某局. */
export function placePrefix(name: string): string | null {
  let rest = name.replace(/^中共|^中国共产党/, '');
  let place = '';
  for (;;) {
    const part = /^[\u4e00-\u9fff]{1,8}?(?:自治区|自治州|自治县|省|市|州|盟|新区|区|县|旗)/.exec(rest)?.[0];
    if (
      !part ||
      NO_PLACE.test(part) ||
      NO_PLACE.test(part.slice(-1) + rest.slice(part.length, part.length + 1))
    )
      break;
    if (place !== '' && part.length < 2) break;
    place += part;
    rest = rest.slice(part.length);
  }
  return place === '' || !PLACE_PREFIX.test(place) ? null : place;
}

function kindOf(tables: readonly TableDraft[], texts: readonly string[]): BudgetDocument['kind'] {
  const votes = new Votes<BudgetDocument['kind']>();
  for (const { raw } of tables) {
    const title = labelOf(raw.caption.title);
    if (/决算/.test(title)) votes.add('finalAccount', 2);
    else if (/单位(?:预算|收支|收入|支出)/.test(title)) votes.add('unitBudget', 1);
    else if (/部门/.test(title)) votes.add('departmentBudget', 1);
  }
  for (const text of texts) {
    if (text.length > LONGEST_HEADING) continue;
    const weight = isCoverLine(text) ? 10 : 1;
    if (/决算/.test(text)) votes.add('finalAccount', weight);
    else if (/单位预算/.test(text)) votes.add('unitBudget', weight);
    else if (/部门预算/.test(text)) votes.add('departmentBudget', weight);
  }
  return votes.winner() ?? 'departmentBudget';
}

/** Titles, covers, headings and sentences that name another year than the document. */
function remarkOtherYears(
  tables: readonly TableDraft[],
  paragraphs: readonly PrintedParagraph[],
  fiscalYear: number,
  remarks: Remarks,
): void {
  for (const { raw, number } of tables) {
    const year = Number(/((?:19|20)\d\d)年/.exec(headingOf(raw.caption.title))?.[1] ?? fiscalYear);
    if (year !== fiscalYear) {
      remarks.push({
        code: 'document.yearDiffers',
        table: number,
        params: { text: raw.caption.title, year, fiscalYear },
      });
    }
  }
  for (const { text, line } of paragraphs) {
    const year = yearStatedBy(headingOf(text.slice(0, LONGEST_OPENING)), text.length) ?? fiscalYear;
    if (year !== fiscalYear) {
      remarks.push({
        code: 'document.yearDiffers',
        ...(line ? { line } : {}),
        params: { text: readable(text).slice(0, LONGEST_HEADING), year, fiscalYear },
      });
    }
  }
}

/** The year that a cover, a heading or the opening of a sentence says the budget is of; null where it says none. */
function yearStatedBy(opening: string, length: number): number | null {
  if (isCoverLine(opening)) return Number(/((?:19|20)\d\d)年/.exec(opening)?.[1]) || null;
  const stated = opening.matchAll(BUDGET_YEAR).next().value;
  const isHeading = length <= LONGEST_HEADING && !/[，,。]/.test(opening);
  const opensSentence = stated !== undefined && !/[，,。：:；;]/.test(opening.slice(0, stated.index));
  return stated && (isHeading || opensSentence) ? Number(stated[1]) : null;
}
