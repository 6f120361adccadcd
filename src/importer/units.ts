import type { BudgetUnit, Subject } from '@/model/document';
import { readAmount } from '@/model/money';
import { ROLL_UP_SUFFIX } from './aliases/lines';
import type { Remarks, TableDraft } from './draft';
import { nameKey, readable } from './label';
import { joinNames, type NamePrint } from './names';

/** Joins the prints of the units' names over all tables, and tells rows that repeat the total from units. */
export function joinUnits(tables: readonly TableDraft[], remarks: Remarks): BudgetUnit[] {
  for (const table of tables) markRollUps(table, remarks);
  const prints: NamePrint[] = [];
  const subjects: Subject[] = [];
  for (const table of tables) {
    for (const { subjects: inRow } of table.rows) {
      for (const subject of inRow) {
        if (!subject.unit) continue;
        prints.push({ text: subject.unit, column: `${table.number}` });
        subjects.push(subject);
      }
    }
  }
  const { names, nameOf } = joinNames(prints);
  for (const subject of subjects) subject.unit = nameOf(subject.unit!);
  for (const { name, aliases, cut } of names) remarkPrints(tables, name, aliases, cut, remarks);
  return names.map(({ name, aliases }) => ({ name, aliases }));
}

function remarkPrints(
  tables: readonly TableDraft[],
  name: string,
  aliases: readonly string[],
  cut: readonly string[],
  remarks: Remarks,
): void {
  for (const printed of aliases) {
    const table = tables.find(({ columns, cells }) =>
      columns.some(
        ({ kind }, position) =>
          kind === 'unit' && cells.some((row) => readable(row[position] ?? '') === printed),
      ),
    );
    remarks.push({
      code: cut.includes(printed) ? 'name.cut' : 'name.joined',
      ...(table ? { table: table.number } : {}),
      params: { printed, name },
    });
  }
}

/**
 * A row under a department's name that repeats the total is no unit: it says so (某局（部门）), or its amounts are
 * those of the total and the rows under it, of which one bears the same name or all together add to it, are the units.
 */
function markRollUps(table: TableDraft, remarks: Remarks): void {
  const units = table.rows.flatMap(({ subjects }, row) =>
    subjects.flatMap((subject) =>
      subject.kind === 'unit' ? [{ subject, row, amounts: amountsOf(table, row) }] : [],
    ),
  );
  if (units.length < 2) return;
  const total = table.rows.findIndex(({ subjects }) => subjects.some(({ kind }) => kind === 'total'));
  const whole = total < 0 ? null : amountsOf(table, total);
  for (const [index, { subject, row, amounts }] of units.entries()) {
    const others = units.filter((_, other) => other !== index);
    if (!isRollUp(subject.name, amounts, whole, others)) continue;
    subject.kind = 'rollUp';
    delete subject.unit;
    remarks.push({ code: 'row.rollUp', table: table.number, row: row + 1, params: { name: subject.name } });
    return;
  }
}

function isRollUp(
  name: string,
  amounts: readonly (number | null)[],
  whole: readonly (number | null)[] | null,
  others: readonly { subject: Subject; amounts: readonly (number | null)[] }[],
): boolean {
  const sums = amounts.map((_, column) =>
    others.reduce((sum, other) => sum + (other.amounts[column] ?? 0), 0),
  );
  const hasAmount = amounts.some((fen) => fen !== null);
  const terms = others.length + 1;
  // One last digit (0.01 万元) a term is what rounding can do; anything more is another sum.
  const addsUp = amounts.every((fen, column) => Math.abs((fen ?? 0) - sums[column]!) <= terms * 10_000);
  const repeats = whole !== null && amounts.every((fen, column) => fen === whole[column]);
  if (ROLL_UP_SUFFIX.test(nameKey(name))) return addsUp || repeats || !hasAmount;
  if (!hasAmount || !repeats || !addsUp) return false;
  const nonZero = others.filter((other) => other.amounts.some((fen) => fen !== null && fen !== 0));
  return nonZero.length >= 2 || others.some((other) => nameKey(other.subject.name).startsWith(nameKey(name)));
}

function amountsOf(table: TableDraft, row: number): (number | null)[] {
  return table.columns.flatMap((column, position) => {
    if (column.number === null) return [];
    const reading = readAmount(table.cells[row]![position] ?? '', table.unit);
    return ['fen' in reading ? reading.fen : null];
  });
}
