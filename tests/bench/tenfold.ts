import type { BudgetDocument, Column, PrintedTable, Row, Subject } from '@/model/document';
import { readAmount } from '@/model/money';

/** What is printed once more, each time under another name and code; every other row holds its total. */
const REPEATED: ReadonlySet<Subject['kind']> = new Set(['unit', 'project', 'indicator', 'economic']);
const STEMS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

/**
 * A text like the given one with at least ten times the rows in its tables: 项, units, projects, indicators and the
 * economic classification again and again under names and codes of their own, totals multiplied, so that sums hold
 * as they did. The narrative stays as it is.
 * @param document what the text is imported as: it says what each line is about
 */
export function tenfold(text: string, document: BudgetDocument): string {
  const all = document.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const repeatable = document.tables.reduce((sum, { rows }) => sum + rows.filter(isRepeated).length, 0);
  const copies = Math.ceil((9 * all) / repeatable);
  if (copies > STEMS.length) throw new Error('Too few rows can be repeated to make ten times as many');
  const codes = new Codes(document);
  const lines = text.split('\n').map((line) => [line]);
  for (const table of document.tables) {
    const rows = table.rows.filter(isRepeated);
    const cells = cellsByLine(lines, table);
    for (const row of table.rows) {
      cells.set(row, multiplied(table, row, cells.get(row)!, copies + 1));
      lines[row.line! - 1] = [cells.get(row)!.join('\t')];
    }
    for (let copy = 0; copy < copies; copy += 1) {
      for (const row of rows) {
        // A 项 follows its like, so that it stays under its 款; the others follow the table as a whole.
        const after = isSubitem(row) ? row.line! : table.rows.at(-1)!.line!;
        lines[after - 1]!.push(copied(table, row, cells.get(row)!, copy, codes).join('\t'));
      }
    }
  }
  return lines.flat().join('\n');
}

function cellsByLine(lines: readonly (readonly string[])[], table: PrintedTable): Map<Row, string[]> {
  return new Map(table.rows.map((row) => [row, lines[row.line! - 1]![0]!.split('\t')]));
}

function isSubitem({ subjects }: Row): boolean {
  return subjects.some(({ kind, account }) => kind === 'account' && account?.length === 7);
}

function isRepeated(row: Row): boolean {
  return isSubitem(row) || row.subjects.some(({ kind }) => REPEATED.has(kind));
}

function isRepeatedSide(row: Row, side: string): boolean {
  return row.subjects.some((subject) => subject.side === side && isRepeated({ ...row, subjects: [subject] }));
}

/** The row with the amounts multiplied of each side that is not repeated. */
function multiplied(table: PrintedTable, row: Row, cells: readonly string[], times: number): string[] {
  return cells.map((cell, position) => {
    const column = table.columns[position];
    if (column?.kind !== 'amount' || isRepeatedSide(row, column.side)) return cell;
    const reading = readAmount(cell, '元');
    if (reading.state !== 'value') return cell;
    const fen = reading.fen * times;
    return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
  });
}

function copied(
  table: PrintedTable,
  row: Row,
  cells: readonly string[],
  copy: number,
  codes: Codes,
): string[] {
  return cells.map((cell, position) => {
    const column = table.columns[position];
    if (!column || !isRepeatedSide(row, column.side)) return '';
    if (column.kind === 'code') return cell && codes.copyOf(row.subjects[0]!.account!, copy);
    return isNamed(row, column) && cell ? STEMS[copy]! + cell : cell;
  });
}

/** Whether the column holds the name that tells the copies of a row apart. */
function isNamed({ subjects: [subject] }: Row, { kind }: Column): boolean {
  if (subject?.kind === 'unit') return kind === 'unit' || kind === 'name';
  return kind === 'project' || kind === 'name';
}

/** Codes that the document does not use: another 项 in the same 款, another class of the economic classification. */
class Codes {
  private readonly taken: Set<string>;
  private readonly given = new Map<string, string>();

  constructor(document: BudgetDocument) {
    const accounts = document.tables.flatMap(({ rows }) => rows.flatMap(({ subjects }) => subjects));
    this.taken = new Set(accounts.flatMap(({ account }) => (account === null ? [] : [account])));
  }

  copyOf(code: string, copy: number): string {
    const isAccount = code.length === 7;
    const own = isAccount ? code : code.slice(0, 3);
    const rest = code.slice(own.length);
    const key = `${own} ${copy}`;
    const known = this.given.get(key) ?? this.free(isAccount ? own.slice(0, 5) : '3');
    this.given.set(key, known);
    return known + rest;
  }

  private free(start: string): string {
    for (let number = 1; number <= 99; number += 1) {
      const code = start + String(number).padStart(2, '0');
      if (this.taken.has(code)) continue;
      this.taken.add(code);
      return code;
    }
    throw new Error(`No code is free under ${start}`);
  }
}
