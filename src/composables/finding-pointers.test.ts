import { describe, expect, it } from 'vitest';
import type { Finding } from '@/checks/rule';
import { sumOf, type Amount } from '@/model/amount';
import { findingAnchor } from './page-locations';
import { pointedAt } from './use-finding-marks';

const place = (row: number, table = 1) => ({ table, row, side: '', column: 1 });
const cell = (row: number, table = 1): Amount => ({ kind: 'printed', fen: 100, place: place(row, table) });

function aFinding(rest: Partial<Finding>): Finding {
  return {
    id: 'H-01.1-1.1',
    rule: 'H-01',
    severity: 'error',
    kind: 'difference',
    printed: null,
    expected: null,
    differenceFen: 0,
    allowedHalfFen: 0,
    places: [],
    claims: [],
    causes: [],
    params: {},
    ...rest,
  };
}

describe('findingAnchor', () => {
  it('is an id and a part of an address, whatever heading stands in the finding', () => {
    expect(findingAnchor('Y-01.c2-1')).toBe('f-Y-01_c2-1');
    expect(findingAnchor('H-07.1-e4.1.1-e5.1')).toBe('f-H-07_1-e4_1_1-e5_1');
    expect(findingAnchor('R-12.3-支出 "用途":2.1')).toMatch(/^f-[\w-]+$/);
    expect(findingAnchor('a:b')).not.toBe(findingAnchor('a.b'));
  });
});

describe('pointedAt', () => {
  it('is the printed sum and not its terms', () => {
    const finding = aFinding({ printed: cell(1), expected: sumOf([cell(2), cell(3)]), places: [place(1), place(2), place(3)] });
    expect(pointedAt(finding)).toEqual([place(1)]);
  });

  it('is both cells that should print the same', () => {
    expect(pointedAt(aFinding({ printed: cell(1), expected: cell(4, 2), places: [place(1), place(4, 2)] }))).toEqual([place(1), place(4, 2)]);
  });

  it('is no cell of another document', () => {
    const before: Amount = { kind: 'printed', fen: 100, place: place(9), document: 'other' };
    expect(pointedAt(aFinding({ printed: cell(1), expected: before, places: [place(1)] }))).toEqual([place(1)]);
  });

  it('is the first place of what compares no two figures', () => {
    expect(pointedAt(aFinding({ kind: 'notAnAmount', places: [place(7), place(8)] }))).toEqual([place(7)]);
  });
});
