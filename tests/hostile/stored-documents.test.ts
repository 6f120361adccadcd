import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '@/model/document';
import { readCatalog, readDocument } from '@/model/read-document';
import { runs } from '../properties/runs';
import { aBudget } from '../support/a-budget';

const document = aBudget().withTotal(12.5).withItem('206', '科学技术支出', 12.5).build();

function failureOf(json: string) {
  const result = readDocument(json, 'x.json');
  return result.ok ? null : { code: result.failure.code, ...result.failure.params };
}

/** The document's JSON with one thing in it changed. */
function changed(change: (copy: Record<string, never>) => unknown): string {
  const copy = structuredClone(document) as unknown as Record<string, never>;
  return JSON.stringify(change(copy) ?? copy);
}

describe('a stored document', () => {
  it('is read as it was written', () => {
    expect(readDocument(JSON.stringify(document), 'x.json')).toEqual({ ok: true, value: document });
  });

  it('of a newer version is refused with both versions', () => {
    expect(failureOf(changed((copy) => ({ ...copy, schemaVersion: SCHEMA_VERSION + 1 })))).toEqual({
      code: 'schema.newer',
      file: 'x.json',
      version: SCHEMA_VERSION + 1,
      known: SCHEMA_VERSION,
    });
  });

  it.each([0, -1, '1', null, undefined, 1.5])('of the version %j is refused', (schemaVersion) => {
    expect(failureOf(changed((copy) => ({ ...copy, schemaVersion })))).toMatchObject({
      code: expect.stringMatching(/^schema\./) as string,
    });
  });

  it.each(['', '{', 'null', '[]', '"text"', '12', '{}', '<html>', '\ufeff{}', '[['.repeat(50_000)])(
    'that reads %.20j is refused',
    (json) => expect(failureOf(json)).toMatchObject({ code: 'schema.invalid', file: 'x.json' }),
  );

  it('says which part is wrong', () => {
    expect(failureOf(changed((copy) => ({ ...copy, fiscalYear: '2024' })))).toMatchObject({
      path: 'fiscalYear',
    });
    const broken = structuredClone(document);
    Object.assign(broken.figures[0]!, { fen: 12.5 });
    expect(failureOf(JSON.stringify(broken))).toMatchObject({ path: 'figures.0.fen' });
  });

  it.each(['', '../x', 'A-b', '<img onerror=x>', '=1+1', 'x/y', '-x', '某'])(
    'of the id %j is refused',
    (id) => {
      expect(failureOf(changed((copy) => ({ ...copy, id })))).toMatchObject({
        code: 'schema.invalid',
        path: 'id',
      });
    },
  );

  it('cannot reach the prototype of anything', () => {
    const json = JSON.stringify(document).replace(
      /^\{/,
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    readDocument(json, 'x.json');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('that is any JSON is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readDocument(json, 'x.json').ok).toBe(false);
        expect(typeof readCatalog(json, 'catalog.json').ok).toBe('boolean');
      }),
      runs(200),
    );
  });

  it('with any value in the place of one of its own is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(document)), fc.jsonValue(), (key, value) => {
        const json = JSON.stringify({ ...document, [key]: value });
        expect(typeof readDocument(json, 'x.json').ok).toBe('boolean');
      }),
      runs(200),
    );
  });
});
