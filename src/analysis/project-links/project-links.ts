import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Fen } from '@/model/money';
import { LINK_MONEYS, linkAmounts, projectKey, type LinkAmounts, type LinkMoney } from './link-amounts';
import { LinkCandidates } from './link-candidates';
import type { Candidate, Part } from './link-problem';
import { solveLinks } from './solve-links';

/** A part of a project's money that a 项 pays: 推断, for the reader to confirm or to reject. */
export interface ProjectLink {
  /** Canonical code of the 项. */
  account: string;
  unit: string;
  project: string;
  money: LinkMoney;
  fen: Fen;
  /** Whether it is all that the project has of this money. */
  isWhole: boolean;
  basis: Part['basis'];
}

/** The sum that a link rests on: the 项's money, or a divided project's, is that of its links, to the fen. */
export interface LinkEquation {
  of: { kind: 'item'; account: string } | { kind: 'project'; unit: string; project: string };
  money: LinkMoney;
  printed: Amount;
  links: readonly ProjectLink[];
}

export interface ProjectLinks {
  links: readonly ProjectLink[];
  equations: readonly LinkEquation[];
  /** 项 whose project money could not be laid out in one way only. */
  open: readonly { account: string; money: LinkMoney; printed: Amount }[];
}

/**
 * Which projects make up each 项, by the use sentences and exact sums, for each kind of money on its own. The budget
 * comes first: where a project's 单位资金 is not spoken of, it goes where its budget money goes.
 * @returns null where the document does not print both sides of any kind of money
 */
export function projectLinks(document: BudgetDocument): ProjectLinks | null {
  const told = new LinkCandidates(document);
  const found: ProjectLinks = { links: [], equations: [], open: [] };
  let isAnswered = false;
  for (const money of LINK_MONEYS) {
    const amounts = linkAmounts(document, money);
    if (!amounts) continue;
    isAnswered = true;
    const solved = linksOf(amounts, money, told, found.links);
    for (const part of ['links', 'equations', 'open'] as const) (found[part] as unknown[]).push(...solved[part]);
  }
  return isAnswered ? found : null;
}

function linksOf(amounts: LinkAmounts, money: LinkMoney, told: LinkCandidates, before: readonly ProjectLink[]): ProjectLinks {
  const { items, projects } = amounts;
  const [accounts, keys] = [[...items.keys()], [...projects.keys()]];
  const solution = solveLinks(
    { items: nodesOf(items), projects: nodesOf(projects), candidates: money === 'own' ? ownPairs(told, before, accounts, keys) : told.pairs(accounts, keys) },
    (item, project) => told.supports(item, project),
  );
  const links = solution.settled.flatMap(({ parts }) => parts.map((part) => linkOf(part, money, projects)));
  const closed = new Set(solution.settled.flatMap((piece) => piece.items));
  return {
    links,
    equations: [...itemEquations(links, money, items), ...projectEquations(links, money, projects)],
    open: accounts.flatMap((account) => {
      const printed = items.get(account);
      return closed.has(account) || !printed ? [] : [{ account, money, printed }];
    }),
  };
}

/** 单位资金 goes where the budget money of its project goes; of a project without any the text decides. */
function ownPairs(told: LinkCandidates, before: readonly ProjectLink[], accounts: readonly string[], keys: readonly string[]): Candidate[] {
  const linked = new Set(before.map(({ unit, project }) => projectKey(unit, project)));
  const followed = before.flatMap(({ account, unit, project }) => {
    const key = projectKey(unit, project);
    return accounts.includes(account) && keys.includes(key) ? [{ item: account, project: key }] : [];
  });
  const spoken = told.pairs(accounts, keys.filter((key) => !linked.has(key)));
  return [...followed, ...spoken];
}

function nodesOf(amounts: ReadonlyMap<string, Amount>): { key: string; fen: Fen }[] {
  return [...amounts].map(([key, { fen }]) => ({ key, fen }));
}

function linkOf({ item, project: key, fen, basis }: Part, money: LinkMoney, projects: LinkAmounts['projects']): ProjectLink {
  const [unit, project] = JSON.parse(key) as [string, string];
  return { account: item, unit, project, money, fen, isWhole: projects.get(key)?.fen === fen, basis };
}

function itemEquations(links: readonly ProjectLink[], money: LinkMoney, items: LinkAmounts['items']): LinkEquation[] {
  return [...items].flatMap(([account, printed]) => {
    const own = links.filter((link) => link.account === account);
    return own.length === 0 ? [] : [{ of: { kind: 'item' as const, account }, money, printed, links: own }];
  });
}

function projectEquations(links: readonly ProjectLink[], money: LinkMoney, projects: LinkAmounts['projects']): LinkEquation[] {
  return [...projects].flatMap(([key, printed]) => {
    const own = links.filter(({ unit, project }) => projectKey(unit, project) === key);
    const [first] = own;
    if (!first || own.length < 2) return [];
    return [{ of: { kind: 'project' as const, unit: first.unit, project: first.project }, money, printed, links: own }];
  });
}
