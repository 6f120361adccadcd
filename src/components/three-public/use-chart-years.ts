import type { HistoryYear, YearLine, YearPoint } from '@/analysis/three-public/history';
import type { Line } from '@/analysis/three-public/lines';
import { withEarlierYears, type HistoryValue } from '@/charts/history-layout';
import { useDocument } from '@/composables/use-document';
import { useThreePublicWords } from '@/composables/use-three-public-words';
import type { Amount } from '@/model/amount';

/** A year of the picture: its value with where it stands, or the word that stands for it. */
export interface ChartYear extends HistoryValue {
  amount: Amount | null;
  /** Of a year without a value of which something is known: 空白, 空表, 没有写. */
  word: string | null;
  /** The year of the page's own document. */
  isOwn: boolean;
}

/** The years of one thing as the picture draws them, with empty ones before a short history. */
export function useChartYears(): (years: readonly HistoryYear[], line: Line) => ChartYear[] {
  const { w } = useThreePublicWords();
  const document = useDocument();
  const empty = (year: number): ChartYear => ({ year, value: null, hasDocument: false, amount: null, word: null, isOwn: false });

  function wordOf({ printed }: YearLine): string | null {
    return printed === null || 'amount' in printed ? null : w(`threePublic.state.${printed.state}`);
  }

  return (years, line) =>
    withEarlierYears(
      years.map((each): ChartYear => {
        const { point } = each.lines[line];
        // Of a year without a document the next one says something, or nothing.
        const isImplied = each.document === null && hasAny(each);
        const word = isImplied ? w('threePublic.state.notStated') : wordOf(each.lines[line]);
        return { year: each.year, value: point && valueOf(point), hasDocument: each.document !== null || isImplied, amount: point?.amount ?? null, word, isOwn: each.document === document.value.id };
      }),
      empty,
    );
}

function valueOf({ kind, amount }: YearPoint): ChartYear['value'] {
  return { fen: amount.fen, kind: kind === 'implied' ? 'hollow' : 'solid' };
}

function hasAny({ lines }: HistoryYear): boolean {
  return Object.values(lines).some(({ point }) => point !== null);
}
