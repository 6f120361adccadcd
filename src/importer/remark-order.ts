import type { Remark } from '@/model/document';

/** Remarks in the order of the document: those on the whole of it first, then table by table, row by row. */
export function inOrder(remarks: readonly Remark[]): Remark[] {
  return remarks
    .map((remark, index) => ({ remark, index }))
    .sort((a, b) => compare(a.remark, b.remark) || a.index - b.index)
    .map(({ remark }) => remark);
}

function compare(a: Remark, b: Remark): number {
  return (a.table ?? 0) - (b.table ?? 0) || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
