import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { SectionRole } from '@/model/narrative';
import { shareOf, type Share } from '../share';
import { figureOf, statedFigure, type PageFigure } from './figure-of';
import { claimsAbout, statedChange, type StatedChange, type Topic } from './stated-change';
import { fiscalTotal, incomeTotal, spendingTotal } from './totals';

/** A figure with its own change against its own base. */
export interface Headline extends PageFigure {
  change: StatedChange;
}

/** 政府采购 with its three kinds as far as the text tells them. */
export interface Procurement extends Headline {
  parts: readonly { kind: 'goods' | 'works' | 'services'; amount: Amount }[];
}

/** 项目支出 with its share of all expenditure and the number of projects, null where the document lists none. */
export interface ProjectSpending extends PageFigure {
  share: Share | null;
  count: number | null;
}

/** The figures that stand for a budget. null: the document prints it nowhere. */
export interface Headlines {
  income: Headline | null;
  spending: Headline | null;
  fiscal: Headline | null;
  threePublic: Headline | null;
  agencyOperating: Headline | null;
  procurement: Procurement | null;
  project: ProjectSpending | null;
  carryOver: PageFigure | null;
}

const WHOLE: readonly SectionRole[] = ['overall', 'income', 'expenditure', 'explanation'];
/** Words that make income or expenditure a part of it. */
const PART =
  /财政|拨款|公共|基金|资本|专户|事业|经营|补助|上缴|其他|结转|资金|债|基本|项目|人员|公用|经费|一般|[（(][类款项][)）]/u;

const TOPICS = {
  income: { sections: WHOLE, subject: /收入|收支|收、支/u, except: PART },
  spending: { sections: WHOLE, subject: /支出|收支|收、支/u, except: PART },
  fiscal: { sections: ['fiscal', 'overall'], subject: /财政拨款/u, except: /一般公共|基金|资本|三公|机关|基本|项目/u },
  threePublic: { sections: ['threePublic', 'other'], subject: /三公/u },
  agencyOperating: { sections: ['agencyOperating', 'threePublic', 'other'], subject: /机关(?:[（(]单位[)）])?运行/u },
  procurement: { sections: ['procurement', 'other'], subject: /采购/u, except: /货物|工程|服务/u },
} as const satisfies Record<string, Topic>;

export function headlines(document: BudgetDocument): Headlines {
  const spending = spendingTotal(document);
  const withChange = (figure: PageFigure | null, topic: Topic): Headline | null =>
    figure && { ...figure, change: statedChange(document, topic, figure.amount) };
  return {
    income: withChange(incomeTotal(document), TOPICS.income),
    spending: withChange(spending, TOPICS.spending),
    fiscal: withChange(fiscalAppropriation(document), TOPICS.fiscal),
    threePublic: withChange(figureOf(document, '“三公”经费'), TOPICS.threePublic),
    agencyOperating: withChange(figureOf(document, '机关运行经费'), TOPICS.agencyOperating),
    procurement: procurement(document),
    project: projectSpending(document, spending?.amount ?? null),
    carryOver: figureOf(document, '上年结转'),
  };
}

/** 财政拨款 with what is carried over: a printed total, else as the text states it, else what the income lines print. */
function fiscalAppropriation(document: BudgetDocument): PageFigure | null {
  const [claim] = claimsAbout(document, TOPICS.fiscal);
  const stated = claim === undefined ? null : statedFigure(document, claim);
  return fiscalTotal(document) ?? stated ?? figureOf(document, '财政拨款收入');
}

const KINDS = [
  ['goods', /货物/u],
  ['works', /工程/u],
  ['services', /服务/u],
] as const;

function procurement(document: BudgetDocument): Procurement | null {
  const [total] = claimsAbout(document, TOPICS.procurement);
  const figure = total === undefined ? null : statedFigure(document, total);
  if (!figure) return null;
  const parts = KINDS.flatMap(([kind, subject]) => {
    const [claim] = claimsAbout(document, { sections: TOPICS.procurement.sections, subject });
    const amount = claim === undefined ? null : statedFigure(document, claim)?.amount;
    return amount ? [{ kind, amount }] : [];
  });
  return { ...figure, change: statedChange(document, TOPICS.procurement, figure.amount), parts };
}

function projectSpending(document: BudgetDocument, spending: Amount | null): ProjectSpending | null {
  const figure = figureOf(document, '项目支出');
  if (!figure) return null;
  const { length } = document.projects;
  return { ...figure, share: shareOf(figure.amount, spending), count: length === 0 ? null : length };
}
