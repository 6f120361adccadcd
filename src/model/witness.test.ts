import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import type { PrintedTable, Remark } from './document';
import { witnessOf } from './witness';

const [table] = aBudget().withTotal(1).build().tables;

function witness(recognition: PrintedTable['recognition'], ...remarks: Remark['code'][]) {
  return witnessOf({ ...table!, recognition }, remarks.map((code) => ({ code, table: 1, params: {} })));
}

describe('witnessOf', () => {
  it('names what there is', () => {
    expect(witness({ title: '支出总表', signature: '科目' })).toBe('both');
    expect(witness({ title: '支出总表', signature: null })).toBe('title');
    expect(witness({ title: null, signature: '科目' })).toBe('columns');
  });

  it('names the one that was followed where they disagree', () => {
    expect(witness({ title: '项目表', signature: '指标' }, 'table.bySignature')).toBe('columns');
    expect(witness({ title: '项目表', signature: '指标' }, 'table.byTitle')).toBe('title');
  });

  it('names none for a table nobody knows', () => {
    expect(witnessOf({ ...table!, role: null }, [])).toBeNull();
  });
});
