import type { Amount } from '@/model/amount';
import type { BudgetDocument, Project } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import { coverageOf, sectionsOf, type Coverage, type IndicatorSection } from './coverage';
import { projectKey, projectsMoney, type ProjectMoney } from './project-money';
import { readIndicators, type ReadIndicator } from './read-indicators';

/** A name that the table of indicators prints otherwise than the table of projects. */
export interface OtherPrint {
  printed: string;
  /** Row of the first print. */
  table: number;
  row: number;
  /** Whether it is only the beginning of the name. */
  cut: boolean;
}

/** What a project costs, what it is to achieve, and how well that is said. */
export interface Scorecard {
  key: string;
  unit: string;
  project: string;
  /** Counts the projects of the document, from 1: its address. */
  number: number;
  /** 一级项目 as printed first; null without one. */
  programme: string | null;
  /** Every print of it among its indicators. */
  programmes: readonly string[];
  /** Names in its rows of indicators that differ from its own. */
  otherPrints: readonly OtherPrint[];
  /** Null where the table of projects has no amount of it, or there is no such table. */
  money: ProjectMoney | null;
  /** As printed; empty where no indicator bears its name. */
  indicators: readonly ReadIndicator[];
  sections: readonly IndicatorSection[];
  coverage: Coverage;
  /** Indicators that stand apart from the first run of its rows. */
  outOfPlace: readonly ReadIndicator[];
}

/** All scorecards of a document. */
export interface Scorecards {
  /** In the order of the projects of the document. */
  cards: readonly Scorecard[];
  /** 合计 of the table of projects. */
  total: Amount | null;
  fiscal: Amount | null;
  coverage: Coverage;
  /** Indicators of no project by name. */
  strays: readonly ReadIndicator[];
}

const known = new WeakMap<BudgetDocument, Scorecards>();

/** One a project, whether it has money, indicators, or both. Read once a document. */
export function scorecardsOf(document: BudgetDocument): Scorecards {
  let read = known.get(document);
  if (!read) known.set(document, (read = compose(document)));
  return read;
}

function compose(document: BudgetDocument): Scorecards {
  const money = projectsMoney(document);
  const indicators = readIndicators(document);
  const own = new Map<string, ReadIndicator[]>();
  for (const indicator of indicators) {
    const { unit, project } = indicator.printed;
    if (project === '') continue;
    const found = own.get(projectKey(unit, project)) ?? [];
    found.push(indicator);
    own.set(projectKey(unit, project), found);
  }
  const apart = outOfPlace(indicators);
  const cards = projectsOf(document, money.byProject, own).map((project, index): Scorecard => {
    const key = projectKey(project.unit, project.name);
    const found = own.get(key) ?? [];
    const programmes = [...new Set(found.map(({ printed }) => printed.programme).filter((programme) => programme !== ''))];
    return {
      key,
      unit: project.unit,
      project: project.name,
      number: index + 1,
      programme: project.programme ?? programmes[0] ?? null,
      programmes,
      otherPrints: otherPrints(document, project.name, found),
      money: money.byProject.get(key) ?? null,
      indicators: found,
      sections: sectionsOf(found),
      coverage: coverageOf(found),
      outOfPlace: found.filter((indicator) => apart.has(indicator)),
    };
  });
  return { cards, total: money.total, fiscal: money.fiscal, coverage: coverageOf(indicators), strays: indicators.filter(({ printed }) => printed.project === '') };
}

/** Those of the document, in its order, and after them any that only an amount or an indicator names. */
function projectsOf({ projects }: BudgetDocument, money: ReadonlyMap<string, ProjectMoney>, indicators: ReadonlyMap<string, unknown>): Pick<Project, 'unit' | 'name' | 'programme'>[] {
  const listed = new Map(projects.map((project) => [projectKey(project.unit, project.name), project]));
  const rest = [...money.keys(), ...indicators.keys()].filter((key) => !listed.has(key));
  return [
    ...listed.values(),
    ...[...new Set(rest)].map((key) => {
      const [unit, name] = JSON.parse(key) as [string, string];
      return { unit, name, programme: null };
    }),
  ];
}

/** Rows that a row of another project parts from the first of their own. */
function outOfPlace(indicators: readonly ReadIndicator[]): ReadonlySet<ReadIndicator> {
  const apart = new Set<ReadIndicator>();
  const ended = new Set<string>();
  let last = '';
  for (const indicator of indicators) {
    const { table, unit, project } = indicator.printed;
    const key = `${table} ${projectKey(unit, project)}`;
    if (key !== last && last !== '') ended.add(last);
    if (ended.has(key)) apart.add(indicator);
    last = key;
  }
  return apart;
}

function otherPrints(document: BudgetDocument, name: string, indicators: readonly ReadIndicator[]): OtherPrint[] {
  const prints = new Map<string, OtherPrint>();
  for (const { printed: { table, row } } of indicators) {
    const printed = printedProject(document, table, row);
    if (printed === '' || fold(printed) === fold(name) || prints.has(printed)) continue;
    prints.set(printed, { printed, table, row, cut: fold(name).startsWith(fold(printed)) });
  }
  return [...prints.values()];
}

function printedProject(document: BudgetDocument, number: number, row: number): string {
  const table = tableByNumber(document, number);
  const position = table?.columns.findIndex(({ kind }) => kind === 'project') ?? -1;
  return table?.rows[row - 1]?.cells[position]?.trim() ?? '';
}

/** Dashes of any kind and number are one. */
function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').replace(/[-–—―_]+/g, '-');
}
