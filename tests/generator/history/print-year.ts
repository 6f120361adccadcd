import type { AmountStyle } from '../printed-amount';
import { printSheets } from '../print-sheets';
import { printFacts, type PrintedProse } from '../prose/print-prose';
import type { Speech } from '../prose/speech';
import { seededRandom } from '../random';
import type { Sheet } from '../sheet';
import { renameTitles } from '../sheet-variants';
import { twelveSheets } from '../twelve-sheets';
import type { BudgetModel } from '../budget-model';
import { exampleFrame } from './example-frame';
import { MUSEUM } from './example-department';
import { withSwappedDigits, withWrongPercent } from './faults';
import { yearFacts } from './year-facts';
import { yearModel } from './year-model';

const STYLE: AmountStyle = { unit: '万元', decimals: 2, thousands: false, trimsZeros: false, none: '' };

const SPEECH: Partial<Speech> = {
  style: STYLE,
  blanks: '',
  compared: '比上年预算数',
  base: '上年预算数',
  unchanged: { text: '与上年预算数持平', base: '上年预算数' },
  namesWhole: true,
};

/** The year that words its titles as another place does, and which place that is. */
const OTHER_TITLES = { year: 2020, seed: 72 };
/** The year whose “三公” table prints a zero everywhere. */
const PRINTED_ZEROS = 2021;

/** The document of one year, as text. */
export function printYear(year: number): string {
  const model = yearModel(year);
  const truth = yearFacts(model, yearModel(year - 1));
  const facts = year === 2020 ? withWrongPercent(truth) : truth;
  const prose = printFacts(facts, 'zj', seededRandom(year), { speech: SPEECH });
  return textOf(model, sheetsIn(model), prose);
}

function sheetsIn(model: BudgetModel): Sheet[] {
  const year = model.fiscalYear;
  let sheets = twelveSheets(model, STYLE).map((sheet) => (sheet.role === 'T7' ? threePublicSheet(sheet, year) : sheet));
  if (year === OTHER_TITLES.year) sheets = renameTitles(sheets, seededRandom(OTHER_TITLES.seed), model);
  return year === 2019 ? withSwappedDigits(sheets) : sheets;
}

function threePublicSheet(sheet: Sheet, year: number): Sheet {
  const [abroad = ''] = sheet.notes;
  const notes = [`${abroad}；${MUSEUM}“三公”经费由局本级统筹，不单独安排。`];
  if (year !== PRINTED_ZEROS) return { ...sheet, notes };
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.amount?.state === 'blank' ? { text: '0.00', amount: { state: 'zero', fen: 0 } as const } : cell)),
  }));
  return { ...sheet, notes, rows, state: 'figures' };
}

function textOf(model: BudgetModel, sheets: readonly Sheet[], prose: PrintedProse): string {
  const { before, after } = exampleFrame(model, sheets.map(({ title }) => title), prose);
  return `${[...before, printSheets(sheets, seededRandom(model.seed).fork('print')), ...after].join('\n\n')}\n`;
}
