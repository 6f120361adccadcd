import type { FundSource } from '@/model/document';
import type { Fen } from '@/model/money';
import type { Account, Entry, ProjectModel } from './budget-model';
import { basicUseOf, ECONOMIC_ITEMS, FUND_ITEMS, STATE_CAPITAL_ITEMS } from './classification-names';
import type { Random } from './random';

interface Frame {
  units: readonly string[];
  accounts: readonly Account[];
  projects: readonly ProjectModel[];
}

/** Money of a unit's own, beside 财政拨款. */
const OWN_SOURCES: readonly FundSource[] = [
  'earmarkedAccount',
  'institutionalIncome',
  'superiorSubsidy',
  'subordinateRemittance',
  'otherIncome',
];

/** A ledger in which every 项 has money and every project spends on one 项 at least where there is one for projects. */
export function generateEntries(random: Random, frame: Frame): Entry[] {
  const subitems = frame.accounts.filter(({ code }) => code.length === 7);
  const basic = subitems.filter(({ name }) => basicUseOf(name) !== null);
  const forProjects = subitems.filter((account) => !basic.includes(account));
  const entries = [
    ...basic.flatMap((account) => basicEntries(random, account, frame.units)),
    ...forProjects.flatMap((account) => projectEntry(random, account, random.pick(frame.projects))),
  ];
  if (forProjects.length > 0) {
    for (const project of frame.projects)
      entries.push(...projectEntry(random, random.pick(forProjects), project));
  }
  return random.chance(0.2)
    ? [...entries, businessEntry(random, random.pick(subitems), frame.units)]
    : entries;
}

/** 基本支出 of one 项: some units, each with some 款 of the economic classification. */
function basicEntries(random: Random, account: Account, units: readonly string[]): Entry[] {
  const running = basicUseOf(account.name) === 'running';
  const items = ECONOMIC_ITEMS.filter(({ code }) => isPaidBy(account.code, code) && (running || partOf(code) === 'personnel'));
  return random.sample(units, random.integer(1, units.length)).flatMap((unit) =>
    random.sample(items, random.integer(1, Math.min(4, items.length))).map(({ code }): Entry => {
      const isOwn = random.chance(0.1);
      return {
        unit,
        account: account.code,
        purpose: 'basic',
        part: partOf(code),
        economic: code,
        source: isOwn ? random.pick(OWN_SOURCES) : 'generalPublicBudget',
        origin: !isOwn && random.chance(0.1) ? 'carryOver' : 'currentYear',
        fen: isSmall(code) ? amount(random, 4) : amount(random),
      };
    }),
  );
}

/** 款 that one 项 alone pays: 养老保险, 职业年金, 医疗, 公务员医疗补助, 住房公积金. */
const TWINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['30108', ['2080505']],
  ['30109', ['2080506']],
  ['30110', ['2101101', '2101102']],
  ['30111', ['2101103']],
  ['30113', ['2210201']],
]);

/** Whether a 项 pays a 款: a twin its own and nothing else, all others what has no twin. */
function isPaidBy(account: string, economic: string): boolean {
  const own = ECONOMIC_ITEMS.filter(({ code }) => TWINS.get(code)?.includes(account));
  return own.length > 0 ? own.some(({ code }) => code === economic) : !TWINS.has(economic);
}

function partOf(economicCode: string): 'personnel' | 'operating' {
  return /^30[13]/.test(economicCode) ? 'personnel' : 'operating';
}

/** 项目支出 on one 项, out of one source or two. */
function projectEntry(random: Random, account: Account, project: ProjectModel): Entry[] {
  return projectSources(random, account.code).map((source): Entry => {
    return {
      unit: project.unit,
      account: account.code,
      purpose: 'project',
      project: project.name,
      source,
      origin: random.chance(0.15) && hasCarryOver(source) ? 'carryOver' : 'currentYear',
      fen: amount(random),
    };
  });
}

function projectSources(random: Random, code: string): FundSource[] {
  const item = code.slice(0, 5);
  if (FUND_ITEMS.includes(item)) return ['governmentFund'];
  if (STATE_CAPITAL_ITEMS.includes(item)) return ['stateCapital'];
  const own = random.pick(OWN_SOURCES);
  return random.pick<FundSource[]>([
    ['generalPublicBudget'],
    ['generalPublicBudget'],
    ['generalPublicBudget', own],
    [own],
  ]);
}

/** What is carried over is told apart for the three budgets, 专户资金 and 单位资金; the last is kept as other income. */
function hasCarryOver(source: FundSource): boolean {
  return [
    'generalPublicBudget',
    'governmentFund',
    'stateCapital',
    'earmarkedAccount',
    'otherIncome',
  ].includes(source);
}

/** 事业单位经营支出, paid by 事业单位经营收入. */
function businessEntry(random: Random, account: Account, units: readonly string[]): Entry {
  return {
    unit: random.pick(units),
    account: account.code,
    purpose: 'operatingBusiness',
    source: 'operatingIncome',
    origin: 'currentYear',
    fen: amount(random),
  };
}

/** 公务接待 and 用车运行 are never large. */
function isSmall(economicCode: string): boolean {
  return economicCode === '30217' || economicCode === '30231';
}

/**
 * From ten 元 (which prints 0.00 in 万元) to about 1 亿元, or over fewer orders of magnitude, evenly; rarely in
 * round 万元.
 */
function amount(random: Random, magnitudes = 7): Fen {
  const fen = Math.round(10 ** (3 + random.next() * magnitudes));
  return random.chance(0.2) ? Math.ceil(fen / 1_000_000) * 1_000_000 : fen;
}
