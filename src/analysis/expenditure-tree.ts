import { printedAmount, sumOf, type Amount } from '@/model/amount';
import { levelOfCode, parentCode } from '@/model/classification';
import type { BudgetDocument, Figure, PrintedTable, Subject, TableRole } from '@/model/document';
import { joinWrapped } from '@/model/fold';
import type { Place } from '@/model/place';
import type { AccountNode, AccountTree, SplitPart } from './account-tree';
import { expenditureColumns, type ExpenditureColumns } from './expenditure-columns';
import { printedDecimals } from './printed-decimals';

/**
 * The tree of 类, 款 and 项 on which a document spends, all funds: from the 支出预算总表 by its printed codes, else from
 * the expenditure side of the 收支预算总表 by recovered ones (marked `inferred`).
 *
 * Every node shows its printed amount in fen, never a sum; children stand by amount, largest first, blanks last.
 * A row whose parent is not printed hangs under the nearest printed ancestor. A code printed twice keeps both rows
 * (`2080101`, then `2080101-2`) unless they say the same. Where no 合计 is printed, the root is the sum of its
 * children, with its formula.
 * @returns null where neither table prints a 科目 with a code or a level
 */
export function expenditureTree(document: BudgetDocument): AccountTree | null {
  for (const role of ['T3', 'T1'] as const) {
    for (const table of document.tables) {
      const tree = table.role === role ? treeOfTable(document, table, role) : null;
      if (tree) return tree;
    }
  }
  return null;
}

interface GrowingNode extends AccountNode {
  children: GrowingNode[];
}

function treeOfTable(document: BudgetDocument, table: PrintedTable, role: TableRole): AccountTree | null {
  const side = sideOfAccounts(table);
  if (side === null || table.unit === null) return null;
  const reader = new RowReader(document, table, side);
  const nodes = accountNodes(table, side, reader);
  const root = reader.rootNode();
  for (const node of nodes.values()) nearestAncestor(node, nodes, root).children.push(node);
  for (const node of [root, ...nodes.values()]) node.children.sort(byAmount);
  if (root.amount === null) deriveRoot(root, reader.parts);
  const { number, title, unit } = table;
  return { by: 'function', root, table: { number, role, title }, others: [], unit, decimals: printedDecimals(table) };
}

/** Where no total is printed, the root is what its children add up to, with the formula; its parts likewise. */
function deriveRoot(root: GrowingNode, parts: readonly SplitPart[]): void {
  root.amount = sumOf(root.children.flatMap(({ amount }) => (amount ? [amount] : [])));
  root.split = parts.map((part) => {
    const amounts = root.children.flatMap(
      ({ split }) => split.find((other) => other.part === part)?.amount ?? [],
    );
    return { part, amount: amounts.length > 0 ? sumOf(amounts) : null };
  });
}

/** The side of the table that lists 科目, or null. In a table of one side it is the empty text. */
function sideOfAccounts(table: PrintedTable): string | null {
  for (const { subjects } of table.rows) {
    const subject = subjects.find(({ kind, account }) => kind === 'account' && account !== null);
    if (subject) return subject.side;
  }
  return null;
}

/** Nodes by code, without children yet, in the order of the table. */
function accountNodes(table: PrintedTable, side: string, reader: RowReader): Map<string, GrowingNode> {
  const nodes = new Map<string, GrowingNode>();
  table.rows.forEach(({ subjects }, index) => {
    const subject = subjects.find((candidate) => candidate.side === side);
    if (subject?.kind !== 'account' || subject.account === null) return;
    const node = reader.node(subject, index + 1, subject.account);
    const first = nodes.get(node.code);
    if (first && saysTheSame(first, node)) return;
    for (let times = 2; nodes.has(node.code); times += 1) node.code = `${subject.account}-${times}`;
    nodes.set(node.code, node);
  });
  return nodes;
}

function saysTheSame(one: AccountNode, other: AccountNode): boolean {
  return one.name === other.name && one.amount?.fen === other.amount?.fen;
}

function nearestAncestor(
  node: AccountNode,
  nodes: ReadonlyMap<string, GrowingNode>,
  root: GrowingNode,
): GrowingNode {
  const [account = node.code] = node.code.split('-');
  for (let code = parentCode(account); code !== null; code = parentCode(code)) {
    const ancestor = nodes.get(code);
    if (ancestor) return ancestor;
  }
  return root;
}

