import { isAtWidth } from '@/analysis/scorecards/cut-texts';
import { isOfProjects, statedPerformance } from '@/analysis/scorecards/performance';
import { scorecardsOf, type OtherPrint, type Scorecard } from '@/analysis/scorecards/scorecards';
import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { amountIn, leafColumns, sheetOf, totalRow } from '../lookup';
import { spokenHalf } from '../spoken';
import { equalFinding, placesOf, sumFinding } from '../sums';
import { gridsOf } from '../grid';
import { performanceOutcome, questionAbout, questionAt, type PerformanceFinding, type PerformanceOutcome, type PerformanceRule } from './performance-finding';
import { programmeRules } from './performance-programmes';

/** P-01 … P-04 and P-12: the projects that have indicators are those that cost money, and are said to. */
export const performanceProjectRules: readonly PerformanceRule[] = [
  {
    id: 'P-01',
    tolerance: 'Tx',
    severity: 'error',
    statement: { 'zh-CN': '绩效目标表的二级项目就是项目支出预算表的项目，按单位和项目名称对应；只印出开头的名称是截断，不是缺失', en: 'The projects of the table of targets are those of the table of projects, by unit and name; a name of which only the beginning is printed is cut, not missing' },
    check: checkProjects,
  },
  {
    id: 'P-02',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '文字里的绩效项目数等于有金额的项目数，金额等于项目支出预算表的财政拨款合计', en: 'The projects with targets that the text counts are those with money, and their amount is the fiscal appropriation of the table of projects' },
    check: checkStated,
  },
  {
    id: 'P-03',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '文字里的绩效金额不大于支出预算总表的项目支出', en: 'The amount with targets that the text states is at most the project expenditure of the expenditure table' },
    check: checkAtMostProjects,
  },
  ...programmeRules,
  {
    id: 'P-12',
    tolerance: null,
    severity: 'info',
    statement: { 'zh-CN': '同一项目的指标连续排列', en: 'The indicators of one project stand together' },
    check: checkContiguous,
  },
];

function checkProjects(document: BudgetDocument): PerformanceOutcome {
  const missing = (['T10', 'T11'] as const).filter((role) => !document.tables.some((table) => table.role === role));
  if (missing.length > 0) return { applies: false, reason: 'tableMissing', roles: missing };
  const { cards } = scorecardsOf(document);
  if (document.indicators.length === 0 || !cards.some(({ money }) => money !== null)) return { applies: false, reason: 'tableEmpty', roles: ['T10', 'T11'] };
  const listed = listedProjects(document);
  // A project whose amounts are all blank or 0 has nothing to account for.
  const compared = cards.filter(({ money, indicators }) => (money !== null && money.total.fen !== 0) || indicators.length > 0);
  const cut = cutCards(compared, listed);
  const findings = compared.flatMap((card) => {
    const longer = cut.get(card);
    if (longer) return [cutFinding(document, printOf(card), { project: longer.project, unit: longer.unit })];
    return [...cut.values()].includes(card) ? [] : projectFindings(document, card, listed.has(card.key));
  });
  return performanceOutcome(compared.length, findings, ['T10', 'T11']);
}

/** Projects that have a row in the table of projects, also one with blank amounts. */
function listedProjects({ tables }: BudgetDocument): ReadonlySet<string> {
  const subjects = tables.filter(({ role }) => role === 'T10').flatMap(({ rows }) => rows.flatMap((row) => row.subjects));
  return new Set(subjects.flatMap(({ kind, unit = '', project }) => (kind === 'project' && project !== undefined ? [JSON.stringify([unit, project])] : [])));
}

const SHORTEST = 4;

/** Indicators under a name that is the beginning of one project's name alone, which has none of its own: cut, not missing. */
function cutCards(cards: readonly Scorecard[], listed: ReadonlySet<string>): ReadonlyMap<Scorecard, Scorecard> {
  const bare = cards.filter(({ indicators, key }) => indicators.length === 0 && listed.has(key));
  return new Map(
    cards.flatMap((card): [Scorecard, Scorecard][] => {
      if (listed.has(card.key) || card.project.length < SHORTEST) return [];
      const longer = bare.filter(({ unit, project }) => unit === card.unit && foldLabel(project).startsWith(foldLabel(card.project)));
      return longer.length === 1 && longer[0] ? [[card, longer[0]]] : [];
    }),
  );
}

function printOf({ project, indicators }: Scorecard): OtherPrint {
  const { table = 1, row = 1 } = indicators[0]?.printed ?? {};
  return { printed: project, table, row, cut: true };
}

function projectFindings(document: BudgetDocument, card: Scorecard, isListed: boolean): PerformanceFinding[] {
  const { project, unit, indicators, money, otherPrints } = card;
  const params = { project, unit };
  const said = { rule: 'P-01', severity: 'error', params } as const;
  if (indicators.length === 0 && money) return [questionAbout(placesOf(money.total), { ...said, kind: 'withoutIndicators' }, money.total)];
  if (!isListed) return [questionAt(indicators.slice(0, 1).map(({ printed }) => printed), { ...said, kind: 'withoutProject' })];
  return otherPrints.filter(({ cut }) => cut).map((print) => cutFinding(document, print, params));
}

