import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { CatalogSchema, CATALOG_VERSION } from '@/model/catalog';
import { BudgetDocumentSchema, SCHEMA_VERSION } from '@/model/document';

/**
 * The JSON Schemas of what is published in data/, made from the schemas that validate it, for whoever reads the data
 * without this program. A file a version: an older one stays where it was.
 * @returns file names for public/schema/ with their text
 */
export function jsonSchemas(): { file: string; text: string }[] {
  return [
    schemaFile(`budget-document.v${SCHEMA_VERSION}.json`, 'Budget document', BudgetDocumentSchema),
    schemaFile(`catalog.v${CATALOG_VERSION}.json`, 'Catalogue of budget documents', CatalogSchema),
  ];
}

function schemaFile(file: string, title: string, schema: GenericSchema): { file: string; text: string } {
  const { $schema, ...rules } = toJsonSchema(schema, { target: 'draft-2020-12' });
  return { file, text: `${JSON.stringify({ $schema, title, ...rules }, null, 2)}\n` };
}
