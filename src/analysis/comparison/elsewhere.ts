import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { foldName } from '../two-years/named-pairs';
import { unitsOf, wholeOf, type ComparedSubject } from './subject';

/** What another document of the same body should be. */
export interface Wanted {
  year?: number;
  counting?: 'budget' | 'execution';
}

/** The same department or unit in another document at hand: of another year, or counted another way; null without one. */
export function elsewhere(subject: ComparedSubject, documents: readonly BudgetDocument[], { year, counting }: Wanted): ComparedSubject | null {
  const { source, unit } = subject;
  const isMeant = (other: BudgetDocument) =>
    isSameBody(source, other) &&
    other.fiscalYear === (year ?? source.fiscalYear) &&
    (other.kind === 'finalAccount') === (counting === undefined ? source.kind === 'finalAccount' : counting === 'execution');
  const found = isMeant(source) ? source : documents.filter(isMeant).sort((one, other) => other.revision - one.revision)[0];
  if (!found) return null;
  if (unit === null) return wholeOf(found);
  return unitsOf(found).find((other) => isSameUnit(source, unit, found, other.unit ?? '')) ?? null;
}

/** One department whatever the document is: its budget, or what became of it. */
export function isSameBody(one: BudgetDocument, other: BudgetDocument): boolean {
  const isUnits = (document: BudgetDocument) => document.kind === 'unitBudget';
  return (
    foldLabel(one.region ?? '') === foldLabel(other.region ?? '') && foldLabel(one.department) === foldLabel(other.department) && isUnits(one) === isUnits(other)
  );
}

/** One unit in two documents of a department: by name, or by another print of it. */
export function isSameUnit(one: BudgetDocument, unit: string, other: BudgetDocument, otherUnit: string): boolean {
  const names = new Set(printsOf(one, unit));
  return printsOf(other, otherUnit).some((print) => names.has(print));
}

function printsOf({ units }: BudgetDocument, name: string): string[] {
  return [name, ...(units.find((unit) => unit.name === name)?.aliases ?? [])].map(foldName);
}

/** The unit of a document that bears the department's own name (本级); null where it lists none. */
export function ownUnit(document: BudgetDocument): ComparedSubject | null {
  return unitsOf(document).find(({ unit }) => foldName(unit ?? '') === foldName(document.department)) ?? null;
}

/** What a comparison is of: units of one document · years of one department or unit · departments · or none of these alone. */
export type Axis = 'units' | 'years' | 'departments' | 'mixed';

export function axisOf(subjects: readonly ComparedSubject[]): Axis {
  const [first, ...others] = subjects;
  if (!first) return 'mixed';
  const isUnit = (subject: ComparedSubject) => subject.unit !== null;
  if (subjects.every(isUnit) && others.every(({ document }) => document === first.document)) return 'units';
  const years = new Set(subjects.map(({ source }) => `${source.fiscalYear} ${source.kind}`));
  const isOneBody = others.every((other) => isSameBody(first.source, other.source) && isSameThing(first, other));
  if (isOneBody && years.size === subjects.length) return 'years';
  return subjects.some(isUnit) ? 'mixed' : 'departments';
}

function isSameThing(one: ComparedSubject, other: ComparedSubject): boolean {
  if (one.unit === null || other.unit === null) return one.unit === other.unit;
  return isSameUnit(one.source, one.unit, other.source, other.unit);
}
