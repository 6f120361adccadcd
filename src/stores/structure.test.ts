import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { USUAL_CHOICE } from '@/analysis/cut';
import { nodeShareKind, offersOf, structureView, structureViewOf, treeOf, wholeOf } from './structure';

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

describe('structureViewOf', () => {
  it('drops a focus of another cut for the root, and says which', () => {
    const personnel = { ...USUAL_CHOICE, scope: 'all', measure: 'project' } as const;
    const withParts = aBudget().withTotal({ total: 9, personnel: 4, project: 5 }).withItem('208', '社会保障', { total: 9, personnel: 4, project: 5 }).build();
    expect(structureViewOf(withParts, personnel, '208')).toMatchObject({ node: { code: '208' }, dropped: null, whole: 'project' });
    expect(structureViewOf(withParts, personnel, '209')).toBeNull();
    const unit = { ...USUAL_CHOICE, by: 'unit' } as const;
    expect(structureViewOf(withParts, unit, '208')).toBeNull();
  });

  it('tells what is covered of all expenditure', () => {
    const withParts = aBudget().withTotal({ total: 9, project: 5 }).withItem('208', '社会保障', { total: 9, project: 5 }).build();
    expect(structureViewOf(withParts, { ...USUAL_CHOICE, measure: 'project' }, '')?.coverage).toMatchObject({ ratio: 5 / 9, rest: { fen: 4_000_000 } });
    expect(structureViewOf(withParts, USUAL_CHOICE, '')?.coverage).toMatchObject({ ratio: 1 });
  });

  it('names the whole of a choice', () => {
    expect(wholeOf(USUAL_CHOICE)).toBe('total');
    expect(wholeOf({ ...USUAL_CHOICE, by: 'economic' })).toBe('basic');
    expect(wholeOf({ ...USUAL_CHOICE, by: 'source' })).toBe('income');
    expect(wholeOf({ ...USUAL_CHOICE, scope: 'fiscal' })).toBe('fiscal');
    expect(wholeOf({ by: 'unit', scope: 'all', measure: 'project' })).toBe('project');
  });

  it('has offers once a document and choice', () => {
    expect(offersOf(document, USUAL_CHOICE)).toBe(offersOf(document, { ...USUAL_CHOICE }));
  });
});
