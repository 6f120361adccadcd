import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { DOCUMENT } from './printed-pages';
import { expect, test } from './site';

const SOURCES = 'data/sources';

test('a figure is changed in the source, imported again, and seen to change', async ({ page, complaints }) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'budgetlens-import-'));
  const name = `${DOCUMENT}-department-budget.txt`;
  const source = path.join(folder, name);
  const data = path.join(folder, 'data');
  await mkdir(data);
  const text = await readFile(path.join(SOURCES, name), 'utf8');

  async function importText(changed: string): Promise<void> {
    await writeFile(source, changed);
    const words = ['--import', 'tsx', 'src/cli/import.ts', source, '--id', 'trial-bm-2024', '--out', data];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }

  await importText(text);
  process.env['BUDGETLENS_DATA'] = data;
  const server = await createServer({ logLevel: 'silent', server: { port: 0, host: 'localhost' } });
  try {
    await server.listen();
    await page.goto(`${server.resolvedUrls!.local[0]}trial-bm-2024/structure/208/20801/?at=2080101`);
    const answer = page.getByRole('heading', { level: 1 });
    await expect(answer).toContainText('3,204.10', { timeout: 40_000 });
    await importText(text.replaceAll('3204.10', '3204.17'));
    await expect(answer).toContainText('3,204.17', { timeout: 20_000 });
  } finally {
    await page.close();
    await server.close();
    delete process.env['BUDGETLENS_DATA'];
    await rm(folder, { recursive: true });
  }
  // The development server says when it connects.
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.startsWith('console.debug: [vite]')));
});
