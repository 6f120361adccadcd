import { importDocument } from '@/importer/import-document';
import type { BudgetDocument } from '@/model/document';
import type { Failure } from '@/model/failure';
import { readDocument } from '@/model/read-document';
import { readText } from '@/source/read-text';

/** The whole way of a file, from its bytes to a document that has crossed the border of the schema. */
export function importBytes(bytes: Uint8Array): BudgetDocument | Failure {
  const source = readText(bytes, { name: 'budget.txt', sha256: '0'.repeat(64) });
  if (!source.ok) return source.failure;
  const imported = importDocument(source.value);
  if (!imported.ok) return imported.failure;
  const json = JSON.stringify({ ...imported.value, id: 'budget', revision: 1 });
  const document = readDocument(json, 'budget.json');
  return document.ok ? document.value : document.failure;
}

/** The document of a text that has to be readable. */
export function importText(text: string): BudgetDocument {
  return mustImport(new TextEncoder().encode(text));
}

/** @throws Error with the failure, where the bytes should have been readable */
export function mustImport(bytes: Uint8Array): BudgetDocument {
  const document = importBytes(bytes);
  if ('code' in document)
    throw new Error(`Not imported: ${document.code} ${JSON.stringify(document.params)}`);
  return document;
}
