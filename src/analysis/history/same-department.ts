import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';

/** What says of whom and of which year a document is; a document and an entry of the catalogue have it alike. */
export type Dated = Pick<BudgetDocument, 'id' | 'region' | 'department' | 'kind' | 'fiscalYear' | 'revision'>;

/** The documents of one department, one a year. */
export interface DepartmentHistory<T extends Dated = BudgetDocument> {
  /** Ascending by year, each year once. */
  years: readonly T[];
  /** Years of which there are several documents, and so the ones that `years` leaves out. */
  conflicts: readonly HistoryConflict<T>[];
}

export interface HistoryConflict<T extends Dated = BudgetDocument> {
  fiscalYear: number;
  /** The one that stands for the year. */
  kept: T;
  others: readonly T[];
}

/**
 * Key of a department: region, name and kind, each folded. Two prints of one name (full or half width, brackets,
 * blanks) are one department; two places with an office of one name are two, and so are the budget of a department
 * and that of the unit that bears its name.
 */
export function departmentKey({ region, department, kind }: Pick<Dated, 'region' | 'department' | 'kind'>): string {
  return [foldLabel(region ?? ''), foldLabel(department), kind].join('\u0000');
}

export function isSameDepartment(one: Dated, other: Dated): boolean {
  return departmentKey(one) === departmentKey(other);
}

/**
 * Which documents of a list are of the same department as one: of every year the latest revision, of several documents
 * of one year the one itself where it is among them, else the first by id.
 * @returns its history, `one` always in it; documents of one year under different ids are a conflict and told
 */
export function sameDepartment<T extends Dated>(one: T, documents: readonly T[]): DepartmentHistory<T> {
  const byYear = new Map<number, T[]>();
  for (const document of latestRevisions([one, ...documents.filter((each) => isSameDepartment(one, each))], one)) {
    byYear.set(document.fiscalYear, [...(byYear.get(document.fiscalYear) ?? []), document]);
  }
  const years: T[] = [];
  const conflicts: HistoryConflict<T>[] = [];
  for (const [fiscalYear, ofYear] of [...byYear].sort(([earlier], [later]) => earlier - later)) {
    const [kept, ...others] = [...ofYear].sort((a, b) => Number(b.id === one.id) - Number(a.id === one.id) || compare(a.id, b.id));
    if (!kept) continue;
    years.push(kept);
    if (others.length > 0) conflicts.push({ fiscalYear, kept, others });
  }
  return { years, conflicts };
}

/** Of each id the latest revision; of the one that is asked about, itself. */
function latestRevisions<T extends Dated>(documents: readonly T[], one: T): T[] {
  const latest = new Map<string, T>();
  for (const document of documents) {
    const known = latest.get(document.id);
    if (!known || (document.id !== one.id && document.revision > known.revision)) latest.set(document.id, document);
  }
  return [...latest.values()];
}

/** The document of the year before, where the history has it. */
export function previousIn<T extends Dated>(years: readonly T[], one: Dated): T | null {
  return years.find(({ fiscalYear }) => fiscalYear === one.fiscalYear - 1) ?? null;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