function byAmount(one: AccountNode, other: AccountNode): number {
  if (one.amount && other.amount) return other.amount.fen - one.amount.fen;
  return Number(other.amount !== null) - Number(one.amount !== null);
}

/** Reads rows of one side of one table into nodes; figures are the only source of amounts. */
class RowReader {
  private readonly columns: ExpenditureColumns;
  private readonly figures = new Map<string, Figure>();

  constructor(
    document: BudgetDocument,
    private readonly table: PrintedTable,
    private readonly side: string,
  ) {
    this.columns = expenditureColumns(table, side);
    for (const figure of document.figures) {
      const { place } = figure;
      if (place.table === table.number && place.side === side)
        this.figures.set(`${place.row}.${place.column}`, figure);
    }
  }

  get parts(): SplitPart[] {
    return this.columns.parts.map(({ part }) => part);
  }

  node(subject: Subject, row: number, account: string): GrowingNode {
    return {
      code: account,
      name: joinWrapped(subject.name),
      level: levelOfCode(account),
      ...this.amountsOf(row),
      inferred: subject.inferred,
      children: [],
    };
  }

  /**
   * The root from the row that the 科目 add up to: 支出总计, or 本年支出合计 where money is left for next year and the
   * two differ. Without such a row it has neither amount nor place yet.
   */
  rootNode(): GrowingNode {
    const totals = this.rowsOf(({ kind }) => kind === 'total');
    const spent = this.rowsOf((subject) => subject.kind === 'line' && isSpendingOfTheYear(subject));
    const [total] = totals;
    const [ofTheYear] = spent;
    const chosen = ofTheYear && ofTheYear.amount.fen !== total?.amount.fen ? ofTheYear : total;
    if (!chosen) return { ...NO_TOTAL, children: [] };
    return {
      ...NO_TOTAL,
      name: joinWrapped(chosen.subject.name),
      ...this.amountsOf(chosen.row),
      children: [],
    };
  }

  /** Rows of this side whose subject is meant and whose amount is printed. */
  private rowsOf(
    isMeant: (subject: Subject) => boolean,
  ): { subject: Subject; row: number; amount: Amount }[] {
    return this.table.rows.flatMap(({ subjects }, index) => {
      const subject = subjects.find((candidate) => candidate.side === this.side && isMeant(candidate));
      const { amount } = subject ? this.amountsOf(index + 1) : { amount: null };
      return subject && amount ? [{ subject, row: index + 1, amount }] : [];
    });
  }

  private amountsOf(row: number): Pick<AccountNode, 'amount' | 'place' | 'split'> {
    const split = this.columns.parts.map(({ part, position }) => ({
      part,
      amount: this.amountIn(row, position),
    }));
    const { total } = this.columns;
    if (total !== null) return { amount: this.amountIn(row, total), place: this.placeIn(row, total), split };
    // Parts alone are printed: the amount is their sum, and says so.
    const printed = split.flatMap(({ amount }) => (amount ? [amount] : []));
    const first = this.columns.parts[0];
    return {
      amount: printed.length > 0 ? sumOf(printed) : null,
      place: first ? this.placeIn(row, first.position) : null,
      split,
    };
  }

  private amountIn(row: number, position: number): Amount | null {
    const figure = this.figures.get(`${row}.${this.table.columns[position]?.number}`);
    return figure ? printedAmount(figure) : null;
  }

  private placeIn(row: number, position: number): Place | null {
    const column = this.table.columns[position]?.number ?? null;
    return column === null ? null : { table: this.table.number, row, side: this.side, column };
  }
}

const NO_TOTAL = {
  code: '',
  name: '',
  level: 'root',
  amount: null,
  place: null,
  inferred: false,
  split: [],
} as const satisfies Omit<AccountNode, 'children'>;

/** 本年支出合计, however the importer has put it: a total of the current year on the expenditure side. */
function isSpendingOfTheYear({ dimensions }: Subject): boolean {
  return (
    dimensions?.aggregate !== undefined && dimensions.flow !== 'income' && dimensions.origin === 'currentYear'
  );
}
