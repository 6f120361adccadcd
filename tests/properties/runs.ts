/** Examples a property tries: few, so that the tests stay fast; BUDGETLENS_RUNS=2000 looks harder. */
export function runs(usual = 60): { numRuns: number } {
  return { numRuns: Number(process.env['BUDGETLENS_RUNS']) || usual };
}
