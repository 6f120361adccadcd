import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { readDocument } from '@/model/read-document';
import { stableJson } from './json';

const document = aBudget()
  .withTotal({ total: 12.5 })
  .withItem('20801', '管理事务', { total: 12.5, project: 2 })
  .build();

describe('JSON as it stands in data/', () => {
  it('reads back as the document that was written', () => {
    expect(readDocument(stableJson(document), 'x.json')).toEqual({ ok: true, value: document });
  });

  it('has a line a row and a line a figure, so that one changed figure changes two lines', () => {
    const changed = aBudget()
      .withTotal({ total: 12.5 })
      .withItem('20801', '管理事务', { total: 12.5, project: 3 })
      .build();
    const before = stableJson(document).split('\n');
    const after = stableJson(changed).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      expect.stringContaining('["20801","管理事务","12.50","","","3.00"]'),
      expect.stringContaining('"fen":3000000'),
    ]);
  });

  it('spreads what has several lists, and keeps the rest on one line', () => {
    expect(
      stableJson({
        v: 1,
        documents: [{ id: 'a', source: { file: 'x' } }],
        notes: ['n'],
        none: [],
        gone: undefined,
      }),
    ).toBe(
      [
        '{',
        '  "v": 1,',
        '  "documents": [',
        '    {',
        '      "id": "a",',
        '      "source": {"file":"x"}',
        '    }',
        '  ],',
        '  "notes": ["n"],',
        '  "none": []',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps hostile text as text', () => {
    const text = '<img onerror=x> =HYPERLINK("") \u2028 \u0000 __proto__';
    expect(JSON.parse(stableJson({ text }))).toEqual({ text });
  });
});
