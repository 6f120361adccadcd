import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { glanceOf } from '@/analysis/glance';
import { BudgetDocumentSchema } from '@/model/document';
import { readDocument } from '@/model/read-document';
import { holdsOverview, holdsStructure, holdsTables } from '@/stores/holds';
import { holdsChange, holdsChecks } from '@/stores/holds-analyses';
import { HOLDS_OF_YEAR } from '@/stores/history';
import { catalogEntry } from './catalog';
import { yearExcerpt } from './excerpt-year';

const read = readDocument(readFileSync('data/example-2021.json', 'utf8'), 'example-2021.json');
if (!read.ok) throw new Error(read.failure.code);
const document = read.value;
const entry = catalogEntry(document, { name: 'a.json', sha256: '0'.repeat(64) }, glanceOf(document));

describe.each(['change', 'threePublic'] as const)('another year on the page %s', (page) => {
  const excerpt = yearExcerpt(document, page);

  it('is a document by the schema, and far smaller', () => {
    expect(v.is(BudgetDocumentSchema, excerpt)).toBe(true);
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(excerpt)).toBeLessThan(size(document) * (page === 'change' ? 0.8 : 0.3));
  });

  it('has what the page reads of another year, and is no document to show a page of', () => {
    expect(HOLDS_OF_YEAR[page](excerpt, entry)).toBe(true);
    for (const holds of [holdsOverview, holdsStructure, holdsTables, holdsChange, holdsChecks]) expect(holds(excerpt, entry), holds.name).toBe(false);
  });

  it('keeps every amount at its index and every figure at its cell', () => {
    excerpt.claims.forEach((claim, index) => {
      if (claim.span[1] > 0) expect(claim).toEqual(document.claims[index]);
    });
    for (const figure of excerpt.figures) expect(document.figures).toContainEqual(figure);
  });
});

describe('another year on the page of “三公”', () => {
  it('has its table, the totals it is a part of and the sentences on it, and no others', () => {
    const { figures, paragraphs, sections } = yearExcerpt(document, 'threePublic');
    const roles = new Set(figures.map(({ role }) => role));
    expect([...roles].sort()).toEqual(['T5', 'T6', 'T7']);
    expect(figures.filter(({ role }) => role === 'T7')).toEqual(document.figures.filter(({ role }) => role === 'T7'));
    expect(figures.filter(({ role }) => role === 'T5').every(({ subject }) => subject === 'total')).toBe(true);
    const headings = new Set(sections.map(({ heading }) => heading));
    const said = paragraphs.flatMap(({ text, section }, index) => (text === '' || headings.has(index) ? [] : [sections[section ?? -1]?.role]));
    expect(said).toContain('threePublic');
    expect(said).not.toContain('income');
  });
});
