import type { YearSide, YearsRow } from '@/analysis/two-years/years-row';
import type { Amounts } from '@/composables/use-amounts';
import { formatPercent } from '@/locales/format';
import type { MessageParams } from '@/locales/messages';
import type { TwoYearsKey } from '@/locales/two-years';
import type { Fen } from '@/model/money';

export interface YearsFigures {
  /** With its sign; of what did not change the word. */
  change: (row: YearsRow) => string;
  /** In per cent with its sign, or why there is none. */
  ratio: (row: YearsRow) => string;
  /** 922.02 → 5,234.89; of what is new or gone the one amount. */
  both: (row: YearsRow) => string;
  /** Short digits for the axis. */
  axis: (fen: Fen) => string;
}

/** The figures of rows as text, for what is drawn and for files. */
export function yearsFigures(amounts: Amounts, w: (key: TwoYearsKey, params?: MessageParams) => string): YearsFigures {
  const of = (side: YearSide) => (side.amount ? amounts.text(side.amount.fen, 'sentence') : w('years.blank'));
  return {
    change: ({ changeFen, movement }) => (movement === 'same' ? w('years.same') : (changeFen > 0 ? '+' : '') + amounts.text(changeFen)),
    ratio: (row) => {
      if (row.standing === 'new') return w('years.new');
      if (row.standing === 'gone') return w('years.gone');
      if (row.movement === 'same') return '';
      if (row.ratio) return (row.ratio.ratio > 0 ? '+' : '') + formatPercent(row.ratio.ratio);
      return w(row.before?.amount ? 'years.fromZero' : 'years.fromBlank');
    },
    both: ({ now, before }) => (now && before ? w('years.picture.from', { before: of(before), now: of(now) }) : of((now ?? before)!)),
    axis: (fen) => amounts.text(fen, 'sentence').replace(/\.0+$/u, ''),
  };
}
