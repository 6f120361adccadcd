import type { Fen } from '@/model/money';
import type { BudgetModel, Entry, ProjectModel, ThreePublic } from '../budget-model';
import { accountsIn, ECONOMIC, latest } from './example-accounts';
import { BUREAU, FIRST_RECKONED, inYear, PROJECTS, REGION, STAFFING, THREE_PUBLIC, UNITS, type ByYear, type ExampleProject, type Staffing } from './example-department';
import { indicatorsIn } from './example-indicators';

/** 0.01 万元: what the documents print as their last digit. */
const STEP = 10_000;

/** The ledger of the example in one year. */
export function yearModel(year: number): BudgetModel {
  const projects = PROJECTS.filter(({ amounts }) => inYear(amounts, year) !== null);
  const entries = [...STAFFING.flatMap((staffing) => basicEntries(staffing, year)), ...projects.map((project) => projectEntry(project, year))];
  const models = projects.map((project) => projectIn(project, year));
  return {
    seed: year,
    region: REGION,
    department: BUREAU,
    fiscalYear: year,
    units: [...UNITS],
    accounts: accountsIn(year).filter(({ code }) => entries.some(({ account }) => account.startsWith(code))),
    economicItems: [...ECONOMIC],
    projects: models,
    entries,
    carriedOut: [],
    threePublic: THREE_PUBLIC.map((unit) => threePublicIn(unit, year)),
    indicators: indicatorsIn(models, year),
  };
}

/** A project as the year knows it. */
export function projectIn({ unit, names, programme }: ExampleProject, year: number): ProjectModel {
  return { unit, name: latest(names, year), programme };
}

function projectEntry(project: ExampleProject, year: number): Entry {
  const carried = project.carriedIn?.includes(year) ?? false;
  return {
    unit: project.unit,
    account: latest(project.accounts, year),
    purpose: 'project',
    project: latest(project.names, year),
    source: project.source,
    origin: carried ? 'carryOver' : 'currentYear',
    fen: fenOf(inYear(project.amounts, year) ?? 0),
  };
}

/** What pay has risen to since the first year. */
const PAY: ByYear<number> = [1, 1.05, 1.1, 1.14, 1.17, 1.22];
/** The part of pay that goes to 养老保险: it was lowered for all employers. */
const PENSION_RATE: ByYear<number> = [0.2, 0.2, 0.2, 0.16, 0.16, 0.16];
/** How much was travelled and met, against the first year. */
const TRAVEL: ByYear<number> = [1, 1, 0.95, 0.8, 0.7, 0.85];

/** 万元 a head in the first year. */
const PAY_OF_ADMINISTRATION = { '30101': 4.1, '30102': 5.2, '30103': 3.4 };
const PAY_OF_INSTITUTION = { '30101': 4, '30102': 1.1, '30107': 6.2 };

/** 基本支出 of one unit by 款 of the economic classification. */
function basicEntries(staffing: Staffing, year: number): Entry[] {
  const { unit, running, retirement, medical, isAdministration } = staffing;
  const staff = inYear(staffing.staff, year);
  const retired = inYear(staffing.retired, year);
  const pay = inYear(PAY, year);
  const travel = inYear(TRAVEL, year);
  const entries: Entry[] = [];
  const add = (account: string, economic: string, amount: number | null): number => {
    const fen = fenOf(amount ?? 0);
    const part = /^30[13]/.test(economic) ? 'personnel' : 'operating';
    if (fen > 0) entries.push({ unit, account, purpose: 'basic', part, economic, source: 'generalPublicBudget', origin: 'currentYear', fen });
    return amount ?? 0;
  };
  const wages = Object.entries(isAdministration ? PAY_OF_ADMINISTRATION : PAY_OF_INSTITUTION)
    .map(([economic, head]) => add(running, economic, head * staff * pay))
    .reduce((sum, amount) => sum + amount, 0);
  add('2080505', '30108', wages * inYear(PENSION_RATE, year));
  add('2080506', '30109', wages * 0.08);
  add(medical, '30110', wages * 0.085);
  if (isAdministration) add('2101103', '30111', wages * 0.04);
  add(running, '30112', wages * 0.008);
  add('2210201', '30113', wages * 0.12);
  add(running, '30201', 0.55 * staff);
  add(running, '30207', 0.12 * staff);
  if (isAdministration) add(running, '30209', inYear([36, 36, 37.5, 37.5, 42, 44], year));
  add(running, '30211', 0.45 * staff * travel);
  add(running, '30213', 0.2 * staff);
  add(running, '30215', (isAdministration ? 6 : 1.5) * travel);
  add(running, '30216', 0.015 * wages);
  const three = threePublicIn(THREE_PUBLIC.find((each) => each.unit === unit)!, year);
  add(running, '30217', inWan(three.reception));
  add(running, '30228', 0.02 * wages);
  add(running, '30229', 0.2 * staff);
  add(running, '30231', inWan(three.vehicleOperation));
  if (isAdministration) add(running, '30239', 1.1 * staff);
  add(running, '30299', 0.3 * staff);
  add(retirement, '30302', 1.4 * retired * pay);
  if (isAdministration) add(running, '31002', inYear([8, 8, 12.6, 6, 6, 14.4], year));
  return entries;
}

function threePublicIn({ unit, overseas, vehiclePurchase, vehicleOperation, reception }: (typeof THREE_PUBLIC)[number], year: number): ThreePublic {
  const of = (values: ByYear<number | null>): Fen | null => {
    const amount = inYear(values, year);
    return amount === null ? null : fenOf(amount);
  };
  return { unit, overseas: of(overseas), vehiclePurchase: of(vehiclePurchase), vehicleOperation: of(vehicleOperation), reception: of(reception) };
}

/** 万元 → fen, to whole 0.01 万元. */
export function fenOf(amount: number): Fen {
  return Math.round(amount * 100) * STEP;
}

function inWan(fen: Fen | null): number | null {
  return fen === null ? null : fen / STEP / 100;
}

export { FIRST_RECKONED };
