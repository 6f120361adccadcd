import { describe, expect, it } from 'vitest';
import { aNarrative } from '../../../tests/support/a-narrative';
import { seedDocument } from '../../../tests/support/seed-document';
import { accountChanges } from './account-changes';

function read(sentences: string) {
  return accountChanges(aNarrative({ overall: sentences })).map(({ account, name, before, now, change, printedPercent, recomputed, reason }) => ({
    account, name, before: before.fen / 1e6, now: now.fen / 1e6, change: change.fen / 1e6, printed: printedPercent, ratio: recomputed && (100 * recomputed.ratio).toFixed(2), reason,
  })); // prettier-ignore
}
const ACCOUNT = '“农林水支出（类）水利（款）行政运行（项）”';

describe('科目 whose sentence gives both years', () => {
  it('have a stated base and a computed change, with the reason given', () => {
    const read1 = read(`1. ${ACCOUNT}500.00万元，主要用于行政运行。2024年当年预算执行数为400.00万元，2025年预算安排500.00万元，比2024年预算执行数增加25.00%。主要原因是：人员增加。`);
    expect(read1).toEqual([{ account: '2130301', name: '行政运行', before: 400, now: 500, change: 100, printed: '25.00', ratio: '25.00', reason: '人员增加' }]);
  });

  it('have no percentage of nothing, whatever is printed', () => {
    const [one] = read(`1. ${ACCOUNT}500.00万元，主要用于行政运行。2024年当年预算执行数为0.00万元，2025年预算安排500.00万元，比2024年预算执行数增加100.00%。`);
    expect(one).toMatchObject({ before: 0, change: 500, printed: '100.00', ratio: null, reason: null });
  });

  it('are none in the first document, which states changes', () => {
    expect(accountChanges(seedDocument())).toEqual([]);
  });
});
