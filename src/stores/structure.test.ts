import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { nodeShareKind, structureView, treeOf } from './structure';

const document = aBudget()
  .withTotal(100)
  .withItem('208', '社会保障和就业支出', 90)
  .withItem('20801', '管理事务', 50)
  .withItem('2080101', '行政运行', 30)
  .withItem('2080102', '一般行政管理', 20)
  .withItem('20899', '其他支出', 40)
  .withItem('2089999', '其他支出', 40)
  .withItem('212', '城乡社区支出', 10.01)
  .withItem('21299', '其他城乡社区支出', 10.01)
  .build();

function viewOf(code: string) {
  return structureView(treeOf(document)!, code);
}

describe('structureView', () => {
  it('lists what is below a focus, with the largest of each level open', () => {
    expect(viewOf('')?.listed.code).toBe('');
    expect([...(viewOf('')?.open ?? [])]).toEqual(['208', '20801', '2080101', '']);
    expect(viewOf('208')?.listed.code).toBe('208');
  });

  it('lists a 项 among its siblings, and a chain where it hangs, open to its end', () => {
    expect(viewOf('2080101')?.listed.code).toBe('20801');
    expect(viewOf('20899')?.listed.code).toBe('208');
    expect(viewOf('2089999')?.listed.code).toBe('208');
    expect(viewOf('20899')?.open.has('2089999')).toBe(true);
    expect(viewOf('212')?.listed.code).toBe('');
  });

  it('tells the rounding tail of what the picture shows', () => {
    expect(viewOf('')?.tail).toMatchObject({ verdict: 'tail', difference: { fen: -10_000 } });
    expect(viewOf('208')?.tail).toBeNull();
  });

  it('names the level above only where the focus is not all of it', () => {
    expect(nodeShareKind(viewOf('2080101')!)).toBe('item');
    expect(nodeShareKind(viewOf('20801')!)).toBe('class');
    expect(nodeShareKind(viewOf('208')!)).toBeNull();
    expect(nodeShareKind(viewOf('21299')!)).toBeNull();
  });

  it('is null for a code that is not there', () => {
    expect(viewOf('999')).toBeNull();
    expect(viewOf('__proto__')).toBeNull();
  });

  it('has one tree a document', () => {
    expect(treeOf(document)).toBe(treeOf(document));
    expect(treeOf({ ...document, tables: [], figures: [] })).toBeNull();
  });
});