/** A name that ends where its column does, or on a page where all long names are cut, was cut by the print. */
function cutFinding(document: BudgetDocument, print: OtherPrint, params: Record<string, string>): PerformanceFinding {
  const isOfPrint = isAtWidth(document, print.table, 'project', print.printed);
  const said = { rule: 'P-01', params: { ...params, printed: print.printed } };
  return questionAt([print], isOfPrint ? { ...said, severity: 'info', kind: 'artefact' } : { ...said, severity: 'warning', kind: 'nameCut' });
}

function checkStated(document: BudgetDocument): PerformanceOutcome {
  const projects = gridsOf(document, 'T10')[0];
  const { cards, fiscal, total } = scorecardsOf(document);
  if (!projects || !total) return { applies: false, reason: document.tables.some(({ role }) => role === 'T10') ? 'tableEmpty' : 'tableMissing', roles: ['T10'] };
  const findings: PerformanceFinding[] = [];
  let compared = 0;
  const stated = statedPerformance(document);
  if (stated.length > 0) {
    compared += 1;
    // A section may state parts too, and some state all money: one that agrees is enough.
    const found = stated.map((amount) => {
      const half = [spokenHalf(document, amount.claim), projects.half] as const;
      const ruling = { rule: 'P-02', severity: 'error' } as const;
      const ofAll = equalFinding(ruling, amount, total, half);
      if (!fiscal || ofAll === null) return ofAll;
      return fiscal.kind === 'derived' ? sumFinding(ruling, { whole: amount, terms: fiscal.operands, half: Math.max(...half) }) : equalFinding(ruling, amount, fiscal, half);
    });
    const best = found.includes(null) ? null : (found.find((one) => one?.kind === 'tail') ?? found[0] ?? null);
    if (best) findings.push(best);
  }
  const counts = projectCounts(document);
  if (counts.length > 0) {
    compared += 1;
    const paid = cards.filter(({ money }) => money !== null && money.total.fen !== 0);
    // A project may be listed whose money is too little to be printed, and a text may count those with fiscal money alone.
    const lawful = [paid.length, listedProjects(document).size, paid.filter(({ money }) => money?.fiscal).length];
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (![...counts, all].some((count) => lawful.includes(count)))
      findings.push(questionAbout(placesOf(total), { rule: 'P-02', severity: 'warning', kind: 'projectCount', params: { stated: counts[0] ?? 0, projects: paid.length } }));
  }
  return performanceOutcome(compared, findings, ['T10']);
}

function projectCounts({ counts, paragraphs, sections }: BudgetDocument): number[] {
  return counts
    .filter((count) => sections[paragraphs[count.paragraph]?.section ?? -1]?.role === 'performance' && isOfProjects(count))
    .map(({ quantity }) => quantity.value);
}

function checkAtMostProjects(document: BudgetDocument): PerformanceOutcome {
  const sheet = sheetOf(document, 'T3');
  if (!sheet) return { applies: false, reason: document.tables.some(({ role }) => role === 'T3') ? 'tableEmpty' : 'tableMissing', roles: ['T3'] };
  const columns = leafColumns(sheet, { purpose: 'project' });
  const whole = columns.length === 1 ? amountIn(sheet, totalRow(sheet), columns[0] ?? null) : null;
  const stated = statedPerformance(document);
  if (!whole || stated.length === 0) return performanceOutcome(0, [], ['T3']);
  const findings = stated
    .filter((amount) => isMore(amount, whole, spokenHalf(document, amount.claim) + sheet.grid.half))
    .map((amount): PerformanceFinding => {
      const plain = questionAbout(placesOf(whole), { rule: 'P-03', severity: 'warning', kind: 'moreThanProjects', params: {} }, amount);
      return { ...plain, expected: whole, differenceFen: amount.fen - whole.fen };
    });
  return performanceOutcome(stated.length, findings, ['T3']);
}

/** @param halves how much rounding may make of it, in half-fen */
function isMore(amount: Amount, whole: Amount, halves: number): boolean {
  return 2 * (amount.fen - whole.fen) > halves;
}

function checkContiguous(document: BudgetDocument): PerformanceOutcome {
  const { cards } = scorecardsOf(document);
  const having = cards.filter(({ indicators }) => indicators.length > 0);
  const findings = having.flatMap(({ project, outOfPlace }) => {
    const [first] = outOfPlace;
    if (!first) return [];
    const params = { project, n: outOfPlace.length };
    return [questionAt(outOfPlace.map(({ printed }) => printed), { rule: 'P-12', severity: 'info', kind: 'rowsApart', params })];
  });
  return performanceOutcome(having.length, findings);
}
