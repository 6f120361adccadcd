import { economicScheme, type AccountCode } from '@/model/classification';
import type { Column, Row, Subject } from '@/model/document';
import type { Remarks, TableDraft } from './draft';
import { labelOf } from './label';
import { isTotalLabel } from './line-labels';
import { leadingCode, rowCode, type RowCode } from './row-codes';
import { sideColumns, type SideColumns } from './side-columns';
import { decideKind, type RowContext } from './subject-kind';

/** Reads what each row of a table is about, side by side, and puts the rows into the table. */
export function readRows(table: TableDraft, remarks: Remarks): void {
  const sides = sideColumns(table.columns, table.sides);
  const context = new Map(sides.map(({ side }) => [side, { above: '', carryOver: false, unit: '' }]));
  table.rows = table.cells.map((cells, index): Row => {
    const { line, page } = table.raw.body[index]!;
    const subjects = sides.flatMap((columns) => {
      const subject = readSubject(table, columns, cells, context.get(columns.side)!);
      return subject ? [subject] : [];
    });
    for (const subject of subjects) remarkSubject(table, subject, index + 1, remarks);
    return { cells: [...cells], line, page, subjects };
  });
  settleCurrentTotals(table);
}

function readSubject(
  table: TableDraft,
  at: SideColumns,
  cells: readonly string[],
  context: RowContext,
): Subject | null {
  const text = (position: number): string => cells[position]?.trim() ?? '';
  if (!at.all.some((position) => text(position) !== '')) return null;
  const subject: Subject = {
    side: at.side,
    kind: 'other',
    name: '',
    code: '',
    account: null,
    inferred: false,
  };
  if (table.isForm)
    return { ...subject, kind: 'form', name: at.all.map(text).find((cell) => cell !== '') ?? '' };
  const code = rowCode(
    at.codes.map((position) => cells[position] ?? ''),
    context.above,
  );
  const labelled = at.labels.filter((position) => text(position) !== '');
  const lead = code.printed === '' ? leadingCodeOf(table, at, labelled, text, context.above) : null;
  subject.name = nameOf(table, at, labelled, text, code);
  if (lead) {
    subject.code = lead.printed;
    subject.name = lead.name;
    takeCode(table, subject, lead.code, false);
  } else if (code.printed !== '') {
    subject.code = code.printed;
    if (code.code) takeCode(table, subject, code.code, code.carried);
  }
  if (subject.account !== null) context.above = subject.account;
  else if (lead || code.code) context.above = (lead?.code ?? code.code!).canonical;
  if (table.role === 'T11') return indicatorSubject(subject);
  decideKind(table, at, subject, text, context);
  return subject;
}

/** A code in front of a name counts in columns of 科目 only: before a unit's name it is the unit's number. */
function leadingCodeOf(
  table: TableDraft,
  at: SideColumns,
  labelled: readonly number[],
  text: (position: number) => string,
  above: string,
): ReturnType<typeof leadingCode> {
  if (at.units.length > 0 || at.projects.length > 0) return null;
  for (const position of labelled) {
    if (table.columns[position]!.kind !== 'name') continue;
    const lead = leadingCode(text(position), above);
    if (lead) return lead;
  }
  return null;
}

/** The row's last label: the project, else the 科目, else the unit; a total may stand in any of them. */
function nameOf(
  table: TableDraft,
  at: SideColumns,
  labelled: readonly number[],
  text: (position: number) => string,
  code: RowCode,
): string {
  const of = (kind: Column['kind']): number | undefined =>
    labelled.findLast((position) => table.columns[position]!.kind === kind);
  const position = of('project') ?? of('name') ?? of('unit') ?? labelled.at(-1);
  if (position !== undefined) return text(position);
  // 合计 may stand in the columns of codes, or in one without a head.
  const stray = [...at.codes, ...at.others].find(
    (other) => text(other) !== '' && !/^[\d\s.,-]+$/.test(labelOf(text(other))),
  );
  return stray === undefined || (at.codes.includes(stray) && code.code) ? '' : text(stray);
}

function takeCode(table: TableDraft, subject: Subject, code: AccountCode, carried: boolean): void {
  const scheme = economicScheme(code.canonical);
  const isEconomic = scheme !== null && (table.role === 'T6' || !code.canonical.startsWith('2'));
  subject.kind = isEconomic ? 'economic' : code.canonical.startsWith('2') ? 'account' : 'other';
  if (subject.kind === 'other') return;
  subject.account = code.canonical;
  subject.inferred = carried;
  if (isEconomic) subject.scheme = scheme;
}

function indicatorSubject(subject: Subject): Subject {
  return { ...subject, kind: isTotalLabel(subject.name) ? 'total' : 'indicator' };
}

/** 收入合计 is the total of its side, or the sum of the year where a 收入总计 follows. */
function settleCurrentTotals(table: TableDraft): void {
  for (const side of table.sides) {
    const totals = table.rows.flatMap(({ subjects }) =>
      subjects.filter((subject) => subject.side === side && subject.kind === 'total'),
    );
    if (!totals.some(({ name }) => /总计/.test(labelOf(name)))) continue;
    for (const subject of totals) {
      if (!/合计/.test(labelOf(subject.name)) || side === '') continue;
      subject.kind = 'line';
      subject.dimensions = { ...subject.dimensions, aggregate: 'subtotal', origin: 'currentYear' };
    }
  }
}

function remarkSubject(table: TableDraft, subject: Subject, row: number, remarks: Remarks): void {
  const place = { table: table.number, row, side: subject.side };
  if (subject.name === '' && subject.kind === 'total')
    remarks.push({ code: 'row.unlabelled', ...place, params: {} });
  if (subject.code === '') return;
  const digits = subject.code.replace(/\D/g, '');
  if (subject.account !== null && !subject.inferred && digits !== subject.account) {
    remarks.push({
      code: 'code.padded',
      ...place,
      params: { code: subject.code, canonical: subject.account },
    });
  }
  if (subject.account === null && subject.kind === 'other') {
    remarks.push({ code: 'code.unknown', ...place, params: { code: subject.code } });
  }
}
