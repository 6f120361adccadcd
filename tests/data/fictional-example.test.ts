import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sameDepartment } from '@/analysis/history/same-department';
import { checkDocument } from '@/checks/check-document';
import { copyData } from '@/cli/data-folder';
import { longForm } from '@/publish/long-form';
import { readDocument } from '@/model/read-document';
import type { BudgetDocument } from '@/model/document';
import { pagesOf, readSite } from '@/prerender';
import { exampleSources, writeExample } from '../generator/history/write-example';
import { FAULTS } from '../generator/history/faults';

const WAN = 1_000_000;

async function documentOf(id: string): Promise<BudgetDocument> {
  const file = path.join('data', `${id}.json`);
  const read = readDocument(await readFile(file, 'utf8'), file);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const documents = await Promise.all(exampleSources().map(({ id }) => documentOf(id)));

/** The total of a table as the document prints it, in 万元. */
function totalOf({ figures }: BudgetDocument, role: 'T3' | 'T5' | 'T7'): number | null {
  const figure = figures.find((each) => each.role === role && each.subject === 'total' && (each.aggregate === 'total' || each.item === 'threePublic'));
  return figure ? figure.fen / WAN : null;
}

describe('the fictional example', () => {
  it('is what the generator prints, byte for byte: otherwise run `npm run example`', async () => {
    for (const { file, text } of exampleSources()) {
      expect((await readFile(path.join('data/sources', file), 'utf8')) === text, file).toBe(true);
    }
  });

  it('comes out the same where the command makes it anew beside the other documents', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'budgetlens-example-'));
    try {
      await cp('data', copy, { recursive: true });
      expect(await writeExample(copy, () => undefined)).toBe(true);
      for (const file of ['catalog.json', ...exampleSources().map(({ id }) => `${id}.json`)]) {
        expect((await readFile(path.join(copy, file), 'utf8')) === (await readFile(path.join('data', file), 'utf8')), file).toBe(true);
      }
    } finally {
      await rm(copy, { recursive: true });
    }
  });

  it('says of itself that it is invented, in every document, and in its exports', () => {
    for (const document of documents) {
      expect(document.fictional).toBe(true);
      expect(longForm(document).map(({ file }) => file)).toEqual(['fictional-cells.csv', 'fictional-indicators.csv', 'fictional-claims.csv']);
    }
  });

  it('is one department of four units over five years', () => {
    const [first] = documents;
    const { years, conflicts } = sameDepartment(first!, documents);
    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2018, 2019, 2020, 2021, 2022]);
    expect(conflicts).toEqual([]);
    for (const { units } of documents) expect(units).toHaveLength(4);
  });

  it('spends as much as a department of its size does, and stays small', async () => {
    expect(documents.map((document) => totalOf(document, 'T3'))).toEqual([3168.49, 3377.87, 3794.17, 3588.36, 3916.33]);
    for (const { id } of exampleSources()) expect((await stat(path.join('data', `${id}.json`))).size, id).toBeLessThan(300_000);
  });

  it('has a history of “三公”: a purchase, travel that stops, a year of printed zeros, a unit without', () => {
    expect(documents.map((document) => totalOf(document, 'T7'))).toEqual([35.8, 52, 25.4, 0, 10.6]);
    const ofItem = (item: string) =>
      documents.map(({ figures }) => figures.find((each) => each.role === 'T7' && each.subject === 'total' && each.item === item)?.fen ?? null);
    expect(ofItem('vehiclePurchase')).toEqual([null, 19.8 * WAN, null, 0, null]);
    expect(ofItem('overseas')).toEqual([6 * WAN, 4.5 * WAN, null, 0, null]);
    expect(ofItem('reception')).toEqual([11.8 * WAN, 9.7 * WAN, 6.8 * WAN, 0, 5.6 * WAN]);
    for (const { tables } of documents) expect(tables.find(({ role }) => role === 'T7')?.notes.join('')).toContain('不单独安排');
  });

  it('recodes a 项, renames some that keep their code, and a 类', () => {
    const namesOf = (code: string) =>
      documents.map(({ tables }) => tables.find(({ role }) => role === 'T3')?.rows.flatMap(({ subjects }) => subjects).find(({ account }) => account === code)?.name ?? null);
    expect(namesOf('2200404')).toEqual(['地震监测', null, null, null, null]);
    expect(namesOf('2240504')).toEqual([null, '地震监测', '地震监测', '地震监测', '地震监测']);
    expect(namesOf('2130204')).toEqual(['林业事业机构', '事业机构', '事业机构', '事业机构', '事业机构']);
    expect(namesOf('210')).toEqual(['医疗卫生与计划生育支出', '卫生健康支出', '卫生健康支出', '卫生健康支出', '卫生健康支出']);
  });
});

describe('the checks of the fictional example, its other years at hand', () => {
  const reports = documents.map((document) => ({
    year: document.fiscalYear,
    report: checkDocument(document, { others: documents.filter((other) => other !== document) }),
  }));

  it('find the planted faults and nothing else', () => {
    const found = reports.flatMap(({ year, report }) =>
      report.findings.filter(({ severity }) => severity !== 'info').map(({ severity, rule }) => `${year} ${severity} ${rule}`),
    );
    expect(found).toEqual(['2019 error H-06', '2019 error R-09', '2020 error Y-01']);
    expect([...new Set(found.map((line) => Number(line.slice(0, 4))))].sort()).toEqual(FAULTS.map(({ year }) => year).sort());
  });

  it('are told in the notes beside the sources', async () => {
    const notes = await readFile('data/sources/README.md', 'utf8');
    for (const { year, what } of FAULTS) {
      expect(notes).toContain(`${year}`);
      expect(notes).toContain(what);
    }
  });

  it('hold each year against the one before as it was printed', () => {
    for (const { year, report } of reports) {
      const outcome = report.results.find(({ rule }) => rule.id === 'Y-03')?.outcome;
      expect(outcome?.applies === true ? outcome.compared : 0, String(year)).toBeGreaterThan(year === 2018 ? -1 : 2);
    }
  });
});

describe('a site without the fictional example', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'budgetlens-site-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('has no page, no entry, no document and no source of it', async () => {
    await copyData('data', folder, false);
    const { site, problems } = await readSite((file) => readFile(path.join(folder, file), 'utf8').catch(() => null));
    expect(problems).toEqual([]);
    expect(site.catalog.documents.map(({ id }) => id)).toEqual(['jiaxing-hrss-2024']);
    expect(pagesOf(site).filter(({ path: page }) => page.includes('example'))).toEqual([]);
    for (const name of await readdir(folder, { recursive: true })) {
      const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
      expect(/虚构示例|云汀市|example-20/.test(name + text), name).toBe(false);
    }
  });

  it('has them all where nothing is set', async () => {
    await copyData('data', folder);
    const { site } = await readSite((file) => readFile(path.join(folder, file), 'utf8').catch(() => null));
    expect(site.documents.size).toBe(6);
  });
});
