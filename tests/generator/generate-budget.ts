import type { FundSource } from '@/model/document';
import type { Fen } from '@/model/money';
import { totalOf, type BudgetModel, type Entry, type ProjectModel, type ThreePublic } from './budget-model';
import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from './classification-names';
import { generateAccounts } from './generate-accounts';
import { generateEntries } from './generate-entries';
import { generateIndicators } from './generate-indicators';
import { inventBodies, inventProgramme, inventProjectName } from './invented-names';
import { seededRandom, type Random } from './random';

export interface BudgetOptions {
  fiscalYear?: number;
  region?: string;
  /** 1 to 6. */
  units?: number;
  /** 类 of the functional classification, 1 to 30. */
  classes?: number;
}

/**
 * A budget from a random number: the same seed and options give the same budget.
 * @returns a ledger in exact fen with its units, classification, projects and indicators
 */
export function generateBudget(seed: number, options: BudgetOptions = {}): BudgetModel {
  const random = seededRandom(seed);
  const bodies = inventBodies(random.fork('bodies'), options.units ?? random.integer(1, 6), options.region);
  // Mostly the handful of 类 that a department has; now and then nearly all of them, as a street office does.
  const classes = options.classes ?? (random.chance(0.15) ? random.integer(10, 30) : random.integer(1, 8));
  const accounts = generateAccounts(random.fork('accounts'), classes);
  const projects = generateProjects(random.fork('projects'), bodies.units);
  const entries = generateEntries(random.fork('entries'), { units: bodies.units, accounts, projects });
  const spending = projects.filter((project) => entries.some((entry) => isOf(entry, project)));
  return {
    seed,
    ...bodies,
    fiscalYear: options.fiscalYear ?? random.integer(2020, 2027),
    accounts: accounts.filter(({ code }) => entries.some((entry) => entry.account.startsWith(code))),
    economicItems: [...ECONOMIC_CLASSES, ...ECONOMIC_ITEMS]
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    projects: spending,
    entries,
    carriedOut: generateCarriedOut(random.fork('carried out'), bodies.units),
    threePublic: bodies.units.map((unit) =>
      threePublicOf(random.fork(`three public ${unit}`), unit, entries),
    ),
    indicators: generateIndicators(random.fork('indicators'), spending),
  };
}

function isOf(entry: Entry, project: ProjectModel): boolean {
  return entry.unit === project.unit && entry.project === project.name;
}

/** One to four projects a unit; two units may have projects of one name, one unit never two that begin alike. */
function generateProjects(random: Random, units: readonly string[]): ProjectModel[] {
  const beginning = 8;
  return units.flatMap((unit) => {
    const names: string[] = [];
    const wanted = random.integer(1, 4);
    while (names.length < wanted) {
      const name = inventProjectName(random);
      const isTaken = names.some((other) => other.slice(0, beginning) === name.slice(0, beginning));
      if (!isTaken) names.push(name);
    }
    return names.map((name) => ({ unit, name, programme: inventProgramme(random) }));
  });
}

function generateCarriedOut(random: Random, units: readonly string[]): BudgetModel['carriedOut'] {
  const source: FundSource = 'otherIncome';
  return random.chance(0.25)
    ? [{ unit: random.pick(units), source, fen: random.integer(1, 500_000_000) }]
    : [];
}

/** Each item is what basic spending pays (30217, 30231) and now and then something more out of projects. */
function threePublicOf(random: Random, unit: string, entries: readonly Entry[]): ThreePublic {
  const withProjects = (basic: Fen | null, chance: number): Fen | null =>
    random.chance(chance) ? (basic ?? 0) + random.integer(1, 30_000_000) : basic;
  const paidBy = (economic: string): Fen | null =>
    totalOf(
      entries.filter(
        (entry) =>
          entry.unit === unit && entry.economic === economic && entry.source === 'generalPublicBudget',
      ),
    );
  return {
    unit,
    overseas: withProjects(null, 0.2),
    vehiclePurchase: withProjects(null, 0.2),
    vehicleOperation: withProjects(paidBy('30231'), 0.2),
    reception: withProjects(paidBy('30217'), 0.4),
  };
}
