import { build } from 'vite';
import { serveSite } from '../support/serve-site';
import { ROUNDS } from './compare';
import { inFreshBrowser, REST } from './fresh-browser';
import type { Bench, Drill } from './page/main';
import type { DrawingName, ShapeName } from './page/shapes';
import pageConfig from './page/vite.config';
import { median, rowOf, type Row } from './row';

const FOLDER = '.vite/bench-page';
/** A frame that comes later than this after the one before is seen as a stumble, ms. */
const LATE = 33.4;

interface Run {
  firstPaint: number;
  arcs: number;
  arcsAfter: number;
  /** The first drill that this page ever makes. */
  drill: Drill;
  /** The same a second time, its pixels compared. */
  again: Drill | null;
}

const CASES = {
  thousand: ['ours', 'thousand'],
  fifty: ['ours', 'fiftyThousand'],
  whole: ['whole', 'fiftyThousand'],
  crowded: ['ours', 'crowded'],
} as const satisfies Record<string, readonly [DrawingName, ShapeName]>;
type Case = keyof typeof CASES;

export const SUNBURST_METHOD =
  `The sunburst in a page of its own, tree at hand: median of ${ROUNDS} rounds, in each of which every case has a fresh ` +
  'browser; a ratio is of the same round. First paint: from the call to draw to the first painted frame with a picture. ' +
  'Drill: the first one that the page makes, from the whole into its largest 类; to the first painted frame that differs.';

/** The sunburst of the product at two sizes of tree, against ECharts' own with the whole tree, and full of arcs. */
export async function sunburstRows(browserPath: string, say: (line: string) => void): Promise<Row[]> {
  await build({ ...pageConfig, configFile: false, build: { ...pageConfig.build, outDir: `${process.cwd()}/${FOLDER}` }, logLevel: 'error' });
  const server = await serveSite({ folder: FOLDER });
  const rounds: Record<Case, Run>[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const runs: Partial<Record<Case, Run>> = {};
      for (const [name, [drawing, shape]] of Object.entries(CASES) as [Case, readonly [DrawingName, ShapeName]][]) {
        runs[name] = await run(browserPath, `${server.url}?drawing=${drawing}&shape=${shape}`, drawing === 'ours');
      }
      rounds.push(runs as Record<Case, Run>);
      say(`  sunburst: round ${round + 1} of ${ROUNDS}`);
    }
  } finally {
    await server.close();
  }
  return rowsOf(rounds);
}

async function run(browserPath: string, url: string, twice: boolean): Promise<Run> {
  return inFreshBrowser(browserPath, async (page) => {
    await page.goto(url);
    await page.waitForFunction('"bench" in globalThis');
    await page.waitForTimeout(REST);
    const drawn = await page.evaluate<Awaited<ReturnType<Bench['draw']>>>('bench.draw()');
    await page.waitForTimeout(REST);
    const drill = await page.evaluate<Drill>('bench.drill(bench.largest, false)');
    let again: Drill | null = null;
    if (twice) {
      await page.evaluate('bench.drill("", false)');
      await page.waitForTimeout(REST);
      again = await page.evaluate<Drill>('bench.drill(bench.largest, true)');
    }
    return { ...drawn, drill, again };
  });
}

function rowsOf(rounds: readonly Record<Case, Run>[]): Row[] {
  const [first] = rounds;
  const arcs = (name: Case) => `${first?.[name].arcs} and after the drill ${first?.[name].arcsAfter} arcs`;
  const like = `50,000 nodes: ${arcs('fifty')}; 1,000: ${arcs('thousand')}`;
  const paint = ({ firstPaint }: Run) => firstPaint;
  const changed = ({ drill }: Run) => drill.firstFrame;
  const ratio = (what: string, bar: number, one: Case, other: Case, figure: (run: Run) => number): Row => {
    const of = (name: Case) => median(rounds.map((round) => figure(round[name]))).toFixed(0);
    return rowOf(
      rounds.map((round) => figure(round[one]) / figure(round[other])),
      { what, unit: '', bar, side: 'most', detail: `${of(one)} / ${of(other)} ms` },
    );
  };
  const drills = (names: readonly Case[], figure: (run: Run) => number) =>
    rounds.map((round) => Math.max(...names.map((name) => figure(round[name]))));
  const ours: readonly Case[] = ['thousand', 'fifty', 'crowded'];
  return [
    ratio(`sunburst, 50,000 nodes ÷ 1,000: first paint (${like})`, 1.7, 'fifty', 'thousand', paint),
    ratio('the same: first changed frame of a drill', 1.4, 'fifty', 'thousand', changed),
    ratio('at 50,000 nodes ÷ ECharts’ sunburst given the whole tree: first paint', 0.15, 'fifty', 'whole', paint),
    ratio('the same: first changed frame of a drill', 0.1, 'fifty', 'whole', changed),
    rowOf(drills(ours, ({ again }) => 100 * (again?.share ?? NaN)), {
      what: 'share of the picture that changes in the first frame of a drill, the largest of three trees',
      unit: '%',
      bar: 10,
      side: 'most',
    }),
    rowOf(drills(['crowded'], ({ drill }) => drill.gaps.filter((gap) => gap > LATE).length), {
      what: `frames later than 33 ms in a drill (${arcs('crowded')}), the first and the settling one apart`,
      unit: 'frames',
      bar: 1,
      side: 'most',
    }),
    rowOf(drills(ours, ({ drill }) => drill.settling), {
      what: 'a drill settled after its first frame, the longest of three trees',
      unit: 'ms',
      bar: 400,
      side: 'most',
    }),
  ];
}
