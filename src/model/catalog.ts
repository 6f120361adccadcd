import * as v from 'valibot';
import { AMOUNT_UNITS } from './amount-unit';
import { GlanceSchema } from './glance';

export const CATALOG_VERSION = 1;

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));

/** One published document: enough for the list of documents without loading it. */
export const CatalogEntrySchema = v.object({
  id: text,
  department: text,
  region: v.nullable(text),
  fiscalYear: count,
  kind: v.picklist(['departmentBudget', 'unitBudget', 'finalAccount']),
  /** Whether it is an invented example (虚构示例); not there is no. */
  fictional: v.optional(v.boolean()),
  amountUnit: v.picklist(AMOUNT_UNITS),
  /** 支出总计 in fen as printed in T3 or T1; null where neither prints one. */
  expenditureFen: v.nullable(v.pipe(v.number(), v.safeInteger())),
  tables: count,
  indicators: count,
  revision: count,
  /** The document's file beside the catalogue, and its sha256: it is fetched by hash. */
  file: text,
  sha256,
  source: v.object({ file: text, sha256 }),
  /** What the first page shows of it; null in an entry that was written before there was such a page. */
  glance: v.optional(v.nullable(GlanceSchema), null),
});

export const CatalogSchema = v.object({
  catalogVersion: v.literal(CATALOG_VERSION),
  documents: v.array(CatalogEntrySchema),
});

export type CatalogEntry = v.InferOutput<typeof CatalogEntrySchema>;
export type Catalog = v.InferOutput<typeof CatalogSchema>;
