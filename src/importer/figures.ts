import type { Dimensions, Figure, Subject } from '@/model/document';
import { readAmount } from '@/model/money';
import type { Remarks, TableDraft } from './draft';

/** Printed amounts of all tables with what row and column say about them; blanks and texts have no figure. */
export function readFigures(tables: readonly TableDraft[], remarks: Remarks): Figure[] {
  const figures: Figure[] = [];
  for (const table of tables) if (!table.isForm && table.role !== 'T11') figuresOf(table, figures, remarks);
  return figures;
}

function figuresOf(table: TableDraft, figures: Figure[], remarks: Remarks): void {
  const amounts = table.columns.flatMap((column, position) =>
    column.number === null ? [] : [{ column, position }],
  );
  for (const [index, { subjects }] of table.rows.entries()) {
    const cells = table.cells[index]!;
    for (const { column, position } of amounts) {
      const raw = cells[position]!;
      if (raw === '') continue;
      const reading = readAmount(raw, table.unit);
      if (reading.state === 'blank') continue;
      const place = { table: table.number, row: index + 1, side: column.side, column: column.number! };
      if (reading.state === 'unparsed') {
        remarkUnparsed(place, raw, reading.why, remarks);
        continue;
      }
      const subject = subjects.find(({ side }) => side === column.side);
      if (!subject) continue;
      figures.push({
        place,
        fen: reading.fen,
        role: table.role,
        subject: subject.kind,
        ...subjectOf(subject),
        ...mergedDimensions(column.dimensions, subject.dimensions),
      });
    }
  }
}

function subjectOf(subject: Subject): Partial<Figure> {
  const about: Partial<Figure> = {};
  if (subject.kind === 'account' && subject.account !== null) about.account = subject.account;
  if (subject.kind === 'economic' && subject.account !== null && subject.scheme) {
    about.economic = { scheme: subject.scheme, code: subject.account };
  }
  if (subject.unit) about.unit = subject.unit;
  if (subject.project) about.project = subject.project;
  return about;
}

/** The row says more than the head; what only the column sums (小计) is said by the column. */
export function mergedDimensions(column: Dimensions, row: Dimensions | undefined): Dimensions {
  if (!row) return column;
  return { ...column, ...row, ...(column.aggregate ? { aggregate: column.aggregate } : {}) };
}

function remarkUnparsed(
  place: Figure['place'],
  raw: string,
  why: 'notANumber' | 'tooFine' | 'tooLarge' | 'unitUnknown',
  remarks: Remarks,
): void {
  if (why === 'unitUnknown') return;
  const code = why === 'tooFine' ? 'cell.tooFine' : why === 'tooLarge' ? 'cell.tooLarge' : 'cell.notAnAmount';
  remarks.push({ code, ...place, params: { raw: raw.trim() } });
}
