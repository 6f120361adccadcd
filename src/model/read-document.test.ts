import { describe, expect, it } from 'vitest';
import { readCatalog, readDocument } from './read-document';

describe('the border of stored documents', () => {
  it('refuses a newer version before looking further', () => {
    const result = readDocument('{"schemaVersion": 99}', 'x.json');
    expect(result).toEqual({ ok: false, failure: { code: 'schema.newer', params: { file: 'x.json', version: 99, known: 1 } } });
  });

  it('says where a document is wrong', () => {
    const result = readDocument('{"schemaVersion": 1, "id": "Not A Slug"}', 'x.json');
    expect(result.ok ? null : [result.failure.code, result.failure.params['path']]).toEqual(['schema.invalid', 'id']);
  });

  it.each(['', '{', 'null', '[]', '"text"', '{"__proto__": {"schemaVersion": 1}}'])('refuses %j as invalid', (json) => {
    const result = readDocument(json, 'x.json');
    expect(result.ok ? null : result.failure.code).toBe('schema.invalid');
  });

  it('reads an empty catalogue', () => {
    expect(readCatalog('{"catalogVersion": 1, "documents": []}', 'catalog.json')).toEqual({
      ok: true,
      value: { catalogVersion: 1, documents: [] },
    });
  });
});
