import { describe, expect, it } from 'vitest';
import { economicScheme, levelOfCode, parentCode, readAccountCode } from './classification';

describe('a classification code', () => {
  it.each([
    ['208', '208', 'class'],
    ['20801', '20801', 'item'],
    ['2080101', '2080101', 'subitem'],
    ['２０８０１０１', '2080101', 'subitem'],
    ['208 01 01', '2080101', 'subitem'],
    ['208-01', '20801', 'item'],
  ])('printed %s is %s, a %s', (printed, canonical, level) => {
    expect(readAccountCode(printed)).toEqual({ canonical, level, padded: false });
  });

  it('is read from one cell a part, blanks among them', () => {
    expect(readAccountCode(['208', '01', '01'])?.canonical).toBe('2080101');
    expect(readAccountCode(['208', '', ''])?.canonical).toBe('208');
  });

  it('is padded to 3+2+2 where a part lost its zero, and says so', () => {
    expect(readAccountCode('301 2')).toEqual({ canonical: '30102', level: 'item', padded: true });
    expect(readAccountCode(['208', '5', '6'])).toEqual({ canonical: '2080506', level: 'subitem', padded: true });
  });

  it.each(['', '合计', '20', '2080', '208010', '12345678', '1,234', '208 001', '208 01 01 01', '3204.10'])(
    'is not what %j is',
    (printed) => expect(readAccountCode(printed)).toBeNull(),
  );

  it('has its level and parent by length', () => {
    expect(['208', '20801', '2080101'].map(levelOfCode)).toEqual(['class', 'item', 'subitem']);
    expect(['208', '20801', '2080101'].map(parentCode)).toEqual([null, '208', '20801']);
  });

  it('of the economic classification belongs to one of two schemes', () => {
    expect(['30101', '50101', '20801'].map(economicScheme)).toEqual(['department', 'government', null]);
  });
});
