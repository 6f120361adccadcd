import type { Dimensions, FundSource } from '@/model/document';
import type { Fen } from '@/model/money';
import { accountsOf, entriesUnder, totalOf, type BudgetModel, type Entry } from '../budget-model';
import type { ExpectedCell } from '../expected-cells';
import { incomeOf, isFiscal, totalWhere, type Income } from '../income';
import { seededRandom, type Random } from '../random';
import { threePublicAmounts } from '../three-public';
import { changeOf, percentOf } from './changes';
import { inventedYear } from './invented-year';
import { knownYear } from './known-year';
import { makeMistakes } from './mistakes';
import { usesOf } from './project-uses';
import { agencyEntries, rounded, SOURCE_NAMES, STEP } from './spoken-amounts';
import { tellTruly } from './tell-truly';
import type { FundStatement, NarrativeFacts, SourceStatement, Statement } from './facts';

export interface ProseOptions {
  /** Decides what was last year, which reasons are given, and what is printed wrong on purpose; without it the model's. */
  seed?: number;
  /** Nothing is printed wrong, and nothing that is said of the year before contradicts another thing. */
  truthful?: boolean;
  /** The budget of the year before, with which everything is compared. What is said is then true. */
  previous?: BudgetModel;
  /** The last word on the facts before they are worded: a fault to plant, a reason to give. */
  revise?: (facts: NarrativeFacts) => void;
}

/** What the document says in words about a budget: a function of the model, the year before and the reasons invented. */
export function narrativeOf(model: BudgetModel, { seed = model.seed, truthful = false, previous, revise }: ProseOptions = {}): NarrativeFacts {
  const random = seededRandom(seed).fork('narrative');
  const facts = factsOf(model, random);
  if (previous) {
    const before = { facts: factsOf(previous, random), model: previous };
    tellTruly(facts, knownYear({ model, before }), random.fork('known year'));
  } else if (truthful) tellTruly(facts, inventedYear(facts, model, random.fork('invented year')), random.fork('true'));
  else facts.wrong = makeMistakes(facts, random.fork('mistakes'));
  revise?.(facts);
  return facts;
}

/** The facts as the tables have them; of the year before, anything. */
export function factsOf(model: BudgetModel, random: Random): NarrativeFacts {
  const income = incomeOf(model);
  const general = model.entries.filter(({ source }) => source === 'generalPublicBudget');
  const fiscal = model.entries.filter(isFiscal);
  const basic = general.filter(({ purpose }) => purpose === 'basic');
  const totalIncome = stated('收入预算', totalOf(income), isTotal('T1', 'T2', 'T3'));
  const spending = stated('支出预算', totalOf(model.entries), isTotal('T1', 'T3'));
  const changed = (statement: Statement, label: string): Statement =>
    ({ ...statement, change: changeOf(statement.fen, model, random.fork(label)) });
  return {
    department: model.department,
    region: model.region,
    fiscalYear: model.fiscalYear,
    units: model.units,
    income: changed(totalIncome, 'income'),
    incomeSources: incomeSources(income),
    expenditure: changed(spending, 'expenditure'),
    classes: classesOf(model, model.entries, ['T1', 'T3'], null),
    purposes: purposes(model.entries, spending.fen),
    fiscal: stated('财政拨款收支总预算', totalOf(fiscal), (cell) => isTotal('T4', 'T5', 'T8', 'T9')(cell) || isFund(cell)),
    fiscalSources: SOURCE_NAMES.slice(0, 3).flatMap(([source, name]) => {
      const fen = totalWhere(income, (one) => one.source === source);
      return fen ? [stated(name.replace(/拨?款?收入$/, ''), fen, isFund)] : [];
    }),
    fiscalClasses: classesOf(model, fiscal, ['T4'], null),
    general: fundOf(model, '一般公共预算拨款', 'generalPublicBudget', 'T5', random.fork('general')),
    basic: stated('一般公共预算基本支出', totalOf(basic), (cell) => isTotal('T6')(cell) || (isTotal('T5')(cell) || cell.role === 'T5') && cell.dimensions.purpose === 'basic'),
    basicParts: basicParts(model, basic),
    governmentFund: someFund(model, '政府性基金预算拨款', 'governmentFund', 'T8', random.fork('fund')),
    stateCapital: someFund(model, '国有资本经营预算拨款', 'stateCapital', 'T9', random.fork('state capital')),
    ...threePublic(model, random.fork('three public')),
    agencyOperating: changed(agencyOperating(general), 'agency'),
    procurement: procurement(random.fork('procurement')),
    counts: counts(random.fork('counts')),
    performance: { projects: model.projects.length, statement: performance(model) },
    glossary: glossary(model),
    endedFunds: [],
    oneBase: false,
    wrong: [],
  };
}

