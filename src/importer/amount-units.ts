import type { AmountUnit } from '@/model/amount-unit';
import type { PrintedParagraph } from './printed-paragraph';
import type { Remarks, TableDraft } from './draft';
import { isNumeric } from './split-head';
import { labelOf } from './label';

/**
 * Gives every table with amounts its unit: the printed one, else the one that most tables of the document print
 * (with a remark), else the one the prose prints behind the table's own figures.
 * @returns the unit most tables print, the document's
 */
export function settleAmountUnits(
  tables: readonly TableDraft[],
  paragraphs: readonly PrintedParagraph[],
  remarks: Remarks,
): AmountUnit {
  const withAmounts = tables.filter(({ columns }) => columns.some(({ number }) => number !== null));
  const common = commonest(withAmounts.flatMap(({ unit }) => (unit ? [unit] : [])));
  for (const table of withAmounts) {
    if (table.unit) continue;
    table.unit = common ?? unitInProse(table, paragraphs);
    const params = table.unit ? { unit: table.unit } : {};
    remarks.push({ code: table.unit ? 'unit.assumed' : 'table.unitMissing', table: table.number, params });
  }
  return common ?? commonest(withAmounts.flatMap(({ unit }) => (unit ? [unit] : []))) ?? '万元';
}

function commonest(units: readonly AmountUnit[]): AmountUnit | null {
  const counts = new Map<AmountUnit, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The prose says 12345.67万元 where a table says 12345.67. */
function unitInProse(table: TableDraft, paragraphs: readonly PrintedParagraph[]): AmountUnit | null {
  const longest = table.cells
    .flatMap((cells) =>
      table.columns.flatMap(({ number }, position) =>
        number === null ? [] : [labelOf(cells[position] ?? '')],
      ),
    )
    .filter((text) => isNumeric(text) && text.length >= 5)
    .sort((a, b) => b.length - a.length)[0];
  if (!longest) return null;
  for (const { text } of paragraphs) {
    const label = labelOf(text).replaceAll(',', '');
    const at = label.indexOf(longest.replaceAll(',', ''));
    const unit = at < 0 ? null : /^(元|万元|亿元)/.exec(label.slice(at + longest.replaceAll(',', '').length));
    if (unit) return unit[1] as AmountUnit;
  }
  return null;
}
