import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBudget, validDocument } from '@/cli/imported-budget';
import type { BudgetDocument } from '@/model/document';
import { readCatalog } from '@/model/read-document';
import type { Comparison } from './compare';
import { tenfold } from './tenfold';
import { withoutNarrative } from './without-narrative';

const SOURCES = 'data/sources';

/**
 * The import of the committed source, text to validated document, warm and without disk: against splitting the same
 * text into lines and cells, which anything that reads it has to do; and with ten times the rows against once.
 */
export async function importComparisons(): Promise<Comparison[]> {
  const name = await firstRealSource();
  const once = await readFile(path.join(SOURCES, name));
  const text = once.toString('utf8');
  const document = imported(once);
  const manyText = tenfold(text, document);
  const many = Buffer.from(manyText);
  const rows = rowsOf(document);
  const manyRows = rowsOf(imported(many));
  const tablesText = withoutNarrative(text, document);
  const tables = Buffer.from(tablesText);
  if (imported(tables).figures.length !== document.figures.length) throw new Error('Not all tables are left');
  if (manyRows < 10 * rows) throw new Error(`${manyRows} rows are not ten times ${rows}`);
  return [
    {
      name: `import of ${name} (${rows} rows, ${document.claims.length} claims) ÷ splitting its text into lines and cells`,
      bar: 200,
      measured: () => imported(once),
      yardstick: () => split(text),
    },
    {
      name: `import of its tables (${rows} rows) without the narrative ÷ splitting that text into lines and cells`,
      bar: 100,
      measured: () => imported(tables),
      yardstick: () => split(tablesText),
    },
    {
      name: `import of ${manyRows} rows ÷ import of ${rows} rows`,
      bar: 12,
      measured: () => imported(many),
      yardstick: () => imported(once),
    },
  ];
}

/** The source of the first document of the catalogue that no one invented. */
async function firstRealSource(): Promise<string> {
  const catalog = readCatalog(await readFile('data/catalog.json', 'utf8'), 'catalog.json');
  const real = catalog.ok ? catalog.value.documents.find(({ fictional }) => !fictional) : undefined;
  if (!real) throw new Error('The catalogue has no document to measure with');
  return real.source.file;
}

function split(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t'));
}

/** Bytes → decoded, read, imported and validated by the schema. */
function imported(bytes: Uint8Array): BudgetDocument {
  const read = readBudget(bytes, { name: 'bench.txt', sha256: SHA256 });
  const valid = read.ok ? validDocument(read.value, 'bench', 1) : read;
  if (!valid.ok) throw new Error(JSON.stringify(valid.failure));
  return valid.value;
}

/** Any hash: making it is not part of the import. */
const SHA256 = createHash('sha256').digest('hex');

function rowsOf({ tables }: BudgetDocument): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