type IsAbout = Statement['isAbout'];

function stated(name: string, fen: Fen | null, isAbout: IsAbout, account: string | null = null): Statement {
  return { name, fen: rounded(fen ?? 0), account, change: null, share: null, use: null, isAbout };
}

function isTotal(...roles: string[]): IsAbout {
  return ({ role, subject, dimensions }) =>
    roles.includes(role ?? '') &&
    subject.kind === 'total' &&
    dimensions.part === undefined &&
    (dimensions.source === undefined || dimensions.source === 'fiscal' || dimensions.aggregate === 'total');
}

/** A line of T1 or T4, or a cell of the 合计 of T2 or of the fund's own table. */
function isFund({ role, subject, dimensions }: ExpectedCell): boolean {
  const isOwn = role === 'T5' || role === 'T8' || role === 'T9';
  return (isOwn && subject.kind === 'total') || (role === 'T4' && ('source' in dimensions || subject.kind === 'total'));
}

function isSource(source: FundSource, origin?: Dimensions['origin']): IsAbout {
  return ({ role, subject, dimensions }) =>
    (role === 'T2' ? subject.kind === 'total' : role === 'T1' && subject.kind === 'line') &&
    (dimensions.source === source || (origin === 'carryOver' && dimensions.origin === 'carryOver')) &&
    (origin === undefined || dimensions.origin === origin);
}

function incomeSources(income: readonly Income[]): SourceStatement[] {
  const whole = rounded(totalOf(income) ?? 0);
  return SOURCE_NAMES.flatMap(([source, name]) => {
    const own = income.filter((one) => one.source === source);
    const fen = totalOf(own);
    if (fen === null) return [];
    const carried = totalOf(own.filter(({ origin }) => origin === 'carryOver'));
    const statement = stated(name, fen, isSource(source));
    return [
      {
        ...statement,
        share: percentOf(statement.fen, whole, 1),
        carryOver: carried === null ? null : stated('上年结转', carried, isSource(source, 'carryOver')),
      },
    ];
  });
}

function classesOf(model: BudgetModel, entries: readonly Entry[], roles: readonly string[], whole: Fen | null): Statement[] {
  const classes = accountsOf(model, entries).filter(({ code }) => code.length === 3);
  return classes.map(({ code, name }) => {
    const statement = stated(name, totalOf(entriesUnder(entries, code)), isAccount(code, roles), code);
    return { ...statement, share: whole === null ? null : percentOf(statement.fen, whole, 1) };
  });
}

function isAccount(code: string, roles: readonly string[]): IsAbout {
  return ({ role, subject, dimensions }) =>
    roles.includes(role ?? '') && subject.account === code && (dimensions.purpose === undefined || role === 'T9');
}

function purposes(entries: readonly Entry[], whole: Fen): Statement[] {
  const part = (name: string, key: 'personnel' | 'operating'): Statement =>
    stated(name, totalWhere(entries, (entry) => entry.part === key), ({ role, subject, dimensions }) =>
      role === 'T3' && subject.kind === 'total' && dimensions.part === key);
  const projects = stated('项目支出', totalWhere(entries, ({ purpose }) => purpose === 'project'), ({ role, subject, dimensions }) =>
    role === 'T3' && subject.kind === 'total' && dimensions.purpose === 'project');
  return [part('人员支出', 'personnel'), part('日常公用支出', 'operating'), projects].map((statement) => ({
    ...statement,
    share: percentOf(statement.fen, whole, 1),
  }));
}

function fundOf(model: BudgetModel, name: string, source: FundSource, role: string, random: Random): FundStatement {
  const entries = model.entries.filter((entry) => entry.source === source);
  const total = stated(name, totalOf(entries), (cell) => isTotal(role)(cell) || (cell.role === 'T4' && cell.dimensions.source === source));
  const items = accountsOf(model, entries).filter(({ code }) => code.length === 7);
  return {
    total: { ...total, change: changeOf(total.fen, model, random.fork('change')) },
    classes: classesOf(model, entries, [role, 'T4'], total.fen),
    items: items.map(({ code }) => ({
      ...stated(levelNames(model, code), totalOf(entriesUnder(entries, code)), isAccount(code, [role, 'T4']), code),
      use: usesOf(model, entriesUnder(entries, code), random.fork(code)),
    })),
  };
}

function someFund(model: BudgetModel, name: string, source: FundSource, role: string, random: Random): FundStatement | null {
  return model.entries.some((entry) => entry.source === source) ? fundOf(model, name, source, role, random) : null;
}

