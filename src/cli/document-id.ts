import { pinyin } from 'pinyin-pro';
import type { Catalog } from '@/model/catalog';
import type { BudgetDocument } from '@/model/document';
import { failed, success, type Result } from '@/model/failure';

/** What of a document makes its id. */
export type Identified = Pick<BudgetDocument, 'department' | 'kind' | 'fiscalYear' | 'source'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 100;

/** Folders and files of the published site, and what a file system keeps for itself: no document is called so. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['404', 'about', 'assets', 'catalog', 'compare', 'data', 'icons', 'index', 'local', 'schema', 'sources'],
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from({ length: 10 }, (_, digit) => [`com${digit}`, `lpt${digit}`]).flat(),
]);

const KINDS: Readonly<Record<BudgetDocument['kind'], string>> = {
  departmentBudget: 'bm',
  unitBudget: 'dw',
  finalAccount: 'js',
};

/**
 * The id of an imported document: the one asked for; else that of the catalogued document of the same department,
 * kind and year whose source has this file's name, so that an edited source updates its document; else initials of
 * the department, kind and year.
 * @returns `document.idInvalid` for what is no free slug of at most 100 characters
 */
export function documentId(document: Identified, asked: string | null, catalog: Catalog): Result<string> {
  const id = asked ?? cataloguedId(document, catalog) ?? slugOf(document);
  const isUsable = SLUG.test(id) && id.length <= LONGEST && !RESERVED.has(id);
  return isUsable ? success(id) : failed('document.idInvalid', { id });
}

function cataloguedId(document: Identified, catalog: Catalog): string | null {
  const known = catalog.documents.find(
    (entry) =>
      entry.source.file === document.source.fileName &&
      entry.department === document.department &&
      entry.kind === document.kind &&
      entry.fiscalYear === document.fiscalYear,
  );
  return known?.id ?? null;
}

/** 某市财政局, 部门预算, 2024 → `msczj-bm-2024`. Whole words decide the reading: 银行 is yh, 行政 is xz. */
function slugOf({ department, kind, fiscalYear }: Identified): string {
  const letters = pinyin(department.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array' });
  const initials = letters
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return initials === '' ? '' : `${initials}-${KINDS[kind]}-${fiscalYear}`;
}
