import type { BudgetModel } from './budget-model';
import { encodeGb18030 } from './encode-gb18030';
import * as labelVariants from './label-variants';
import { nineSheets } from './nine-sheets';
import { printDocument, type Layout } from './print-budget';
import type { AmountStyle } from './printed-amount';
import { seededRandom } from './random';
import type { Sheet } from './sheet';
import * as sheetVariants from './sheet-variants';
import * as textVariants from './text-variants';
import { twelveSheets } from './twelve-sheets';

/** A document that prints the same budget in another way, with the tables it then has. */
export interface VariedDocument {
  bytes: Uint8Array;
  sheets: Sheet[];
}

interface Variant {
  style?: Partial<AmountStyle>;
  sheets?: sheetVariants.SheetVariant;
  text?: textVariants.TextVariant;
  encode?: (text: string) => Uint8Array;
}

/**
 * Every way in which a document may differ and still say the same, by its name. Several at once are applied in this
 * order: labels are wrapped before they are merged.
 */
export const VARIANTS = {
  'titles of another place': { sheets: sheetVariants.renameTitles },
  'amount columns in another order': { sheets: sheetVariants.moveColumns },
  'a blank column left out': { sheets: sheetVariants.leaveOutBlankColumn },
  'totals at the other end': { sheets: sheetVariants.moveTotals },
  'a column of ordinals': { sheets: labelVariants.ordinalColumn },
  'names wrapped in their cells': { sheets: labelVariants.wrapNames },
  'totals set wide': { sheets: labelVariants.justifyTotals },
  'codes with blanks between their parts': { sheets: labelVariants.spaceCodes },
  'code and name in one cell': { sheets: sheetVariants.mergeCodeAndName },
  'other words before column numbers': { text: textVariants.numberRows },
  'a table left out': { sheets: sheetVariants.leaveOutTable },
  'a table nobody knows': { sheets: sheetVariants.addUnknownTable },
  'pages that go on without a head': { sheets: sheetVariants.continueWithoutHead },
  'pages that repeat title and head': { sheets: sheetVariants.repeatTitleAndHead },
  'full-width digits': { style: { thousands: true }, sheets: sheetVariants.fullWidthDigits },
  'thousands separators': { style: { thousands: true } },
  'zeros in every empty cell': { style: { none: '0.00' } },
  'dashes in every empty cell': { style: { none: '-' } },
  'amounts in 元': { style: { unit: '元', decimals: 2 } },
  'amounts in 亿元': { style: { unit: '亿元', decimals: 6 } },
  'tabs at the ends of lines trimmed': { text: textVariants.trimTrailingTabs },
  'page numbers inside tables': { text: textVariants.pageNumbers },
  'blank rows between': { text: textVariants.blankRows },
  'other words round the unit': { text: textVariants.unitLines },
  'blanks round cells': { text: textVariants.paddedCells },
  'lines that end as in Windows': { text: textVariants.windowsLines },
  'a byte order mark': { text: textVariants.byteOrderMark },
  GB18030: { encode: encodeGb18030 },
} as const satisfies Record<string, Variant>;

export type VariantName = keyof typeof VARIANTS;

/** Prints a budget in one of these ways, or in several at once. */
export function printVariant(model: BudgetModel, layout: Layout, ...names: VariantName[]): VariedDocument {
  const random = seededRandom(model.seed).fork(names.join());
  const variants: Variant[] = names.map((name) => VARIANTS[name]);
  const style = variants.reduce<Partial<AmountStyle>>((all, variant) => ({ ...all, ...variant.style }), {});
  const plain = layout === 'twelve' ? twelveSheets(model, style) : nineSheets(model, style);
  const sheets = variants.reduce(
    (printed, { sheets: change }) => change?.(printed, random, model) ?? printed,
    plain,
  );
  const text = variants.reduce(
    (printed, { text: rewrite }) => rewrite?.(printed, random) ?? printed,
    printDocument(model, sheets),
  );
  const encode = variants.findLast((variant) => variant.encode)?.encode;
  return { bytes: encode ? encode(text) : new TextEncoder().encode(text), sheets };
}
