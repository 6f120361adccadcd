import { describe, expect, it } from 'vitest';
import { expectedCells, type ExpectedCell } from '../generator/expected-cells';
import { generateBudget } from '../generator/generate-budget';
import { printTwelve } from '../generator/print-budget';
import { differences } from './differences';
import { importText } from './import-bytes';

const model = generateBudget(1, { units: 2, classes: 3 });
const document = importText(printTwelve(model));
const expected = expectedCells(model, 'twelve');

/** The expected cells with one of them, a printed amount of T3, another than it was printed. */
function withChange(change: (cell: ExpectedCell) => Partial<ExpectedCell>): ExpectedCell[] {
  const at = expected.findIndex(({ role, fen }) => role === 'T3' && fen !== null);
  return expected.map((cell, index) => (index === at ? { ...cell, ...change(cell) } : cell));
}

// The properties of the importer are worth what this comparison sees.
describe('the comparison of a document with its print', () => {
  it('finds nothing where everything came back', () => {
    expect(expected.length).toBeGreaterThan(200);
    expect(differences(document, expected)).toEqual([]);
  });

  it.each<[string, (cell: ExpectedCell) => Partial<ExpectedCell>]>([
    ['another amount', ({ fen }) => ({ fen: (fen ?? 0) + 1 })],
    ['another text', ({ raw }) => ({ raw: `${raw}0` })],
    ['a blank', () => ({ state: 'blank', fen: null })],
    ['another place', ({ place }) => ({ place: { ...place, row: 999 } })],
    ['another role', () => ({ role: 'T5' })],
    ['another name', ({ subject }) => ({ subject: { ...subject, name: '别的' } })],
    ['another 科目', ({ subject }) => ({ subject: { ...subject, account: '299' } })],
    ['another unit', ({ subject }) => ({ subject: { ...subject, unit: '别的' } })],
    ['another purpose', ({ dimensions }) => ({ dimensions: { ...dimensions, purpose: 'reserve' } })],
    ['another head', () => ({ header: '别的' })],
  ])('finds %s', (_, change) => {
    expect(differences(document, withChange(change))).not.toEqual([]);
  });

  it('finds a figure that was not printed', () => {
    expect(differences(document, expected.slice(1))).toHaveLength(1);
  });
});
