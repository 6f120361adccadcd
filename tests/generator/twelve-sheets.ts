import type { BudgetModel } from './budget-model';
import { breaksOf } from './page-breaks';
import { twelveStyle, type AmountStyle } from './printed-amount';
import { seededRandom } from './random';
import { type Sheet, type SheetBody } from './sheet';
import {
  basicSpendingTwelve,
  expenditureTwelve,
  generalBudgetTwelve,
  governmentFundTwelve,
  stateCapitalTwelve,
} from './twelve-by-account';
import { incomeTwelve, threePublicTwelve, type Cutting } from './twelve-by-unit';
import { fiscalOverviewTwelve, overviewTwelve } from './twelve-overviews';
import { indicatorsTwelve, livelihoodForm, projectsTwelve } from './twelve-projects';

/** The twelve tables in the form of the seed. `style` says how amounts are printed; without it the seed decides. */
export function twelveSheets(model: BudgetModel, style?: Partial<AmountStyle>): Sheet[] {
  const random = seededRandom(model.seed).fork('twelve');
  const amounts = { ...twelveStyle(random), ...style };
  const who = `${model.fiscalYear}年${model.region.slice(-1)}级部门`;
  const cutUnit = unitCutting(model, random.integer(14, 22));
  const cutProject = cutting(random.integer(10, 16));
  const hasRollUp = random.chance(0.6);
  const hasFoot = random.chance(0.4);
  const bodies: (readonly [title: string, body: SheetBody, pageBreak: Sheet['pageBreak']])[] = [
    [`${who}收支预算总表`, overviewTwelve(model, amounts), 'blank'],
    [`${who}收入预算总表`, incomeTwelve(model, amounts, cutUnit, hasRollUp), 'titleAndHead'],
    [`${who}支出预算总表`, expenditureTwelve(model, amounts), 'titleAndHead'],
    [`${who}财政拨款收支预算总表`, fiscalOverviewTwelve(model, amounts, hasFoot), 'blank'],
    [`${who}一般公共预算支出表`, generalBudgetTwelve(model, amounts), random.pick(['head', 'titleAndHead'])],
    [`${who}一般公共预算基本支出表`, basicSpendingTwelve(model, amounts), 'titleAndHead'],
    [`${who}一般公共预算“三公”经费支出表`, threePublicTwelve(model, amounts, cutUnit), 'head'],
    [`${who}政府性基金预算支出表`, governmentFundTwelve(model, amounts), 'head'],
    [`${who}国有资本经营预算支出表`, stateCapitalTwelve(model, amounts), 'head'],
    [`${who}项目支出预算表`, projectsTwelve(model, amounts), 'titleAndHead'],
    [`${who}预算项目支出绩效目标表`, indicatorsTwelve(model, cutProject), 'blank'],
    [`${who.replace('部门', '')}民生项目预算支出表`, livelihoodForm(model, amounts), 'blank'],
  ];
  return bodies.map(([title, body, pageBreak], index) => ({
    ...body,
    title,
    numbered: !['T1', 'T4', 'T11', 'T12'].includes(body.role ?? ''),
    pageBreak,
    breaks: body.state === 'form' ? [] : breaksOf(random.fork(`breaks ${index}`), body.rows.length),
  }));
}

function cutting(width: number): Cutting {
  return (name) => (name.length > width ? name.slice(0, width) : name);
}

/** A unit's name is only cut where the project table prints it whole: else nothing in the tables says what it was. */
function unitCutting(model: BudgetModel, width: number): Cutting {
  const cut = cutting(width);
  return (name) => (model.projects.some(({ unit }) => unit === name) ? cut(name) : name);
}
