import { impliedBases, type ImpliedBase } from '@/analysis/two-years/implied-bases';
import { twoYears, yearsLevels, type YearsChoice, type YearsMissing, type YearsTable } from '@/analysis/two-years/two-years';
import { restOfChange, shareOfChange, sizeOfChange, type YearsRow } from '@/analysis/two-years/years-row';
import { shareOf, type Share } from '@/analysis/share';
import type { AccountLevel } from '@/model/classification';
import type { BudgetDocument } from '@/model/document';

export { YEARS_CUTS, YEARS_LEVELS, YEARS_SCOPES } from '@/analysis/two-years/two-years';
export { restOfChange, shareOfChange, sizeOfChange };

/** What can be compared of two years: every cut with the years that do not print it, and likewise scopes and levels. */
export interface YearsOffers {
  by: readonly { value: YearsChoice['by']; missing: readonly number[] }[];
  scope: readonly { value: YearsChoice['scope']; missing: readonly number[] }[];
  level: readonly { value: AccountLevel; missing: readonly number[] }[];
}

interface Made {
  tables: Map<string, YearsTable | YearsMissing>;
  implied: readonly ImpliedBase[] | null;
}

const made = new WeakMap<BudgetDocument, WeakMap<BudgetDocument, Made>>();

function of(now: BudgetDocument, before: BudgetDocument): Made {
  const pairs = made.get(now) ?? new WeakMap<BudgetDocument, Made>();
  made.set(now, pairs);
  const known = pairs.get(before) ?? { tables: new Map(), implied: null };
  pairs.set(before, known);
  return known;
}

/** The rows of two documents in the cut of a choice, made once. */
export function yearsTable(now: BudgetDocument, before: BudgetDocument, choice: YearsChoice): YearsTable | YearsMissing {
  const { tables } = of(now, before);
  const key = `${choice.by} ${choice.level} ${choice.scope}`;
  const table = tables.get(key) ?? twoYears(now, before, choice);
  tables.set(key, table);
  return table;
}

/** What this year's document implies about the year before, against what that year's printed; made once. */
export function impliedOf(now: BudgetDocument, before: BudgetDocument): readonly ImpliedBase[] {
  const known = of(now, before);
  known.implied ??= impliedBases(now, before);
  return known.implied;
}

/** What there is to choose from. */
export function yearsOffers(now: BudgetDocument, before: BudgetDocument, { scope }: Pick<YearsChoice, 'scope'>): YearsOffers {
  const missing = (choice: Pick<YearsChoice, 'by' | 'scope'>): readonly number[] => {
    const table = yearsTable(now, before, { ...choice, level: 'class' });
    return 'missing' in table ? table.missing : [];
  };
  return {
    by: (['account', 'project', 'unit'] as const).map((value) => ({ value, missing: missing({ by: value, scope: 'all' }) })),
    scope: (['all', 'generalPublic'] as const).map((value) => ({ value, missing: missing({ by: 'account', scope: value }) })),
    level: yearsLevels(now, before, scope).map(({ level, missing: years }) => ({ value: level, missing: years })),
  };
}

/** The share of a row in the total of its year; null where either is not printed. */
export function shareOfYears({ total }: YearsTable, { now, before }: YearsRow): { now: Share | null; before: Share | null } {
  return {
    now: shareOf(now?.amount ?? null, total?.now?.amount ?? null),
    before: shareOf(before?.amount ?? null, total?.before?.amount ?? null),
  };
}
