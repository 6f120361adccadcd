import type { Fen } from '@/model/money';
import type { BudgetModel } from '../budget-model';
import { entriesUnder } from '../budget-model';
import { percentOf } from '../prose/changes';
import type { ChangeFact, NarrativeFacts, ReasonFact, Statement, UseFact } from '../prose/facts';
import { factsOf } from '../prose/narrative-of';
import { seededRandom } from '../random';
import { ASSETS, inYear, PROCUREMENT } from './example-department';
import { threePublicReasons, overseasNote } from './three-public-reasons';
import { fenOf } from './year-model';
import { ALL_MONEY, ofSource, operatingReasons, reasonsFor } from './year-reasons';

/** What the example says of a year in words: nothing in it is left to chance, and everything agrees with the year before. */
export function yearFacts(now: BudgetModel, before: BudgetModel): NarrativeFacts {
  const facts = stated(now);
  const then = stated(before);
  const all = reasonsFor(now, before, ALL_MONEY);
  const general = reasonsFor(now, before, ofSource('generalPublicBudget'));
  const fund = reasonsFor(now, before, ofSource('governmentFund'));
  const items = facts.threePublicItems.map((item, index) => ({
    ...item,
    change: changeFrom(item.fen, then.threePublicItems[index]!.fen, threePublicReasons(item.name, now, before), overseasNote(item, now.fiscalYear)),
  }));
  return {
    ...facts,
    oneBase: true,
    income: withChange(facts.income, then.income.fen, all),
    expenditure: withChange(facts.expenditure, then.expenditure.fen, all),
    general: { ...facts.general, total: withChange(facts.general.total, then.general.total.fen, general) },
    governmentFund: facts.governmentFund && {
      ...facts.governmentFund,
      total: withChange(facts.governmentFund.total, then.governmentFund?.total.fen ?? 0, fund),
    },
    threePublic: withChange(facts.threePublic, then.threePublic.fen, []),
    threePublicItems: items,
    agencyOperating: withChange(facts.agencyOperating, then.agencyOperating.fen, operatingReasons(now, before, '2200501')),
  };
}

/** The facts of one year, without what is said about the year before. */
function stated(model: BudgetModel): NarrativeFacts {
  const facts = factsOf(model, seededRandom(model.seed));
  const used = (item: Statement): Statement => ({ ...item, use: useOf(model, item.account ?? '') });
  return {
    ...facts,
    general: { ...facts.general, items: facts.general.items.map(used) },
    governmentFund: facts.governmentFund && { ...facts.governmentFund, items: facts.governmentFund.items.map(used) },
    procurement: procurementIn(facts.procurement, model.fiscalYear),
    counts: ASSETS.map(([name, unit, values]) => ({ name, value: inYear(values, model.fiscalYear), unit })),
  };
}

function withChange(statement: Statement, before: Fen, reasons: readonly ReasonFact[]): Statement {
  return { ...statement, change: changeFrom(statement.fen, before, reasons) };
}

/** Against the year before as it was printed. */
export function changeFrom(now: Fen, before: Fen, reasons: readonly ReasonFact[], note?: string): ChangeFact {
  const fen = Math.abs(now - before);
  if (fen === 0) return { fen, direction: 'unchanged', percent: null, reasons: [], ...(note === undefined ? {} : { note }) };
  return {
    fen,
    direction: now > before ? 'increase' : 'decrease',
    percent: before === 0 ? null : percentOf(fen, before, 1),
    reasons: [...reasons],
  };
}

function procurementIn([total, ...parts]: readonly Statement[], year: number): Statement[] {
  const amounts = PROCUREMENT.map((values) => fenOf(inYear(values, year)));
  const sum = amounts.reduce((all, fen) => all + fen, 0);
  return [{ ...total!, fen: sum }, ...parts.map((part, index) => ({ ...part, fen: amounts[index]! }))];
}

/** What a 项 is for: its basic spending, and its projects by name. */
function useOf(model: BudgetModel, code: string): UseFact {
  const entries = entriesUnder(model.entries, code).filter(({ source }) => source === 'generalPublicBudget' || source === 'governmentFund');
  const projects = model.projects.filter(({ unit, name }) => entries.some((entry) => entry.unit === unit && entry.project === name));
  const names = projects.map(({ name }) => name).join('、');
  const basic = entries.some(({ purpose }) => purpose === 'basic') ? basicUse(code) : '';
  return { text: [basic, names === '' ? '' : `${names}等项目支出`].filter(Boolean).join('和'), projects };
}

function basicUse(code: string): string {
  if (code.startsWith('20805') && /0[12]$/.test(code)) return '离退休人员的补助';
  if (/^(?:20805|21011|22102)/.test(code)) return '按规定为职工缴纳的费用';
  return '在职人员的基本支出';
}
