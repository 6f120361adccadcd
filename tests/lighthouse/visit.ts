import type { Engine, Report } from './engine';

export const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of one visit to a page. */
export interface Visit {
  /** From 0 to 100; only of the categories that were asked for. */
  scores: Partial<Record<Category, number>>;
  /** Largest Contentful Paint in ms on the phone that Lighthouse reckons with; null where it was not asked for. */
  lcp: number | null;
  /** Total blocking time in ms and cumulative layout shift; null likewise. */
  blocking: number | null;
  shift: number | null;
  /** Audits that cost points, one line each with what they name. */
  faults: string[];
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The printed language: a browser of another one draws the page anew, and is not what is compared here.
  '--lang=zh-CN',
  '--accept-lang=zh-CN',
];

/** Visits a page in a fresh browser as Lighthouse does by default: a mid-range phone on slow 4G, reckoned, not slept. */
export async function visit(engine: Engine, chromePath: string, url: string, categories: readonly Category[]): Promise<Visit> {
  const browser = await engine.launch({ chromePath, chromeFlags: FLAGS, logLevel: 'silent' });
  try {
    const flags = { port: browser.port, onlyCategories: [...categories], output: 'json', logLevel: 'silent' };
    const result = await engine.lighthouse(url, flags);
    if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
    return visitOf(lhr, categories);
  } finally {
    browser.kill();
  }
}

function visitOf(lhr: Report, categories: readonly Category[]): Visit {
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? null;
  const faults = categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => faultsOf(lhr, category).map((fault) => `${category}: ${fault}`));
  return {
    scores: Object.fromEntries(categories.map((category) => [category, scoreOf(lhr, category)])),
    lcp: figure('largest-contentful-paint'),
    blocking: figure('total-blocking-time'),
    shift: figure('cumulative-layout-shift'),
    faults,
  };
}

function scoreOf({ categories }: Report, category: Category): number {
  const score = categories[category]?.score;
  // A category without a score could not be judged, which is no pass.
  return Math.round((score ?? 0) * 100);
}

function faultsOf({ categories, audits }: Report, category: Category): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (weight === 0 || !audit || audit.score === null || audit.score === 1) return [];
    return [`${id}: ${audit.title} ${JSON.stringify(audit.details ?? '').slice(0, 600)}`];
  });
}
