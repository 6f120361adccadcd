import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { printNine, printTwelve } from '../../tests/generator/print-budget';
import { anyBudget } from '../../tests/properties/budget-arbitrary';
import { importText } from '../../tests/properties/import-bytes';
import { patience, runs } from '../../tests/properties/runs';
import { cellAt } from '@/model/figures';
import { readDocument } from '@/model/read-document';
import { glanceOf } from './glance';

const read = readDocument(readFileSync('data/jiaxing-hrss-2024.json', 'utf8'), 'jiaxing-hrss-2024.json');
if (!read.ok) throw new Error(read.failure.code);
const seed = read.value;

describe('a glance at the first real document', () => {
  const glance = glanceOf(seed);

  it('shows its five 类, largest first, as they are printed', () => {
    expect(glance.makeUp.map(({ code, amount }) => [code, amount.fen / 1e6])).toEqual([
      ['208', 16119.92],
      ['212', 800],
      ['221', 308.25],
      ['210', 211.38],
      ['206', 70],
    ]);
    expect([glance.whole?.fen, glance.printed]).toEqual([17509_540_000, { unit: '万元', decimals: 2 }]);
  });

  it('says what can be asked: by 经济分类, of three units, of the term with the longest explanation', () => {
    expect(glance).toMatchObject({ economic: true, changes: true, units: 3, term: { index: 9, term: '“三公”经费' } });
    expect(seed.glossary[9]?.term).toBe('“三公”经费');
  });
});

describe('a glance', () => {
  it('at a document of nothing but a 收支预算总表 has its 类 and asks nothing it has no answer to', () => {
    const document = aBudget().inTables('T1').withTotal(9).withItem('208', '社会保障和就业支出', 9).build();
    expect(glanceOf(document)).toMatchObject({
      makeUp: [{ code: '208', amount: { kind: 'printed', place: { side: '支出' } } }],
      economic: false,
      units: 0,
      term: null,
    });
  });

  it('leaves out what is blank, and keeps a total that no row prints as the sum of what is printed', () => {
    const document = aBudget().withItem('208', '甲', 6).withItem('210', '乙', { total: '' }).withItem('212', '丙', 3).build();
    expect(glanceOf(document)).toMatchObject({
      whole: { kind: 'derived', operation: 'sum', fen: 9_000_000, operands: [{ fen: 6_000_000 }, { fen: 3_000_000 }] },
      makeUp: [{ code: '208' }, { code: '212' }],
    });
  });

  it('at a document without a table of expenditure has no amounts', () => {
    const document = { ...aBudget().build(), tables: [], figures: [] };
    expect(glanceOf(document)).toEqual({
      printed: null,
      whole: null,
      makeUp: [],
      striking: null,
      economic: false,
      changes: false,
      units: 0,
      term: null,
    });
  });

  it.each([
    ['twelve', printTwelve],
    ['nine', printNine],
  ] as const)('at any budget printed in %s tables shows what stands in its cells', (layout, print) => {
    fc.assert(
      fc.property(anyBudget(), (model) => {
        const document = importText(print(model));
        const { makeUp, whole, units } = glanceOf(document);
        const classes = model.accounts.filter(({ code }) => code.length === 3);
        expect(makeUp.map(({ code }) => code).sort()).toEqual(classes.map(({ code }) => code).sort());
        for (const { amount } of [...makeUp, { amount: whole! }]) {
          for (const { fen, place } of amount.kind === 'printed' ? [amount] : amount.operands) {
            expect(cellAt(document, place)?.reading).toMatchObject({ fen });
          }
        }
        expect(units).toBe(layout === 'twelve' ? model.units.length : 0);
      }),
      runs(20),
    );
  }, patience.timeout);
});
