import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aBudget } from '../../tests/support/a-budget';
import { accountProse } from '@/analysis/account-prose';
import { claimStanding } from '@/analysis/claim-standing';
import { documentFacts } from '@/analysis/document-facts';
import { expenditureTree } from '@/analysis/expenditure-tree';
import { glossaryOf } from '@/analysis/glossary';
import { markedParagraphs } from '@/analysis/marked-text';
import { remarkGroups } from '@/analysis/remark-sites';
import { statedBases } from '@/analysis/stated-bases';
import { textOutline } from '@/analysis/text-outline';
import { BudgetDocumentSchema } from '@/model/document';
import { isPrintedInFull } from '@/model/printed-in-full';
import { readDocument } from '@/model/read-document';
import { excerptFor, type PageKind } from './excerpt';

const document = aBudget()
  .withTotal({ total: 9.28 })
  .withItem('208', '社会保障和就业支出', { total: 9.28 })
  .withItem('20801', '管理事务', { total: 9.28 })
  .inTables('T1', 'T3')
  .build();

const file = 'data/jiaxing-hrss-2024.json';
const read = readDocument(readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(read.failure.code);
const seed = read.value;
const KINDS: readonly PageKind[] = [
  { page: 'structure' },
  { page: 'tables', table: 1 },
  { page: 'text' },
  { page: 'checks' },
  { page: 'glossary' },
  { page: 'about' },
];

describe('excerptFor', () => {
  it('is a document by the schema, whatever the page', () => {
    for (const kind of KINDS) {
      for (const whole of [document, seed]) expect(v.safeParse(BudgetDocumentSchema, excerptFor(whole, kind)).success).toBe(true);
    }
  });

  it('keeps for 支出结构 what its tree is read from', () => {
    const excerpt = excerptFor({ ...document, tables: document.tables }, { page: 'structure' });
    expect(expenditureTree(excerpt)).toEqual(expenditureTree(document));
  });

  it('keeps for 核查 the rows that findings are named by, and of the other rows their number', () => {
    const place = { table: 2, row: 2, side: '', column: 1 };
    const { tables } = excerptFor(document, { page: 'checks' }, [place]);
    expect(tables[1]?.columns).toEqual(document.tables[1]?.columns);
    expect(tables[1]?.rows.map(({ cells }) => cells.length > 0)).toEqual(document.tables[1]?.rows.map((_, index) => index === 1));
    expect(tables[0]?.rows.every(({ cells }) => cells.length === 0)).toBe(true);
  });

  it('drops from 支出结构 the tables that no tree is read from', () => {
    const [first, second] = document.tables;
    const other = { ...second!, role: 'T5' as const, number: 3 };
    const excerpt = excerptFor({ ...document, tables: [first!, second!, other] }, { page: 'structure' });
    expect(excerpt.tables.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps one table of 原表 in full, and of the others title and number of rows', () => {
    const excerpt = excerptFor(document, { page: 'tables', table: 2 });
    expect(excerpt.tables[1]).toEqual(document.tables[1]);
    expect(excerpt.tables[0]?.title).toBe(document.tables[0]?.title);
    expect(excerpt.tables[0]?.rows).toHaveLength(3);
    expect(excerpt.tables.map(isPrintedInFull)).toEqual([false, true]);
    expect(excerpt.figures).toEqual([]);
  });
});

describe('excerptFor on the pages of the narrative', () => {
  it('has for the narrative every word, every mark, and how each amount stands to its cells', () => {
    const excerpt = excerptFor(seed, { page: 'text' });
    expect(textOutline(excerpt)).toEqual(textOutline(seed));
    expect(markedParagraphs(excerpt)).toEqual(markedParagraphs(seed));
    for (const claim of seed.claims) {
      const { standing, printed } = claimStanding(seed, claim);
      expect(claimStanding(excerpt, claim)).toMatchObject({ standing, printed });
    }
    expect(excerpt.tables.map(({ rows }) => rows.length)).toEqual(seed.tables.map(({ rows }) => rows.length));
  });

  it('has for 名词 every term with the figure it stands for', () => {
    const excerpt = excerptFor(seed, { page: 'glossary' });
    expect(glossaryOf(excerpt, expenditureTree(excerpt))).toEqual(glossaryOf(seed, expenditureTree(seed)));
  });

  it('has for 名词 the figure of a 科目 that only a table of one fund prints', () => {
    const ofOneFund = { ...seed, tables: seed.tables.filter(({ role }) => role !== 'T3' && role !== 'T1') };
    const excerpt = excerptFor(ofOneFund, { page: 'glossary' });
    expect(glossaryOf(excerpt, null)).toEqual(glossaryOf(ofOneFund, null));
    expect(glossaryOf(excerpt, null).accounts.some(({ figure }) => figure !== null)).toBe(true);
  });

  it('has for 关于数据 what is counted, compared and remarked', () => {
    const excerpt = excerptFor(seed, { page: 'about' });
    const counted = ({ tables, ...facts }: ReturnType<typeof documentFacts>) => ({
      ...facts,
      tables: tables.map(({ table, ...own }) => ({ ...own, number: table.number, last: table.rows.at(-1)?.line })),
    });
    expect(counted(documentFacts(excerpt))).toEqual(counted(documentFacts(seed)));
    expect(statedBases(excerpt)).toEqual(statedBases(seed));
    expect(remarkGroups(excerpt)).toEqual(remarkGroups(seed));
  });

  it('has for 支出结构 what is said of each 科目, and little else', () => {
    const excerpt = excerptFor(seed, { page: 'structure' });
    for (const { account } of [...seed.claims, ...seed.glossary]) {
      if (account !== null) expect(accountProse(excerpt, account)).toEqual(accountProse(seed, account));
    }
    const words = (document: typeof seed) => document.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    expect(words(excerpt)).toBeLessThan(words(seed) / 2);
  });

  it('lists for 原表 the sections and none of their words', () => {
    const excerpt = excerptFor(seed, { page: 'tables', table: 3 });
    expect(excerpt.sections).toEqual(seed.sections);
    expect(excerpt.sections.every(({ heading }) => excerpt.paragraphs[heading]?.text !== '')).toBe(true);
    expect(excerpt.paragraphs.filter(({ text }) => text !== '')).toHaveLength(seed.sections.length);
    expect(excerpt.claims).toEqual([]);
  });
});
