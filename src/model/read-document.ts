import * as v from 'valibot';
import { CatalogSchema, CATALOG_VERSION, type Catalog } from './catalog';
import { BudgetDocumentSchema, SCHEMA_VERSION, type BudgetDocument } from './document';
import { failed, success, type Result } from './failure';

/**
 * The border every document crosses: JSON of unknown origin → a validated document.
 * @param json text of a document file
 * @param file its name, for the message
 * @returns the document; `schema.newer` for a version this program does not know yet; `schema.invalid` with the
 *   path of the first thing that is wrong
 */
export function readDocument(json: string, file: string): Result<BudgetDocument> {
  return readVersioned(json, file, 'schemaVersion', SCHEMA_VERSION, BudgetDocumentSchema);
}

/** The same border for the catalogue. */
export function readCatalog(json: string, file: string): Result<Catalog> {
  return readVersioned(json, file, 'catalogVersion', CATALOG_VERSION, CatalogSchema);
}

function readVersioned<S extends v.GenericSchema>(
  json: string,
  file: string,
  versionKey: string,
  known: number,
  schema: S,
): Result<v.InferOutput<S>> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return failed('schema.invalid', { file, path: '', problem: 'JSON' });
  }
  const version = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[versionKey] : undefined;
  if (typeof version === 'number' && version > known) return failed('schema.newer', { file, version, known });
  const parsed = v.safeParse(schema, data, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const issue = parsed.issues[0];
  return failed('schema.invalid', { file, path: v.getDotPath(issue) ?? '', problem: issue.message });
}
