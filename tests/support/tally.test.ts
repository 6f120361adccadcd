import { describe, expect, it } from 'vitest';
import { addTallies, closingLine, playwrightTally, vitestTally } from './tally';

describe('the closing line of the tests', () => {
  it('adds unit and browser tests', () => {
    const unit = vitestTally({ numPassedTests: 40, numFailedTests: 0 }, 0);
    const browser = playwrightTally({ stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 5 } }, 1);
    expect(closingLine(addTallies([unit, browser]))).toBe('47 passed, 3 failed');
  });

  it('never says that nothing failed where a run did', () => {
    expect(vitestTally({ numPassedTests: 40, numFailedTests: 0 }, 1)).toEqual({ passed: 40, failed: 1 });
    expect(playwrightTally(null, 1)).toEqual({ passed: 0, failed: 1 });
  });
});
