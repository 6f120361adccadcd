/** How many tests passed and failed. A skipped test counts as neither. */
export interface Tally {
  passed: number;
  failed: number;
}

/**
 * The count of a run of Vitest, from its JSON report.
 * @param status its exit status: a run that failed without a failing test (a file that does not load) counts as one
 */
export function vitestTally(report: unknown, status: number): Tally {
  return withStatus({ passed: count(report, 'numPassedTests'), failed: count(report, 'numFailedTests') }, status);
}

/** The count of a run of Playwright, from its JSON report. */
export function playwrightTally(report: unknown, status: number): Tally {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : null;
  const failed = count(stats, 'unexpected') + count(stats, 'flaky');
  return withStatus({ passed: count(stats, 'expected'), failed }, status);
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

function withStatus({ passed, failed }: Tally, status: number): Tally {
  return { passed, failed: status !== 0 ? Math.max(failed, 1) : failed };
}

function count(record: unknown, name: string): number {
  const value = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined;
  return typeof value === 'number' ? value : 0;
}
