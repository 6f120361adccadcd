import { describe, expect, it } from 'vitest';
import { checkDocument } from '@/checks/check-document';
import { aThreePublic, BY_UNIT, ONE_ROW } from '../../tests/support/a-three-public';
import { seedDocument } from '../../tests/support/seed-document';
import { findingsOfThreePublic, printedFormOf, threePublicView, unitsByAmount } from './three-public';

describe('what “三公” shows', () => {
  const seed = seedDocument();

  it('is remarked on by what concerns it alone, and once where the sum is its only item', () => {
    const findings = findingsOfThreePublic(checkDocument(seed).findings, seed);
    expect(findings.map(({ rule }) => rule)).toEqual(['Y-04']);
    const [change] = findings[0]?.claims ?? [];
    expect(seed.claims[change ?? -1]?.subject).toContain('三公');
  });

  it('lists units by amount, those without one last', () => {
    const document = aThreePublic({
      table: `${BY_UNIT}\n合计|5.00|||||5.00\n云川市水文站||||||\n云川市水务局|1.00|||||1.00\n云川市河道站|4.00|||||4.00`,
    });
    expect(unitsByAmount(threePublicView(document, [document])).map(({ unit }) => unit)).toEqual(['云川市河道站', '云川市水务局', '云川市水文站']);
  });

  it('is in the unit of its own table', () => {
    expect(printedFormOf(aThreePublic({ table: `${ONE_ROW}\n1.50||1.50||||` }))).toEqual({ unit: '万元', decimals: 2 });
    expect(printedFormOf(aThreePublic({}))).toEqual({ unit: '万元', decimals: 2 });
  });
});
