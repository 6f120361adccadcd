import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { glanceOf } from '@/analysis/glance';
import { CATALOG_VERSION, type Catalog } from '@/model/catalog';
import { SCHEMA_VERSION, type BudgetDocument } from '@/model/document';
import { catalogEntry, withEntry } from '@/publish/catalog';
import { stableJson } from '@/publish/json';
import { aBudget } from './a-budget';

/** Text that would be markup, code or a key of an object, did a page not take it for text. */
export const HOSTILE = {
  department: '<img src=x onerror=alert(1)>',
  class: '__proto__',
  item: '=HYPERLINK("https://evil.example","x")',
  subitem: '</script><script>alert(2)</script>',
} as const;

/** Ids of the documents of the troubled folder, by what is wrong with them. */
export const TROUBLED = {
  hostile: 'hostile-bm-2024',
  missing: 'missing-bm-2024',
  broken: 'broken-bm-2024',
  newer: 'newer-bm-2024',
  /** Nothing wrong, only little printed: no table that a tree could be read from. */
  poorer: 'poorer-bm-2024',
} as const;

/** Writes a data folder that holds every kind of trouble a site can meet, listed in its catalogue as if all were well. */
export async function writeTroubledData(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'sources'), { recursive: true });
  let catalog: Catalog = { catalogVersion: CATALOG_VERSION, documents: [] };
  for (const { document, text } of troubledDocuments()) {
    const name = `${document.id}.json`;
    const sha256 = createHash('sha256').update(text ?? '').digest('hex');
    catalog = withEntry(catalog, catalogEntry(document, { name, sha256 }, glanceOf(document)));
    if (text !== null) await writeFile(path.join(folder, name), text);
  }
  await writeFile(path.join(folder, 'catalog.json'), stableJson(catalog));
}

function troubledDocuments(): { document: BudgetDocument; text: string | null }[] {
  const named = (id: string, department: string) => ({ ...hostileBudget(), id, department });
  const hostile = hostileBudget();
  const missing = named(TROUBLED.missing, '某市文件遗失局');
  const broken = named(TROUBLED.broken, '某市文件残缺局');
  const newer = named(TROUBLED.newer, '某市文件过新局');
  const poorer = poorerBudget();
  return [
    { document: hostile, text: stableJson(hostile) },
    { document: missing, text: null },
    { document: broken, text: stableJson(broken).slice(0, 400) },
    { document: newer, text: stableJson({ ...newer, schemaVersion: SCHEMA_VERSION + 1 }) },
    { document: poorer, text: stableJson(poorer) },
  ];
}

function hostileBudget(): BudgetDocument {
  return aBudget()
    .named({ id: TROUBLED.hostile, department: HOSTILE.department })
    .withItem('208', HOSTILE.class, { total: 12, personnel: 7, operating: 5 })
    .withItem('20801', HOSTILE.item, { total: 12, personnel: 7, operating: 5 })
    .withItem('2080101', HOSTILE.subitem, { total: 8, personnel: 4, operating: 4 })
    .withItem('2080102', 'constructor', { total: 4, personnel: 3, operating: 1 })
    .withTotal({ total: 12, personnel: 7, operating: 5 })
    .build();
}

/** A document whose one table nobody recognised. */
function poorerBudget(): BudgetDocument {
  const budget = aBudget()
    .named({ id: TROUBLED.poorer, department: '某市少印局' })
    .withItem('208', '社会保障和就业支出', 12)
    .build();
  const tables = budget.tables.map((table) => ({ ...table, role: null, title: '另一种表' }));
  return { ...budget, tables, figures: budget.figures.map((figure) => ({ ...figure, role: null })) };
}
