import type { BudgetUnit, Subject } from '@/model/document';
import { readAmount } from '@/model/money';
import { ROLL_UP_SUFFIX } from './aliases/lines';
import type { Remarks, TableDraft } from './draft';
import { placePrefix } from './facts';
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
  const { names, nameOf } = joinNames(prints, withoutPlace);
  for (const subject of subjects) subject.unit = nameOf(subject.unit!);
  for (const { name, aliases, cut } of names) remarkPrints(tables, name, aliases, cut, remarks);
  return names.map(({ name, aliases }) => ({ name, aliases }));
}

/** A unit may be printed with its place before its name, or without. */
function withoutPlace(key: string): string {
  return key.slice(placePrefix(key)?.length ?? 0);
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
  const sums = units[0]!.amounts.map((_, column) =>
    units.reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0),
  );
  const found = units.find((unit) => isRollUp(unit, units, whole, sums));
  if (!found) return;
  found.subject.kind = 'rollUp';
  delete found.subject.unit;
  remarks.push({
    code: 'row.rollUp',
    table: table.number,
    row: found.row + 1,
    params: { name: found.subject.name },
  });
}

interface UnitRow {
  subject: Subject;
  row: number;
  amounts: readonly (number | null)[];
}

function isRollUp(
  unit: UnitRow,
  units: readonly UnitRow[],
  whole: readonly (number | null)[] | null,
  sums: readonly number[],
): boolean {
  const { amounts } = unit;
  const name = nameKey(unit.subject.name);
  const hasAmount = amounts.some((fen) => fen !== null);
  const repeats = whole !== null && amounts.every((fen, column) => fen === whole[column]);
  const saysSo = ROLL_UP_SUFFIX.test(name);
  if (!saysSo && !(hasAmount && repeats)) return false;
  // One last digit (0.01 万元) a term is what rounding can do; anything more is another sum.
  const addsUp = amounts.every(
    (fen, column) => Math.abs(2 * (fen ?? 0) - sums[column]!) <= units.length * 10_000,
  );
  if (saysSo) return addsUp || repeats || !hasAmount;
  if (!addsUp) return false;
  const others = units.filter((other) => other !== unit);
  const nonZero = others.filter((other) => other.amounts.some((fen) => fen !== null && fen !== 0));
  return nonZero.length >= 2 || others.some((other) => nameKey(other.subject.name).startsWith(name));
}

function amountsOf(table: TableDraft, row: number): (number | null)[] {
  return table.columns.flatMap((column, position) => {
    if (column.number === null) return [];
    const reading = readAmount(table.cells[row]![position] ?? '', table.unit);
    return ['fen' in reading ? reading.fen : null];
  });
}
