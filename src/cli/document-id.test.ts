import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CATALOG_VERSION, type Catalog } from '@/model/catalog';
import { catalogEntry } from '@/publish/catalog';
import { aBudget } from '../../tests/support/a-budget';
import { documentId, type Identified } from './document-id';

const EMPTY: Catalog = { catalogVersion: CATALOG_VERSION, documents: [] };

function aDocument(department: string, change: Partial<Identified> = {}) {
  return { ...aBudget().named({ department, fiscalYear: 2024 }).build(), ...change };
}

describe('the id of a document', () => {
  it.each([
    ['某市财政局', 'departmentBudget', 'msczj-bm-2024'],
    ['某市图书馆', 'unitBudget', 'mstsg-dw-2024'],
    ['某市行政审批局', 'finalAccount', 'msxzspj-js-2024'],
    ['某某银行', 'departmentBudget', 'mmyh-bm-2024'],
    ['重庆市某局', 'departmentBudget', 'cqsmj-bm-2024'],
    ['某市局（本级）', 'departmentBudget', 'msjbj-bm-2024'],
    ['第２中学ABC', 'departmentBudget', 'd2zxabc-bm-2024'],
  ] as const)('of %s, %s is %s', (department, kind, id) => {
    expect(documentId(aDocument(department, { kind }), null, EMPTY)).toEqual({ ok: true, value: id });
  });

  it('is asked for where nothing of the name can be spelt', () => {
    expect(documentId(aDocument('★'), null, EMPTY)).toMatchObject({
      failure: { code: 'document.idInvalid' },
    });
  });

  it('is that of the catalogued document of the same source, department, kind and year', () => {
    const entry = { ...catalogEntry(aDocument('某市财政局'), { name: 'x.json', sha256: '' }, null), id: 'own-id' };
    const catalog = { ...EMPTY, documents: [entry] };
    expect(documentId(aDocument('某市财政局'), null, catalog)).toEqual({ ok: true, value: 'own-id' });
    expect(documentId(aDocument('某市财政局'), 'asked', catalog)).toEqual({ ok: true, value: 'asked' });
    for (const change of [
      { fiscalYear: 2025 },
      { kind: 'finalAccount' },
      { department: '某市水利局' },
    ] as const) {
      expect(documentId(aDocument('某市财政局', change), null, catalog)).not.toMatchObject({
        value: 'own-id',
      });
    }
  });

  it('is never a folder or file that the site has beside its documents', async () => {
    const taken = await readdir('public', { withFileTypes: true });
    const names = [
      'data',
      'assets',
      'local',
      '404',
      ...taken.filter((entry) => entry.isDirectory()).map(({ name }) => name),
    ];
    for (const name of names) {
      expect(documentId(aDocument('某市财政局'), name, EMPTY), name).toMatchObject({ ok: false });
    }
  });
});
