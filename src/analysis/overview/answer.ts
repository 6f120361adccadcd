import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { expenditureTree } from '../expenditure-tree';
import { shareOf, type Share } from '../share';
import type { AccountNode } from '../account-tree';
import { headlines, type Headlines } from './headlines';
import { largestProjects, type LargeProject } from './largest-projects';
import type { StatedChange } from './stated-change';

/** The facts of the sentence that 总览 opens with. Data only: words are the page's. */
export interface OverviewAnswer {
  year: number;
  income: Amount | null;
  spending: Amount | null;
  /** Whether both are printed as one and the same amount. */
  balanced: boolean;
  incomeChange: StatedChange;
  spendingChange: StatedChange;
  projectShare: Share | null;
  /** The largest printed project, with its share in all expenditure. */
  largestProject: { project: LargeProject; share: Share } | null;
  /** The largest 类, with its share in all expenditure: what there is to say where no project is printed. */
  largestClass: { node: AccountNode; share: Share } | null;
}

export function overviewAnswer(document: BudgetDocument, told: Headlines = headlines(document)): OverviewAnswer {
  const [income, spending] = [told.income?.amount ?? null, told.spending?.amount ?? null];
  const projects = largestProjects(document);
  const project = projects?.from === 'table' ? projects.projects[0] : undefined;
  const node = expenditureTree(document)?.root.children[0];
  const projectShare = project ? shareOf(project.amount, spending) : null;
  const classShare = node ? shareOf(node.amount, spending) : null;
  const none: StatedChange = { state: 'notStated' };
  return {
    year: document.fiscalYear,
    income,
    spending,
    balanced: income !== null && income.fen === spending?.fen,
    incomeChange: told.income?.change ?? none,
    spendingChange: told.spending?.change ?? none,
    projectShare: told.project?.share ?? null,
    largestProject: project && projectShare ? { project, share: projectShare } : null,
    largestClass: node && classShare ? { node, share: classShare } : null,
  };
}
