import { lighthouseEngine } from '../lighthouse/engine';
import { judgedPages } from '../lighthouse/judged-pages';
import { visit, type Visit } from '../lighthouse/visit';
import { serveSite } from '../support/serve-site';
import { BARE_SITE, SITE } from './built-site';
import { median, rowOf, type Row } from './row';

const VISITS = 5;

export const PAINT_METHOD =
  `Pages on a phone: Lighthouse 12, its mobile defaults, median of ${VISITS} visits, a fresh browser each, with scripts ` +
  'and without in turn; the site under /a/b/ of a plain file server that sends gzip. LCP: ratio of the same round.';

/** Largest Contentful Paint of pages with their scripts against without, and Lighthouse's performance. */
export async function paintRows(browserPath: string, say: (line: string) => void): Promise<Row[]> {
  const engine = await lighthouseEngine(say);
  const pages = (await judgedPages(SITE)).filter(({ name }) => name !== '原表');
  const [site, bare] = await Promise.all([SITE, BARE_SITE].map((folder) => serveSite({ folder, base: '/a/b/', compressed: true })));
  const visits = pages.map((page) => ({ ...page, full: [] as Visit[], without: [] as Visit[] }));
  try {
    for (let round = 0; round < VISITS; round += 1) {
      for (const { path, full, without } of visits) {
        full.push(await visit(engine, browserPath, site!.url + path, ['performance']));
        without.push(await visit(engine, browserPath, bare!.url + path, ['performance']));
      }
      say(`  pages on a phone: visit ${round + 1} of ${VISITS}`);
    }
  } finally {
    await Promise.all([site!.close(), bare!.close()]);
  }
  return visits.flatMap(({ name, full, without }) => rowsOf(name, full, without));
}

function rowsOf(name: string, full: readonly Visit[], without: readonly Visit[]): Row[] {
  const of = (visits: readonly Visit[], figure: keyof Pick<Visit, 'lcp' | 'blocking' | 'shift'>) =>
    median(visits.map((one) => one[figure] ?? NaN));
  return [
    rowOf(
      full.map(({ lcp }, round) => (lcp ?? NaN) / (without[round]?.lcp ?? NaN)),
      {
        what: `${name}: mobile LCP ÷ the same HTML without its scripts`,
        unit: '',
        bar: 1.6,
        side: 'most',
        detail: `${of(full, 'lcp').toFixed(0)} / ${of(without, 'lcp').toFixed(0)} ms`,
      },
    ),
    rowOf(
      full.map(({ scores }) => scores.performance ?? NaN),
      {
        what: `${name}: Lighthouse performance`,
        unit: 'of 100',
        bar: 95,
        side: 'least',
        detail: `blocked ${of(full, 'blocking').toFixed(0)} ms, shift ${of(full, 'shift').toFixed(3)}`,
      },
    ),
  ];
}
