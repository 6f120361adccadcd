import { computed, type ComputedRef } from 'vue';
import type { Finding } from '@/checks/rule';
import { useFindings, useFindingsAt } from '@/composables/use-findings';
import type { OverviewView } from '@/stores/overview';
import { notedHeadlines, noteMarks, type Noted } from './note-marks';

/** Headlines in the order of the page. */
const HEADLINES: readonly Noted[] = ['income', 'spending', 'threePublic', 'agencyOperating'];
/** More stand on the page of the checks. */
const MOST = 2;

export interface HeadlineNotes {
  /** What stands in the margin: a finding, or before any is known a percentage that is not that of its own amounts. */
  notes: readonly { mark: string; finding: Finding | null; headline: Noted }[];
  /** The signs beside each headline. */
  marks: Readonly<Record<Noted, string | null>>;
}

/** The notes on the headline figures: errors before questions, of each the order of the page, few of them. */
export function useHeadlineNotes(view: () => OverviewView): ComputedRef<HeadlineNotes> {
  const known = useFindings();
  const { ofClaim } = useFindingsAt();
  return computed(() => {
    const { headlines } = view();
    if (!known.value) {
      const marks = noteMarks(headlines);
      return { marks, notes: notedHeadlines(headlines).map((headline) => ({ mark: marks[headline] ?? '', finding: null, headline })) };
    }
    const concerning = HEADLINES.flatMap((headline) => {
      const change = headlines[headline]?.change;
      return change?.state === 'changed' ? ofClaim(change.change.claim).map((finding) => ({ headline, finding })) : [];
    });
    const ranked = ['error', 'warning'].flatMap((severity) => concerning.filter(({ finding }) => finding.severity === severity));
    const ids = [...new Set(ranked.map(({ finding }) => finding.id))].slice(0, MOST);
    const signOf = (id: string) => String.fromCodePoint((CIRCLED_ONE ?? 0) + ids.indexOf(id));
    const told = ranked.filter(({ finding }) => ids.includes(finding.id));
    const marksOf = (headline: Noted) => told.flatMap((each) => (each.headline === headline ? [signOf(each.finding.id)] : [])).join('') || null;
    return {
      notes: ids.flatMap((id) => told.filter(({ finding }) => finding.id === id).slice(0, 1).map((each) => ({ ...each, mark: signOf(id) }))),
      marks: { income: marksOf('income'), spending: marksOf('spending'), threePublic: marksOf('threePublic'), agencyOperating: marksOf('agencyOperating') },
    };
  });
}

const CIRCLED_ONE = '①'.codePointAt(0);
