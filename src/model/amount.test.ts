import { expect, test } from 'vitest';
import { differenceOf, ofDocument, printedAmount, sumOf, type Amount } from './amount';

const cell = (fen: number, row: number) => printedAmount({ fen, place: { table: 3, row, side: '', column: 1 } });

test('every figure in the formula of another document says so, however deep', () => {
  const stated: Amount = { kind: 'stated', fen: 5, claim: 2 };
  const sum = sumOf([cell(100, 1), differenceOf(cell(40, 2), stated)]);
  const tagged = ofDocument(sum, 'office-2023');
  expect(tagged.fen).toBe(135);
  expect(JSON.stringify(tagged).match(/"document":"office-2023"/g)).toHaveLength(3);
  expect(JSON.stringify(sum)).not.toContain('document');
});

test('a formula over two years keeps what is already said', () => {
  const change = differenceOf(cell(100, 1), ofDocument(cell(60, 1), 'office-2023'));
  const [now, before] = ofDocument(change, 'office-2024').operands;
  expect([now, before]).toMatchObject([{ document: 'office-2024' }, { document: 'office-2023' }]);
});
