/** Examples a property tries: few, so that the tests stay fast; BUDGETLENS_RUNS=2000 looks harder. */
export function runs(usual = 60): { numRuns: number } {
  return { numRuns: Number(process.env['BUDGETLENS_RUNS']) || usual };
}

/** A slow machine, or many runs asked for, is no failure. */
export const patience = { timeout: 30_000 + 200 * (Number(process.env['BUDGETLENS_RUNS']) || 0) };
