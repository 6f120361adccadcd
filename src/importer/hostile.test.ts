import { describe, expect, it } from 'vitest';
import { COVER } from '../../tests/support/a-text';
import { importText } from '../../tests/support/import-text';

/** Texts on which a careless pattern would take minutes; read as they should, they take milliseconds. */
const LONG = [
  `收支总表${'-'.repeat(60)}，`,
  '预算收入'.repeat(2000),
  '科目'.repeat(4000),
  '车购置'.repeat(2500),
  ' '.repeat(9_000),
  `一${'('.repeat(5000)}`,
  '编制部门：'.repeat(1500),
  '2025年'.repeat(1500),
  '1,'.repeat(4000),
  '*'.repeat(9_000),
];

describe('a text made to stall the reader', () => {
  it.each(LONG.map((text) => [text.slice(0, 8), text] as const))('%j… is read in time', (_, text) => {
    const began = performance.now();
    const document = importText(
      `${COVER}${text}。\n收支总表\n单位：万元\n${text}x\t预算数\t项目\t${text}\n${text}\t1\t农林水支出\t${text}\n收入总计\t1\t支出总计\t2\n`,
    );
    expect(performance.now() - began).toBeLessThan(2000);
    expect(document.tables.length).toBeGreaterThan(0);
  });
});
