import type { Fen } from '@/model/money';
import { totalOf, type BudgetModel, type Entry, type ThreePublic } from '../budget-model';
import { incomeOf } from '../income';
import type { NarrativeFacts, ReasonFact } from './facts';
import { projectsNamedOnce } from './project-names';
import { agencyEntries, rounded, SOURCE_NAMES } from './spoken-amounts';
import { vagueReason, type Scope, type ThreePublicScope, type YearBefore } from './year-before';

/** A budget, and that of the year before with what its document prints. */
interface TwoYears {
  model: BudgetModel;
  before: { facts: NarrativeFacts; model: BudgetModel };
}

/** A thing that costs now and cost before: null for not at all. */
interface Part {
  name: string;
  project: ReasonFact['project'];
  before: Fen | null;
  now: Fen | null;
}

/** Reasons a list names at most; what is left over is 其余, so that they cover the change. */
const MOST_REASONS = 4;

/** The year before as its own budget prints it: changes are differences of printed totals, reasons what else changed. */
export function knownYear({ model, before }: TwoYears): YearBefore {
  /** A thing that two changes name is said of both in one way, or only of the first. */
  const said = new Map<string, string>();
  const told = new Map<Scope, { change: Fen; reasons: ReasonFact[] }>();
  const isNew = ({ kind, name, amounts }: ReasonFact): boolean => {
    const text = `${kind} ${amounts.join()}`;
    if (said.has(name)) return said.get(name) === text;
    said.set(name, text);
    return true;
  };
  const reasonsOf = (scope: Scope, change: Fen): ReasonFact[] => {
    const same = told.get('expenditure');
    // What comes in and goes out alike changed for the same reasons.
    if (scope === 'income' && same?.change === change) return same.reasons;
    const parts = partsOf(scope, model, before.model).sort((one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)));
    const named: ReasonFact[] = [];
    let rest = change;
    for (const part of parts) {
      if (named.length === MOST_REASONS || change === 0) break;
      const reason = reasonOf(part);
      if (!isNew(reason)) continue;
      named.push(reason);
      rest -= differenceOf(part);
    }
    const inWords = isThreePublic(scope) ? model.units.length < 2 && before.model.units.length < 2 : named.length === 0;
    const reasons = change === 0 ? [] : inWords ? [vagueReason(0)] : rest === 0 ? named : [...named, other(rest)];
    told.set(scope, { change, reasons });
    return reasons;
  };
  return { changeOf: (scope, now) => now - printed(scope, before.facts), reasonsOf };
}

function isThreePublic(scope: Scope): scope is ThreePublicScope {
  return scope === 'overseas' || scope === 'reception' || scope === 'vehicles';
}

/** A name too short to be a thing of its own. */
function other(fen: Fen): ReasonFact {
  return { kind: 'change', name: '其余', project: null, amounts: [Math.abs(fen)], fen, signInferred: false };
}

function printed(scope: Scope, facts: NarrativeFacts): Fen {
  const [overseas, reception, vehicles] = facts.threePublicItems;
  const of: Readonly<Record<Scope, Fen | undefined>> = {
    income: facts.income.fen,
    expenditure: facts.expenditure.fen,
    generalPublicBudget: facts.general.total.fen,
    governmentFund: facts.governmentFund?.total.fen,
    stateCapital: facts.stateCapital?.total.fen,
    agencyOperating: facts.agencyOperating.fen,
    threePublic: facts.threePublic.fen,
    overseas: overseas?.fen,
    reception: reception?.fen,
    vehicles: vehicles?.fen,
  };
  return of[scope] ?? 0;
}

function partsOf(scope: Scope, model: BudgetModel, before: BudgetModel): Part[] {
  if (scope === 'income') return joined(sourcesOf(model), sourcesOf(before));
  if (isThreePublic(scope)) return joined(unitsOf(scope, model), unitsOf(scope, before));
  if (scope === 'threePublic') return [];
  if (scope === 'agencyOperating') return joined(purchasesOf(model), purchasesOf(before));
  const own = ({ entries }: BudgetModel): Entry[] => entries.filter(({ source }) => scope === 'expenditure' || source === scope);
  const spent = joined(spendingOf(model, own(model)), spendingOf(before, own(before)));
  return spent.map((part) => ({ ...part, project: projectsNamedOnce(model).find(({ name }) => name === part.name) ?? null }));
}

type Amounts = ReadonlyMap<string, Fen>;

/** Projects that a name tells apart, and the parts of basic spending. */
function spendingOf(model: BudgetModel, entries: readonly Entry[]): Amounts {
  const named = new Set(projectsNamedOnce(model).map(({ name }) => name));
  const parts = { personnel: '人员经费', operating: '公用经费' };
  return amountsBy(entries, ({ project, part }) => (project !== undefined ? (named.has(project) ? project : null) : part ? parts[part] : null));
}

function sourcesOf(model: BudgetModel): Amounts {
  const names = new Map(SOURCE_NAMES);
  return amountsBy(incomeOf(model), ({ source }) => names.get(source) ?? null);
}

function purchasesOf(model: BudgetModel): Amounts {
  const names = new Map(model.economicItems.map(({ code, name }) => [code, name]));
  return amountsBy(agencyEntries(model.entries), ({ economic }) => names.get(economic ?? '') ?? null);
}

const ITEM_WORDS: Readonly<Record<ThreePublicScope, string>> = { overseas: '出国团组', reception: '公务接待', vehicles: '公务用车' };

/** Of one unit there is nothing to tell apart. */
function unitsOf(scope: ThreePublicScope, { units, threePublic }: BudgetModel): Amounts {
  if (units.length < 2) return new Map();
  const amount = (own: ThreePublic): Fen | null =>
    scope === 'vehicles' ? totalOf([{ fen: own.vehiclePurchase }, { fen: own.vehicleOperation }]) : own[scope];
  return new Map(
    threePublic.flatMap((own) => {
      const fen = amount(own);
      return fen === null || rounded(fen) === 0 ? [] : [[`${own.unit}${ITEM_WORDS[scope]}`, rounded(fen)] as const];
    }),
  );
}

function amountsBy<T extends { fen: Fen }>(amounts: readonly T[], nameOf: (amount: T) => string | null): Amounts {
  const sums = new Map<string, Fen>();
  for (const amount of amounts) {
    const name = nameOf(amount);
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + amount.fen);
  }
  return new Map([...sums].map(([name, fen]) => [name, rounded(fen)]));
}

function joined(now: Amounts, before: Amounts): Part[] {
  return [...new Set([...now.keys(), ...before.keys()])]
    .map((name): Part => ({ name, project: null, before: before.get(name) ?? null, now: now.get(name) ?? null }))
    .filter((part) => differenceOf(part) !== 0);
}

function differenceOf({ before, now }: Part): Fen {
  return (now ?? 0) - (before ?? 0);
}

/** 新增 what was not there, from one amount to another what a project costs, ± everything else. */
function reasonOf(part: Part): ReasonFact {
  const { name, project, before, now } = part;
  const fen = differenceOf(part);
  const named = { name, project, fen, signInferred: false };
  if (before === null && project) return { ...named, kind: 'new', amounts: [now ?? 0] };
  if (before !== null && now !== null && project) return { ...named, kind: 'pair', amounts: [before, now] };
  return { ...named, kind: 'change', amounts: [Math.abs(fen)] };
}
