import type { Catalog, CatalogEntry } from '@/model/catalog';
import type { BudgetDocument, TableRole } from '@/model/document';
import type { Glance } from '@/model/glance';
import type { Fen } from '@/model/money';

/** The file a document is published in, beside the catalogue. */
export interface PublishedFile {
  name: string;
  /** Of the file's bytes: it is fetched by this hash. */
  sha256: string;
}

/**
 * The line of the catalogue that speaks for a document.
 * @param glance what the first page shows of it, from the analysis
 */
export function catalogEntry(document: BudgetDocument, file: PublishedFile, glance: Glance | null): CatalogEntry {
  const { id, department, region, fiscalYear, kind, fictional, amountUnit, revision, source } = document;
  return {
    id,
    department,
    region,
    fiscalYear,
    kind,
    ...(fictional ? { fictional } : {}),
    amountUnit,
    expenditureFen: printedExpenditure(document, 'T3') ?? printedExpenditure(document, 'T1'),
    tables: document.tables.length,
    indicators: document.indicators.length,
    revision,
    file: file.name,
    sha256: file.sha256,
    source: { file: source.fileName, sha256: source.sha256 },
    glance,
  };
}

/** The catalogue with this entry in place of one of the same id, sorted by region, department, year, id. */
export function withEntry(catalog: Catalog, entry: CatalogEntry): Catalog {
  return {
    ...catalog,
    documents: [...withoutEntry(catalog, entry.id).documents, entry].sort(byPlaceAndYear),
  };
}

/** The catalogue without the entry of that id; the same where there is none. */
export function withoutEntry(catalog: Catalog, id: string): Catalog {
  return { ...catalog, documents: catalog.documents.filter((entry) => entry.id !== id) };
}

/** 支出总计 in fen as the first table of that role prints it, or null. */
function printedExpenditure(document: BudgetDocument, role: TableRole): Fen | null {
  const total = document.figures.find(
    (figure) =>
      figure.role === role &&
      figure.subject === 'total' &&
      figure.flow !== 'income' &&
      figure.place.side !== '收入' &&
      figure.purpose === undefined &&
      figure.part === undefined &&
      figure.source === undefined &&
      figure.origin === undefined,
  );
  return total?.fen ?? null;
}

/**
 * Documents that print no region stand last. Compared by code unit and not by a language's collation, which differs
 * between machines: the catalogue has one order everywhere.
 */
function byPlaceAndYear(one: CatalogEntry, other: CatalogEntry): number {
  return (
    Number(one.region === null) - Number(other.region === null) ||
    compare(one.region ?? '', other.region ?? '') ||
    compare(one.department, other.department) ||
    one.fiscalYear - other.fiscalYear ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
