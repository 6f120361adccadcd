import { computed, type ComputedRef } from 'vue';
import type { AccountNode } from '@/analysis/account-tree';
import type { YearsChoice, YearsTable } from '@/analysis/two-years/two-years';
import type { YearSide, YearsRow } from '@/analysis/two-years/years-row';
import { useNames } from '@/composables/use-names';
import { useWords } from '@/composables/use-words';
import { hanziCount } from '@/locales/format';
import type { MessageParams } from '@/locales/messages';
import { translateTwoYears, type TwoYearsKey } from '@/locales/two-years';
import type { BudgetDocument } from '@/model/document';
import { useSettingsStore } from '@/stores/settings';

export interface YearsWords {
  w: (key: TwoYearsKey, params?: MessageParams) => string;
  /** 2024 年 and its 预算 or 决算, as the parameters that most messages take. */
  years: ComputedRef<{ year: number; beforeYear: number; kind: string }>;
  /** What the rows are, counted: 项, 项目, 单位. */
  row: (choice: YearsChoice, n: number) => string;
  count: (n: number) => string;
  /** What the total is of. */
  what: (choice: YearsChoice) => string;
  /** How a row stands to its partner, in words; null where there is nothing to say. */
  standing: (row: YearsRow) => { text: string; lang: 'zh' | undefined } | null;
  /** 2025 年表三《…》；2024 年表三《…》. */
  source: (table: YearsTable) => string;
}

/** The words of two documents side by side. */
export function useYearsWords(now: () => BudgetDocument, before: () => BudgetDocument): YearsWords {
  const w = useWords(translateTwoYears);
  const names = useNames();
  const settings = useSettingsStore();
  const isEnglish = () => settings.locale === 'en';

  function standing({ standing: how, before: earlier }: YearsRow): { text: string; lang: 'zh' | undefined } | null {
    if (how === 'kept') return null;
    if (how === 'gone') return { text: w('years.standing.gone', { year: now().fiscalYear }), lang: undefined };
    if (how === 'new' || !earlier) return { text: w('years.standing.new'), lang: undefined };
    const unit = names.shortAccount({ level: 'unit', code: earlier.unit ?? '', name: earlier.unit ?? '' }).text;
    return { text: w(`years.standing.${how}`, { name: earlier.name, code: earlier.code, unit }), lang: undefined };
  }

  return {
    w,
    years: computed(() => ({ year: now().fiscalYear, beforeYear: before().fiscalYear, kind: w(`years.kind.${before().kind}`) })),
    row: ({ by, level }, n) => w(`years.row.${by === 'account' ? level : by}`, { n }),
    count: (n) => (isEnglish() ? String(n) : hanziCount(n)),
    what: ({ by, scope }) => w(`years.what.${by === 'account' && scope === 'generalPublic' ? 'generalPublic' : by}`),
    standing,
    source: (table) =>
      [table.now, table.before]
        .map(({ year, tables }) => {
          const named = tables.map(({ number, title }) => w('years.source.table', { table: names.table(number), title }));
          return w('years.source', { year, tables: named.join(w('years.missing.between')) });
        })
        .join(w('years.source.between')),
  };
}

/** A side as the node that names are made of. */
export function nodeOfSide({ code, name, level, amount }: YearSide): AccountNode {
  return { code, name, level, amount, place: null, inferred: false, split: [], children: [] };
}

/** The side that a row is called by: this year's where there is one. */
export function shownSide({ now, before }: YearsRow): YearSide {
  const side = now ?? before;
  if (!side) throw new Error('A row of no year');
  return side;
}
