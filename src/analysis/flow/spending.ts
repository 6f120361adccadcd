import { sumOf, type Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { AccountNode, AccountTree, SplitPart } from '../account-tree';
import { expenditureTree } from '../expenditure-tree';
import { linkKey, type FlowLink, type FlowNode, type FlowPurpose } from './flow-graph';
import { amountPositions, rowsAbout, type PrintedCells } from './printed-cells';

/** The right side of the flow: what money is spent on, as printed for all units together. */
export interface Spending {
  tree: AccountTree | null;
  /** 基本支出, 项目支出, 经营 … and 年终结转, each with an amount; empty where no table divides by purpose. */
  purposes: readonly FlowNode[];
  /** 人员经费 and 公用经费 of 基本支出, where the same table prints them by 科目. */
  parts: readonly FlowNode[];
  classes: readonly FlowNode[];
  /** Purpose or part → class. */
  links: readonly FlowLink[];
}

const PARTS: readonly SplitPart[] = ['personnel', 'operating'];

/** Purposes, parts and classes out of the 支出预算总表, with 年终结转 out of the 收支预算总表. */
export function spendingOf(document: BudgetDocument, cells: PrintedCells): Spending {
  const tree = expenditureTree(document);
  const carryOut = carryOutOf(document, cells);
  const leftOver = carryOut ? [purposeNode('carryOut', carryOut)] : [];
  if (!tree) return { tree, purposes: [], parts: [], classes: [], links: [] };
  const classes = tree.root.children.flatMap((account) => (isMoney(account.amount) ? [classNode(account, account.amount)] : []));
  const split = tree.root.split.flatMap(({ part, amount }) => (isMoney(amount) ? [{ part, amount }] : []));
  const byClass = split.some(({ part }) => tree.root.children.some((account) => isMoney(partOf(account, part))));
  if (split.length === 0) {
    return leftOver.length === 0 || classes.length === 0
      ? { tree, purposes: [], parts: [], classes, links: [] }
      : { tree, purposes: [spentNode(tree, classes), ...leftOver], parts: [], classes, links: spentLinks(classes) };
  }
  const divided = split.filter(({ part }) => PARTS.includes(part));
  const basic = divided.length > 0 ? [purposeNode('basic', printedBasic(tree, cells, document) ?? sumOf(divided.map(({ amount }) => amount)))] : [];
  const purposes = split.filter(({ part }) => !PARTS.includes(part)).map(({ part, amount }) => purposeNode(part, amount));
  const links = split.flatMap(({ part }) =>
    classes.flatMap(({ key, subject }) => {
      const amount = subject.kind === 'class' ? partOf(subject.account, part) : null;
      return amount ? [linkOf(purposeKey(part), key, amount)] : [];
    }),
  );
  return {
    tree,
    purposes: [...basic, ...purposes, ...leftOver],
    parts: divided.map(({ part, amount }) => ({ ...purposeNode(part, amount), layer: 'part' })),
    classes: byClass ? classes : [],
    links: byClass ? links : [],
  };
}

/** 基本支出 of all, where the table prints it beside 人员经费 and 公用经费. */
function printedBasic(tree: AccountTree, cells: PrintedCells, { tables }: BudgetDocument): Amount | null {
  const table = tables.find(({ number }) => number === tree.table.number);
  const { place } = tree.root;
  if (!table || !place) return null;
  const [position = null] = amountPositions(
    table,
    ({ side, dimensions: { purpose, part, aggregate, source } }) =>
      side === place.side && purpose === 'basic' && part === undefined && aggregate === 'subtotal' && source === undefined,
  );
  return cells.at(table, place.row - 1, position);
}

/** All that is spent this year, as one, beside what is left for the next. */
function spentNode(tree: AccountTree, classes: readonly FlowNode[]): FlowNode {
  const amount = tree.root.amount ?? sumOf(classes.map((node) => node.amount));
  return purposeNode('thisYear', amount);
}

function spentLinks(classes: readonly FlowNode[]): FlowLink[] {
  return classes.map(({ key, amount }) => linkOf(purposeKey('thisYear'), key, amount));
}

/** 年终结转 on the expenditure side of the 收支预算总表. */
function carryOutOf({ tables }: BudgetDocument, cells: PrintedCells): Amount | null {
  for (const table of tables.filter(({ role }) => role === 'T1')) {
    for (const { row, subject } of rowsAbout(table, ({ dimensions }) => dimensions?.origin === 'carryOut')) {
      const [position = null] = amountPositions(table, ({ side }) => side === subject.side);
      const amount = cells.at(table, row, position);
      if (isMoney(amount)) return amount;
    }
  }
  return null;
}

function partOf({ split }: AccountNode, part: SplitPart): Amount | null {
  return split.find((other) => other.part === part)?.amount ?? null;
}

export function purposeKey(purpose: FlowPurpose): string {
  return `purpose:${purpose}`;
}

export function purposeNode(purpose: FlowPurpose, amount: Amount): FlowNode {
  return { key: purposeKey(purpose), layer: 'purpose', subject: { kind: 'purpose', purpose }, amount };
}

function classNode(account: AccountNode, amount: Amount): FlowNode {
  return { key: `class:${account.code}`, layer: 'class', subject: { kind: 'class', account }, amount };
}

function linkOf(from: string, to: string, amount: Amount): FlowLink {
  return { key: linkKey(from, to), from, to, amount };
}

export function isMoney(amount: Amount | null): amount is Amount {
  return amount !== null && amount.fen > 0;
}
