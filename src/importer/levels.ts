import { parentCode } from '@/model/classification';
import classes from '@/model/expenditure-classes.json';
import type { Subject } from '@/model/document';
import { readAmount } from '@/model/money';
import type { Remarks, TableDraft } from './draft';
import { bareLabel } from './label';

/** A 科目 that some table prints with its code. */
interface CodedAccount {
  code: string;
  name: string;
  /** Place in the order of the coded tables. */
  order: number;
  /** Amounts printed for it in any table, in fen. */
  amounts: Set<number>;
}

interface Coded {
  byName: ReadonlyMap<string, readonly CodedAccount[]>;
}

const CLASS_BY_NAME: ReadonlyMap<string, string> = new Map(
  classes.classes.flatMap(({ code, names }) =>
    names.map(({ zh }): [string, string] => [bareLabel(zh), code]),
  ),
);

/**
 * Recovers the codes of 科目 that a table prints without (T1, T4): by their names, from the tables that print
 * codes, by the order of rows (a 项 stands under its 款, a 款 under its 类; they may bear one name), and by equal
 * amounts. Without a coded table only the 类, whose names are fixed by the 财政部, are certain.
 */
export function recoverCodes(tables: readonly TableDraft[], remarks: Remarks): void {
  const coded = codedAccounts(tables);
  for (const table of tables) {
    let recovered = 0;
    const path: Path = { codes: [], used: new Set(), last: -1 };
    for (const [index, { subjects }] of table.rows.entries()) {
      for (const subject of subjects) {
        if (subject.kind !== 'account') continue;
        if (subject.account === null && !/\d/.test(subject.code)) {
          const found = candidateFor(subject, amountsOf(table, index, subject.side), path, coded);
          if (found === null) remarkUnresolved(table, index, subject, remarks);
          else {
            subject.account = found.code;
            subject.inferred = true;
            path.last = found.order;
            recovered++;
          }
        }
        if (subject.account !== null) enter(path, subject.account);
      }
    }
    if (recovered > 0)
      remarks.push({ code: 'level.inferred', table: table.number, params: { n: recovered } });
  }
}

/** Where the walk through a table stands: the codes from the 类 down to the last row, and those given away. */
interface Path {
  codes: string[];
  used: Set<string>;
  last: number;
}

function enter(path: Path, code: string): void {
  path.codes = path.codes.filter((other) => code.startsWith(other) && other.length < code.length);
  path.codes.push(code);
  path.used.add(code);
}

function candidateFor(
  subject: Subject,
  amounts: ReadonlySet<number>,
  path: Path,
  coded: Coded,
): { code: string; order: number } | null {
  const name = bareLabel(subject.name);
  const candidates = (coded.byName.get(name) ?? []).filter(({ code }) => !path.used.has(code));
  let best: CodedAccount | null = null;
  let bestScore = -Infinity;
  for (const candidate of candidates) {
    const score = likelihood(candidate, amounts, path);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  if (best) return best;
  const known = CLASS_BY_NAME.get(name);
  return known && !path.used.has(known) ? { code: known, order: path.last } : null;
}

/** What a row has that stands without its 类: less than any equal amount, which may be chance, can make good. */
const ORPHAN = -4;

/** Equal amount and the right parent weigh alike; the order of the coded table decides between equals. */
function likelihood(
  { code, amounts: printed, order }: CodedAccount,
  amounts: ReadonlySet<number>,
  path: Path,
): number {
  const parent = parentCode(code);
  const under =
    parent === null ? 3 : path.codes.includes(parent) ? 4 : path.codes.includes(parent.slice(0, 3)) ? 2 : ORPHAN;
  const equal = [...amounts].some((fen) => printed.has(fen)) ? 4 : 0;
  return under + equal + (order === path.last + 1 ? 2 : order > path.last ? 1 : 0);
}

function codedAccounts(tables: readonly TableDraft[]): Coded {
  const byCode = new Map<string, CodedAccount>();
  const byName = new Map<string, CodedAccount[]>();
  // T3 names them all, in the order of T1; the tables of single funds and T2 by 科目 add what it lacks.
  const first = ['T3', 'T5', 'T8', 'T9', 'T2'];
  const ordered = [...tables].sort((a, b) => rank(first, a.role) - rank(first, b.role));
  for (const table of ordered) {
    for (const [index, { subjects }] of table.rows.entries()) {
      for (const subject of subjects) {
        const code = subject.account;
        if (subject.kind !== 'account' || code === null || subject.name === '') continue;
        let account = byCode.get(code);
        if (!account) {
          account = { code, name: bareLabel(subject.name), order: byCode.size, amounts: new Set() };
          byCode.set(code, account);
          const namesakes = byName.get(account.name);
          if (namesakes) namesakes.push(account);
          else byName.set(account.name, [account]);
        }
        for (const fen of amountsOf(table, index, subject.side)) account.amounts.add(fen);
      }
    }
  }
  return { byName };
}

function rank(order: readonly string[], role: string | null): number {
  const index = role === null ? -1 : order.indexOf(role);
  return index < 0 ? order.length : index;
}

/** The row's total: its first amount of the year. */
function amountsOf(table: TableDraft, row: number, side: string): Set<number> {
  const amounts = new Set<number>();
  for (const [position, column] of table.columns.entries()) {
    if (column.number === null || column.side !== side || column.dimensions.period) continue;
    const reading = readAmount(table.cells[row]![position] ?? '', table.unit);
    if (reading.state === 'value') amounts.add(reading.fen);
    if (amounts.size > 0) break;
  }
  return amounts;
}

function remarkUnresolved(table: TableDraft, index: number, subject: Subject, remarks: Remarks): void {
  remarks.push({
    code: 'level.unresolved',
    table: table.number,
    row: index + 1,
    side: subject.side,
    params: { name: subject.name },
  });
}
