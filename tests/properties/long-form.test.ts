import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetDocument } from '@/model/document';
import { longForm } from '@/publish/long-form';
import { aBudget } from '../support/a-budget';
import { runs } from './runs';

const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '　=',
  ' @',
  "'=",
  "''",
  '"',
  '-1',
  '+1.50',
];

/** Text as hostile as it gets, half of it beginning like a formula. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...STARTS), fc.string({ unit: 'grapheme' })).map((parts) => parts.join('')),
);

const anyDocument = fc
  .record({ title: anyText, name: anyText, code: anyText, raw: anyText, head: anyText })
  .map(({ title, name, code, raw, head }): BudgetDocument => {
    const document = aBudget().withColumns('total').withItem('206', name, { total: raw }).build();
    const table = document.tables[0]!;
    table.title = title;
    table.columns[2]!.head = [head];
    table.rows[0]!.subjects[0]!.code = code;
    return document;
  });

function cellLine(document: BudgetDocument): Record<string, string> {
  return csvParse(longForm(document)[0]!.text.replace(/^\ufeff/, ''))[0]!;
}

describe('a text of a document in a CSV file', () => {
  it('is never a formula: what begins like one is a plain number', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const field of Object.values(cellLine(document))) {
          if (/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(field)) {
            expect(field.normalize('NFKC').replace(/[^\d.,%+-]/g, '')).toMatch(/^[+-]?[\d,]*\.?\d*%?$/);
            expect(field).not.toMatch(/[\p{L}(=@|!]/u);
          }
        }
      }),
      runs(300),
    );
  });

  it('comes back as it was, less the apostrophe', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const table = document.tables[0]!;
        const line = cellLine(document);
        const fields = [
          [line['title'], table.title],
          [line['raw'], table.rows[0]!.cells[2]],
          [line['code'], table.rows[0]!.subjects[0]!.code],
          [line['name'], table.rows[0]!.subjects[0]!.name || '合计行'],
          [line['header'], table.columns[2]!.head[0]],
        ];
        for (const [written, meant] of fields) expect([meant, `'${meant}`]).toContain(written);
      }),
      runs(300),
    );
  });

  it('tells any two texts apart', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const written = [one, other, `'${one}`].map((title) => {
          const document = aBudget().withColumns('total').withItem('206', '科学技术支出', 1).build();
          document.tables[0]!.title = title;
          return cellLine(document)['title'];
        });
        expect(written[0] === written[1]).toBe(one === other);
        expect(written[2]).not.toBe(written[0]);
      }),
      runs(200),
    );
  });
});