/** `A（类）B（款）C（项）`. */
function levelNames(model: BudgetModel, code: string): string {
  const name = (length: number): string => model.accounts.find((account) => account.code === code.slice(0, length))?.name ?? '';
  return `${name(3)}（类）${name(5)}（款）${name(7)}（项）`;
}

function basicParts(model: BudgetModel, basic: readonly Entry[]): NarrativeFacts['basicParts'] {
  return (['personnel', 'operating'] as const).map((part) => {
    const own = basic.filter((entry) => entry.part === part);
    const items = model.economicItems.filter(({ code }) => code.length === 5 && own.some(({ economic }) => economic === code));
    const isAbout: IsAbout = ({ role, subject, dimensions }) =>
      (role === 'T6' || role === 'T5') && subject.kind === 'total' && dimensions.part === part;
    return { ...stated(part === 'personnel' ? '人员经费' : '公用经费', totalOf(own), isAbout), items: items.map(({ name }) => name) };
  });
}

function threePublic(model: BudgetModel, random: Random): Pick<NarrativeFacts, 'threePublic' | 'threePublicItems'> {
  const [, overseas, vehicles, , , reception] = threePublicAmounts(model.threePublic);
  const item = (name: string, fen: Fen | null | undefined, key: Dimensions['item']): Statement => {
    const statement = stated(name, fen ?? 0, ({ role, subject, dimensions }) => role === 'T7' && subject.kind === 'total' && dimensions.item === key);
    const isSame = statement.fen === 0 || random.chance(0.2);
    const change = isSame
      ? ({ fen: 0, direction: 'unchanged', percent: null, reasons: [] } as const)
      : changeOf(statement.fen, model, random.fork(name));
    return { ...statement, change: { ...change, reasons: [...change.reasons] } };
  };
  const items = [item('因公出国（境）费用', overseas, 'overseas'), item('公务接待费', reception, 'reception'), item('公务用车购置及运行维护费', vehicles, 'vehicles')];
  const total = stated('“三公”经费', items.reduce((sum, { fen }) => sum + fen, 0), ({ role, subject, dimensions }) => role === 'T7' && subject.kind === 'total' && dimensions.item === 'threePublic');
  const before = total.fen - items.reduce((sum, { change }) => sum + signed(change), 0);
  const fen = Math.abs(total.fen - before);
  const direction = fen === 0 ? 'unchanged' : total.fen > before ? 'increase' : 'decrease';
  const percent = fen === 0 || before === 0 ? null : percentOf(fen, before, 1);
  return { threePublic: { ...total, change: { fen, direction, percent, reasons: [] } }, threePublicItems: items };
}

function signed(change: Statement['change']): Fen {
  if (!change) return 0;
  return change.direction === 'decrease' ? -change.fen : change.fen;
}

function agencyOperating(general: readonly Entry[]): Statement {
  return stated('机关运行经费财政拨款预算', totalOf(agencyEntries(general)), ({ role, dimensions }) => role === 'T7' && dimensions.item === 'agencyOperating');
}

function procurement(random: Random): Statement[] {
  const parts = ['政府采购货物预算', '政府采购工程预算', '政府采购服务预算'].map((name) =>
    stated(name, random.chance(0.3) ? 0 : random.integer(1, 90_000) * STEP, () => false));
  const total = parts.reduce((sum, { fen }) => sum + fen, 0);
  return [stated('政府采购预算总额', total, () => false), ...parts];
}

function counts(random: Random): NarrativeFacts['counts'] {
  return [
    { name: '车辆', value: random.integer(0, 40), unit: '辆' },
    { name: '单位价值50万元以上通用设备', value: random.integer(0, 9), unit: '台（套）' },
    { name: '单位价值100万元以上专用设备', value: random.integer(0, 9), unit: '台（套）' },
  ];
}

function performance(model: BudgetModel): Statement {
  const fen = totalWhere(model.entries, (entry) => entry.purpose === 'project' && isFiscal(entry));
  return stated('财政拨款', fen, ({ role, subject, dimensions }) =>
    role === 'T10' && subject.kind === 'total' && ['generalPublicBudget', 'governmentFund', 'stateCapital'].includes(dimensions.source ?? ''));
}

function glossary(model: BudgetModel): NarrativeFacts['glossary'] {
  const items = accountsOf(model, model.entries).filter(({ code }) => code.length === 7);
  return [
    { term: '财政拨款收入', account: null, explanation: '本级财政部门当年拨付的资金，包括三本预算的拨款' },
    { term: '上年结转', account: null, explanation: '以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金' },
    { term: '基本支出', account: null, explanation: '预算单位为保障其正常运转、完成日常工作任务所发生的支出' },
    ...items.map(({ code, name }) => ({ term: levelNames(model, code), account: code, explanation: `用于${name}方面的支出` })),
  ];
}
