import { computed, type ComputedRef } from 'vue';
import { useRoute, type RouteLocationRaw } from 'vue-router';
import type { CutChoice } from '@/analysis/cut';
import type { Offer } from '@/analysis/cuts/cut-offers';
import { offersOf, treeOf } from '@/stores/structure';
import { choiceQuery, viewOf, VIEWS, type View } from './structure-choice';
import { useCutWords } from './use-cut-words';
import { useDocument } from './use-document';
import { useCarriedQuery } from './use-locations';

export const CONTROLS = ['by', 'scope', 'measure'] as const;
export type Control = (typeof CONTROLS)[number];

export interface ControlOption {
  value: string;
  name: string;
  current: boolean;
  /** Where it leads; null where the document does not have it. */
  to: RouteLocationRaw | null;
  /** Why it is not there, with its name before the colon; null where it is. */
  because: string | null;
}

export interface ShownControl {
  control: Control;
  /** The chosen value in words. */
  name: string;
  /** What is to be said beside it: that there is no other. */
  remark: string | null;
  options: readonly ControlOption[];
}

/** The controls of 支出结构 as a sentence, and the views at its end. Every option is an address. */
export function useCutControls(choice: () => CutChoice): {
  controls: ComputedRef<readonly ShownControl[]>;
  views: ComputedRef<readonly { view: View; current: boolean; to: RouteLocationRaw }[]>;
} {
  const route = useRoute();
  const carried = useCarriedQuery();
  const document = useDocument();
  const words = useCutWords();

  /** The same focus under another choice: what the other tree does not have is dropped there, and said. */
  function address(chosen: CutChoice, view: View): RouteLocationRaw {
    const { at } = route.query;
    const query = { ...(typeof at === 'string' ? { at } : {}), ...carried.value, ...choiceQuery(chosen, view) };
    return { name: route.name ?? '', params: route.params, query };
  }

  function hasAmounts(chosen: CutChoice): boolean {
    return (treeOf(document.value, chosen)?.root.amount?.fen ?? 0) !== 0;
  }

  /** The first of these that the document has. */
  function first(...choices: [CutChoice, ...CutChoice[]]): CutChoice {
    return choices.find(hasAmounts) ?? choices[0];
  }

  function optionsOf<T extends string>(
    offers: readonly Offer<T>[],
    chosenFor: (value: T) => CutChoice,
    nameOf: (choice: CutChoice) => string,
    isCurrent: (value: T) => boolean,
  ): ControlOption[] {
    return offers.map(({ value, reason }) => {
      const chosen = chosenFor(value);
      const name = nameOf(chosen);
      return {
        value,
        name,
        current: isCurrent(value),
        to: reason === null ? address(chosen, viewOf(route.query)) : null,
        because: reason && words.t('control.because', { name, reason: words.reason(reason, chosen) }),
      };
    });
  }

  const controls = computed((): ShownControl[] => {
    const now = choice();
    const { cuts, scopes, measures, allIs } = offersOf(document.value, now);
    const all = { scope: 'all', measure: 'total' } as const;
    const isSole = allIs !== null && now.scope === 'all';
    return [
      {
        control: 'by',
        name: words.cut(now.by),
        remark: null,
        options: optionsOf(
          cuts,
          (by) => first({ by, ...all }, { by, ...all, measure: 'project' }, { by, scope: 'generalPublic', measure: 'total' }),
          ({ by }) => words.cut(by),
          (by) => by === now.by,
        ),
      },
      {
        control: 'scope',
        name: words.scope(now),
        remark: isSole ? words.t('control.allIs', { scope: words.t(`scope.${allIs}`) }) : null,
        options: optionsOf(
          isSole ? [] : scopes,
          (scope) => first({ ...now, scope }, { ...now, scope, measure: 'total' }),
          words.scope,
          (scope) => scope === now.scope,
        ),
      },
      {
        control: 'measure',
        name: words.measure(now),
        remark: null,
        options: optionsOf(measures, (measure) => ({ ...now, measure }), words.measure, (measure) => measure === now.measure),
      },
    ];
  });

  const views = computed(() => {
    const shown = viewOf(route.query);
    return VIEWS.map((view) => ({ view, current: view === shown, to: address(choice(), view) }));
  });

  return { controls, views };
}
