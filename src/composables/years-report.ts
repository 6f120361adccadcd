import type { YearsTable } from '@/analysis/two-years/two-years';
import type { YearsRow } from '@/analysis/two-years/years-row';
import type { MessageParams } from '@/locales/messages';
import type { TwoYearsKey } from '@/locales/two-years';
import type { Fen } from '@/model/money';

/** How a language says what the sentences are made of. */
export interface ReportWords {
  w: (key: TwoYearsKey, params?: MessageParams) => string;
  /** An amount with its unit. */
  amount: (fen: Fen) => string;
  /** Without a sign. */
  percent: (ratio: number) => string;
  /** The name of a row with its code or unit. */
  name: (row: YearsRow) => string;
  /** What the total is of, and which kind of document the year before is. */
  what: string;
  kind: string;
}

/** As many movements as a report holds. */
export const MOST_SENTENCES = 6;

/**
 * The total and the largest movements as plain sentences, each whole by itself: with both years, the unit of its amounts
 * and what it is compared with.
 */
export function yearsReport(table: YearsTable, words: ReportWords): { key: string; text: string }[] {
  const { total, rows } = table;
  const largest = rows.filter(({ movement }) => movement !== 'same').slice(0, MOST_SENTENCES);
  const say = (key: TwoYearsKey, row: YearsRow) => ({ key: row.key, text: sentence(key, row, table, words) });
  return [...(total?.now?.amount ? [say(totalKey(total), total)] : []), ...largest.map((row) => say(rowKey(row), row))];
}

function totalKey({ movement, ratio }: YearsRow): TwoYearsKey {
  if (movement === 'same') return 'years.report.total.same';
  return ratio ? `years.report.total.${movement}` : 'years.report.total.fromZero';
}

function rowKey({ standing, movement, ratio, now }: YearsRow): TwoYearsKey {
  if (standing === 'new' || standing === 'gone') return `years.report.row.${standing}`;
  if (!now?.amount?.fen && movement === 'less') return 'years.report.row.toZero';
  return ratio && movement !== 'same' ? `years.report.row.${movement}` : 'years.report.row.fromZero';
}

function sentence(key: TwoYearsKey, row: YearsRow, { now, before }: YearsTable, { w, amount, percent, name, what, kind }: ReportWords): string {
  const text = w(key, {
    year: now.year,
    beforeYear: before.year,
    kind,
    what,
    name: row.level === 'root' ? '' : name(row),
    now: amount(row.now?.amount?.fen ?? 0),
    before: amount(row.before?.amount?.fen ?? 0),
    change: amount(Math.abs(row.changeFen)),
    percent: percent(Math.abs(row.ratio?.ratio ?? 0)),
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
