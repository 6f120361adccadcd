import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { unitRows } from '../cuts/unit-rows';

/** A column of a comparison: a whole document (a department in a year), or one budget unit of a document. */
export interface SubjectRef {
  /** Id of the document. */
  document: string;
  /** Canonical name of the unit; null for all of the document. */
  unit: string | null;
}

/** A column with the document it is read from. */
export interface ComparedSubject extends SubjectRef {
  /** {@link subjectKey} of it. */
  key: string;
  source: BudgetDocument;
  /**
   * Whether the unit is the only one of its document: what the document prints for all is then printed for it. Of a
   * whole document false.
   */
  isSole: boolean;
}

/** Fewest and most columns of a comparison. */
export const FEWEST_SUBJECTS = 2;
export const MOST_SUBJECTS = 4;

/** Ids of documents never hold it, names of units may. */
const SEPARATOR = '~';

/** The subject as a string for a URL, to be percent-encoded like any other: `<document>` or `<document>~<unit>`. */
export function subjectKey({ document, unit }: SubjectRef): string {
  return unit === null ? document : `${document}${SEPARATOR}${unit}`;
}

/** Reads a key back; null for what is none. Whether there is such a document or unit is another matter. */
export function parseSubjectKey(key: string): SubjectRef | null {
  const at = key.indexOf(SEPARATOR);
  const document = at < 0 ? key : key.slice(0, at);
  const unit = at < 0 ? null : key.slice(at + 1);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(document) && unit !== '' ? { document, unit } : null;
}

/** Why a key of an address is no column. */
export interface RefusedSubject {
  key: string;
  why: 'malformed' | 'noDocument' | 'noUnit' | 'twice' | 'tooMany';
}

export interface ResolvedSubjects {
  subjects: readonly ComparedSubject[];
  refused: readonly RefusedSubject[];
}

/**
 * The columns that the keys of an address name, in their order. A unit is found by its canonical name or by another
 * print of it; what cannot be a column is told with its reason, never dropped in silence.
 */
export function resolveSubjects(keys: readonly string[], documents: readonly BudgetDocument[]): ResolvedSubjects {
  const subjects: ComparedSubject[] = [];
  const refused: RefusedSubject[] = [];
  for (const key of keys) {
    const found = subjectOf(key, documents);
    if (typeof found === 'string') refused.push({ key, why: found });
    else if (subjects.some((other) => other.key === found.key)) refused.push({ key, why: 'twice' });
    else if (subjects.length === MOST_SUBJECTS) refused.push({ key, why: 'tooMany' });
    else subjects.push(found);
  }
  return { subjects, refused };
}

/** The whole of a document as a column. */
export function wholeOf(document: BudgetDocument): ComparedSubject {
  return { document: document.id, unit: null, key: document.id, source: document, isSole: false };
}

/** The units that a document offers as columns, in its order. */
export function unitsOf(document: BudgetDocument): ComparedSubject[] {
  const names = unitNames(document);
  const isSole = names.length === 1 && hasAll(document);
  return names.map((unit) => ({ document: document.id, unit, key: subjectKey({ document: document.id, unit }), source: document, isSole }));
}

function subjectOf(key: string, documents: readonly BudgetDocument[]): ComparedSubject | Exclude<RefusedSubject['why'], 'twice' | 'tooMany'> {
  const ref = parseSubjectKey(key);
  if (!ref) return 'malformed';
  const document = documents.find(({ id }) => id === ref.document);
  if (!document) return 'noDocument';
  if (ref.unit === null) return wholeOf(document);
  const name = canonicalName(document, ref.unit);
  return unitsOf(document).find(({ unit }) => unit === name) ?? 'noUnit';
}

function canonicalName({ units }: BudgetDocument, name: string): string {
  const folded = foldLabel(name);
  return units.find((unit) => [unit.name, ...unit.aliases].some((print) => foldLabel(print) === folded))?.name ?? name;
}

/** Whether an only unit has all there is: its total is that of the table, or nothing says otherwise. */
function hasAll(document: BudgetDocument): boolean {
  const rows = unitRows(document, 'total');
  const [own, whole] = [rows?.units[0]?.amount, rows?.root.amount];
  return !own || !whole || own.fen === whole.fen;
}

/** The units that any table lists; those that print a total first. */
function unitNames(document: BudgetDocument): string[] {
  const printed = unitRows(document, 'total')?.units.map(({ code }) => code) ?? [];
  return [...new Set([...printed, ...document.units.map(({ name }) => name)])];
}
