import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importCommand } from '@/cli/import-command';
import { readCatalog } from '@/model/read-document';
import { withoutEntry } from '@/publish/catalog';
import { stableJson } from '@/publish/json';
import { EXAMPLE_YEARS } from './example-department';
import { printYear } from './print-year';

/** What the command writes; the tests compare it with what stands in data/. */
export function exampleSources(): { id: string; year: number; file: string; text: string }[] {
  return EXAMPLE_YEARS.map((year) => ({ id: `example-${year}`, year, file: `example-${year}-department-budget.txt`, text: printYear(year) }));
}

/**
 * Prints the years of the example and imports them into a data folder as any document is imported, each as its first
 * revision: what stood there of it before is taken away.
 * @returns whether all were imported; what the imports say goes to `say`
 */
export async function writeExample(data: string, say: (text: string) => void): Promise<boolean> {
  await takeAway(data);
  const printed = await mkdtemp(path.join(tmpdir(), 'budgetlens-example-'));
  try {
    for (const { id, file, text } of exampleSources()) {
      await writeFile(path.join(printed, file), text);
      const code = await importCommand([file, '--id', id], { from: printed, data, out: say, error: say });
      if (code !== 0) return false;
    }
    return true;
  } finally {
    await rm(printed, { recursive: true });
  }
}

async function takeAway(data: string): Promise<void> {
  const file = path.join(data, 'catalog.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  const catalog = text === null ? null : readCatalog(text, file);
  if (!catalog?.ok) return;
  const ids = exampleSources().map(({ id }) => id);
  const rest = ids.reduce(withoutEntry, catalog.value);
  await writeFile(file, `${stableJson(rest)}`);
  await Promise.all(ids.map((id) => rm(path.join(data, `${id}.json`), { force: true })));
}
