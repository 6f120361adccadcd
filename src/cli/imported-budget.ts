import * as v from 'valibot';
import { BudgetDocumentSchema, type BudgetDocument } from '@/model/document';
import { failed, success, type Result } from '@/model/failure';
import { importDocument, type ImportedBudget } from '@/importer/import-document';
import { readText } from '@/source/read-text';

export type { ImportedBudget };

/** Bytes of a source file → what the importer makes of them, without id and revision. */
export type ReadBudget = (
  bytes: Uint8Array,
  file: { name: string; sha256: string },
) => Result<ImportedBudget>;

export const readBudget: ReadBudget = (bytes, file) => {
  const source = readText(bytes, file);
  return source.ok ? importDocument(source.value) : source;
};

/**
 * The whole document, checked against the schema: nothing goes into data/ that cannot be read from there.
 * @returns its fields in the order of the schema; `schema.invalid` where the importer has made a mistake
 */
export function validDocument(
  imported: ImportedBudget,
  id: string,
  revision: number,
): Result<BudgetDocument> {
  const parsed = v.safeParse(BudgetDocumentSchema, { ...imported, id, revision }, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? '';
  return failed('schema.invalid', { file: imported.source.fileName, path, problem: issue.message });
}
