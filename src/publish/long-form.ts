import type { BudgetDocument, Indicator, PrintedTable, Row, Subject } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import { readAmount } from '@/model/money';
import { csvFile } from './csv';

const CELL_COLUMNS = [
  'table',
  'role',
  'title',
  'page',
  'row',
  'side',
  'code',
  'name',
  'column',
  'header',
  'raw',
  'state',
  'fen',
  'unit',
  'labels',
] as const;

const INDICATOR_COLUMNS = [
  'unit',
  'programme',
  'project',
  'level1',
  'level2',
  'indicator',
  'operator',
  'target',
  'measure',
] as const;

const CLAIM_COLUMNS = [
  'section',
  'sentence',
  'subject',
  'amount_fen',
  'direction',
  'percent',
  'base',
] as const;

/** The name that stands for a row which prints no label at all. */
const UNLABELLED_ROW = '合计行';

/**
 * A document in long form, for R, pandas and spreadsheets: one line a cell, an indicator or an amount stated in
 * the narrative. `fen` is an integer (1/100 元); printed text stays as printed, except that a text which a
 * spreadsheet would take for a formula gets an apostrophe in front ({@link csvFile}).
 * @returns cells.csv, indicators.csv and claims.csv; each has its header line even where the document has none. Those of
 *   an invented document are called `fictional-cells.csv` and so on: their columns stay those that readers know
 */
export function longForm(document: BudgetDocument): { file: string; text: string }[] {
  const mark = document.fictional ? 'fictional-' : '';
  return [
    { file: `${mark}cells.csv`, text: csvFile(CELL_COLUMNS, document.tables.flatMap(cellLines)) },
    { file: `${mark}indicators.csv`, text: csvFile(INDICATOR_COLUMNS, indicatorLines(document)) },
    { file: `${mark}claims.csv`, text: csvFile(CLAIM_COLUMNS, claimLines(document)) },
  ];
}

/** Every amount cell of a table, blank ones too. A form and a table without amounts have none. */
function cellLines(table: PrintedTable): string[][] {
  if (table.state !== 'figures' && table.state !== 'empty') return [];
  return table.rows.flatMap((row, index) =>
    row.subjects.flatMap((subject) => subjectLines(table, row, index + 1, subject)),
  );
}

function subjectLines(table: PrintedTable, row: Row, number: number, subject: Subject): string[][] {
  const labels = rowLabels(table, row, subject.side);
  return table.columns.flatMap((column, position) => {
    if (column.number === null || column.side !== subject.side) return [];
    const raw = row.cells[position] ?? '';
    const reading = readAmount(raw, table.unit);
    return [
      [
        String(table.number),
        table.role ?? '',
        table.title,
        String(row.page ?? ''),
        String(number),
        subject.side,
        subject.code,
        subject.name || UNLABELLED_ROW,
        String(column.number),
        column.head.join(' / '),
        raw,
        reading.state,
        'fen' in reading ? String(reading.fen) : '',
        // The unit by which `fen` was read: as printed, or the assumed one where the table prints none.
        table.unit ?? table.unitText,
        labels,
      ],
    ];
  });
}

/** All that a row prints beside its amounts and its code, on one side, from left to right. */
function rowLabels(table: PrintedTable, row: Row, side: string): string {
  return table.columns
    .flatMap((column, position) => {
      const isLabel = column.number === null && column.kind !== 'code' && column.side === side;
      const text = row.cells[position]?.trim() ?? '';
      return isLabel && text ? [text] : [];
    })
    .join(' / ');
}

/**
 * Indicators as printed: the model keeps the canonical name of unit and project, so the printed one is read from
 * the row; where its cell is blank (one merged cell over several rows) the canonical one stands.
 */
function indicatorLines(document: BudgetDocument): string[][] {
  return document.indicators.map((indicator) => [
    printedLabel(document, indicator, 'unit') || indicator.unit,
    indicator.programme,
    printedLabel(document, indicator, 'project') || indicator.project,
    indicator.level1,
    indicator.level2,
    indicator.name,
    indicator.operator,
    indicator.target,
    indicator.measure,
  ]);
}

function printedLabel(document: BudgetDocument, indicator: Indicator, kind: 'unit' | 'project'): string {
  const table = tableByNumber(document, indicator.table);
  const position = table?.columns.findIndex((column) => column.kind === kind) ?? -1;
  return table?.rows[indicator.row - 1]?.cells[position]?.trim() ?? '';
}

/** An amount is unsigned here; the direction holds its sign. */
function claimLines(document: BudgetDocument): string[][] {
  return document.claims.map((claim) => [
    sectionOfClaim(document, claim.paragraph),
    document.paragraphs[claim.paragraph]?.text.slice(...claim.sentence).trim() ?? '',
    claim.subject,
    String(claim.fen),
    claim.direction ?? '',
    claim.percent ?? '',
    claim.base ?? '',
  ]);
}

/** The role of the section a paragraph stands in, with its part: `generalPublic.scale`. */
function sectionOfClaim(document: BudgetDocument, paragraph: number): string {
  const section = document.sections[document.paragraphs[paragraph]?.section ?? -1];
  return section ? [section.role, section.part].filter(Boolean).join('.') : '';
}
