import { dsvFormat } from 'd3-dsv';
import { indicatorId, type ActualValue } from '@/model/actual-value';
import type { BudgetDocument, Indicator } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { ACTUALS_COLUMNS, type ActualsColumn, type ActualsHeads } from './actuals-template';
import { guardFormula } from './csv';

/** Why nothing of a file is taken: it holds no table, not the columns, or the values of another document. */
export type ActualsFailure =
  | { code: 'empty' }
  | { code: 'columnsMissing'; columns: readonly ActualsColumn[] }
  | { code: 'foreignDocument'; found: string };

/**
 * Why one row is not taken. `unknownIndicator` the document has none of that id · `changedTarget` its name, operator,
 * target or unit are not those of the document · `otherDocument` · `repeated` an earlier row gives another value.
 */
export type RefusedReason = 'unknownIndicator' | 'changedTarget' | 'otherDocument' | 'repeated';

/** A row that is not taken, with all that stands in it: nothing is lost. */
export interface RefusedRow {
  /** Line of the file, from 1. */
  line: number;
  reason: RefusedReason;
  /** What differs, of a changed target. */
  columns: readonly ActualsColumn[];
  /** The row by its columns, as text. */
  cells: Readonly<Partial<Record<ActualsColumn, string>>>;
}

export interface ReadActuals {
  values: readonly ActualValue[];
  /** Line of the file of each value, by its indicator, to name one that cannot be read. */
  lines: ReadonlyMap<string, number>;
  refused: readonly RefusedRow[];
  /** Rows whose value is blank. */
  blank: number;
}

export type ActualsResult = { ok: true; value: ReadActuals } | { ok: false; failure: ActualsFailure };

/** Lines of a table of text, whatever its format was. */
export interface TextRow {
  line: number;
  cells: readonly string[];
}

/** Columns without which a row says nothing. */
const NEEDED = ['document', 'indicator', 'actual'] as const satisfies readonly ActualsColumn[];
/** Columns that witness that the row is about the target it was made for. */
const WITNESSES = ['name', 'operator', 'target', 'measure'] as const;

/**
 * Reads a filled template back. Spreadsheets write it with commas, semicolons or tabs, add blank rows, and drop zeros
 * behind a number.
 * @param heads what the columns may be called beside their own names, one a language
 */
export function readActuals(text: string, document: BudgetDocument, heads: readonly ActualsHeads[] = []): ActualsResult {
  return readActualsRows(textRows(text), document, heads);
}

/** The same of rows that another format gave. */
export function readActualsRows(rows: readonly TextRow[], document: BudgetDocument, heads: readonly ActualsHeads[] = []): ActualsResult {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...rest] = filled;
  if (!head) return { ok: false, failure: { code: 'empty' } };
  const at = columnsOf(head.cells, heads);
  const missing = NEEDED.filter((column) => !at.has(column));
  if (missing.length > 0) return { ok: false, failure: { code: 'columnsMissing', columns: missing } };
  const read = rest.map(({ line, cells }) => ({ line, cells: named(cells, at) }));
  const own = read.filter(({ cells }) => cells.document === document.id);
  if (own.length === 0) return { ok: false, failure: read.length === 0 ? { code: 'empty' } : { code: 'foreignDocument', found: read[0]?.cells.document ?? '' } };
  return { ok: true, value: taken(read, document) };
}

type NamedRow = RefusedRow['cells'];

function taken(rows: readonly { line: number; cells: NamedRow }[], document: BudgetDocument): ReadActuals {
  const indicators = new Map(document.indicators.map((indicator) => [indicatorId(indicator), indicator]));
  const values = new Map<string, ActualValue>();
  const lines = new Map<string, number>();
  const refused: RefusedRow[] = [];
  let blank = 0;
  for (const { line, cells } of rows) {
    const id = cells.indicator ?? '';
    const value = { indicator: id, text: cells.actual ?? '', note: cells.note ?? '' };
    const refuse = (reason: RefusedReason, columns: readonly ActualsColumn[] = []) => refused.push({ line, reason, columns, cells });
    const indicator = indicators.get(id);
    const changed = indicator ? changedColumns(cells, indicator) : [];
    const before = values.get(id);
    if (cells.document !== document.id) refuse('otherDocument');
    else if (!indicator) refuse('unknownIndicator');
    else if (changed.length > 0) refuse('changedTarget', changed);
    else if (value.text === '' && value.note === '') blank += 1;
    else if (before && before.text !== value.text) refuse('repeated');
    else {
      if (value.text === '') blank += 1;
      values.set(id, value);
      lines.set(id, line);
    }
  }
  return { values: [...values.values()], lines, refused, blank };
}

/** What a file says otherwise than the document; a column that it does not have says nothing. */
function changedColumns(cells: NamedRow, indicator: Indicator): ActualsColumn[] {
  return WITNESSES.filter((column) => cells[column] !== undefined && !isSame(cells[column], indicator[column]));
}

/** A spreadsheet writes 0.50 as 0.5 and 1,200 as 1200. */
function isSame(one: string, other: string): boolean {
  return foldLabel(one) === foldLabel(other) || (plain(one) !== null && plain(one) === plain(other));
}

function plain(text: string): string | null {
  const folded = foldLabel(text).replace(/,/g, '');
  if (!/^-?\d+(?:\.\d+)?$/.test(folded)) return null;
  const [whole = '', fraction = ''] = folded.split('.');
  const kept = fraction.replace(/0+$/, '');
  return whole.replace(/^(-?)0+(?=\d)/, '$1') + (kept === '' ? '' : `.${kept}`);
}

function columnsOf(head: readonly string[], heads: readonly ActualsHeads[]): ReadonlyMap<ActualsColumn, number> {
  const found = head.map((text) => foldLabel(text).toLowerCase());
  return new Map(
    ACTUALS_COLUMNS.flatMap((column): [ActualsColumn, number][] => {
      const names = [column, ...heads.map((words) => words[column])].map((name) => foldLabel(name).toLowerCase());
      const position = found.findIndex((text) => names.includes(text));
      return position < 0 ? [] : [[column, position]];
    }),
  );
}

function named(cells: readonly string[], at: ReadonlyMap<ActualsColumn, number>): NamedRow {
  return Object.fromEntries([...at].map(([column, position]) => [column, unguarded(cells[position] ?? '').trim()]));
}

/** Takes away the apostrophe that kept a text from being a formula, and no other. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && guardFormula(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

/** The delimiter is the one that the head has most of. */
function textRows(text: string): TextRow[] {
  const bare = text.replace(/^\ufeff/, '');
  const head = bare.slice(0, bare.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].reduce((best, candidate) => (head.split(candidate).length > head.split(best).length ? candidate : best));
  let line = 1;
  return dsvFormat(delimiter)
    .parseRows(bare)
    .map((cells) => {
      const row = { line, cells };
      // A quoted cell may run over several lines.
      line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      return row;
    });
}

/**
 * The values at hand with those of a file. A file takes nothing away: where it is blank, what was there before stays.
 */
export function mergedActuals(before: readonly ActualValue[], read: readonly ActualValue[]): ActualValue[] {
  const merged = new Map(before.map((value) => [value.indicator, value]));
  for (const value of read) {
    const old = merged.get(value.indicator);
    merged.set(value.indicator, { ...value, text: value.text || (old?.text ?? ''), note: value.note || (old?.note ?? '') });
  }
  return [...merged.values()];
}
