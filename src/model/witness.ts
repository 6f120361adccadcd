import type { PrintedTable, Remark } from './document';

/** Which of the two witnesses of a table's role settled it; null where the role is not known. */
export type Witness = 'both' | 'title' | 'columns' | null;

/**
 * What a table was recognised by. A title may be known for another table than the columns tell, and the other way
 * round; a remark then says which of the two was followed.
 */
export function witnessOf({ number, role, recognition }: PrintedTable, remarks: readonly Remark[]): Witness {
  if (role === null) return null;
  const isRemarked = (code: Remark['code']) => remarks.some((remark) => remark.table === number && remark.code === code);
  if (recognition.title === null || isRemarked('table.bySignature')) return 'columns';
  return recognition.signature === null || isRemarked('table.byTitle') ? 'title' : 'both';
}
