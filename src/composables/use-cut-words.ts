import type { Cut, CutChoice, Scope } from '@/analysis/cut';
import type { OfferReason } from '@/analysis/cuts/cut-offers';
import { translateStructure, type StructureKey } from '@/locales/structure';
import type { MessageParams } from '@/locales/messages';
import type { Whole } from '@/stores/structure';
import { useWords } from './use-words';

/** The table that a scope, or else a cut, is read from, as far as it has a title in the catalogue. */
const TABLE_OF_SCOPE = { all: 'T3', fiscal: 'T4', generalPublic: 'T5', governmentFund: 'T8', stateCapital: 'T9' } as const satisfies Record<Scope, string>;

/** A choice and its parts in words of the reader's language. */
export interface CutWords {
  t: (key: StructureKey, params?: MessageParams) => string;
  cut: (by: Cut) => string;
  scope: (choice: CutChoice) => string;
  measure: (choice: CutChoice) => string;
  /** What the root is all of: 全部支出, 基本支出… */
  whole: (whole: Whole) => string;
  /** The root in the table: 支出总计, 基本支出合计… */
  root: (whole: Whole) => string;
  /** 占总计, 占基本支出… */
  share: (whole: Whole) => string;
  reason: (reason: OfferReason, choice: CutChoice) => string;
}

export function useCutWords(): CutWords {
  const t = useWords(translateStructure);
  return {
    t,
    cut: (by) => t(`cut.${by}`),
    scope: ({ by, scope }) => t(`scope.${by === 'economic' ? 'generalPublic' : scope}`),
    measure: ({ by, measure }) => t(`measure.${by === 'economic' && measure === 'total' ? 'basic' : measure}`),
    whole: (whole) => t(`whole.${whole}`),
    root: (whole) => t(`root.${whole}`),
    share: (whole) => t(`share.${whole}`),
    reason: (reason, choice) => t(`reason.${reason}`, { table: t(`table.${tableFor(choice)}`) }),
  };
}

function tableFor({ by, scope, measure }: CutChoice): 'T3' | 'T4' | 'T5' | 'T6' | 'T8' | 'T9' | 'T10' {
  if (by === 'economic') return 'T6';
  return by === 'unit' && measure === 'project' ? 'T10' : TABLE_OF_SCOPE[scope];
}
