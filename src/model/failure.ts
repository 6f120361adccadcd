/**
 * What can go wrong at a border (a file, a catalogue, a stored document), as a value. Codes, not sentences:
 * the message catalogue says in both languages what happened, where, and what to do next.
 */
export const FAILURE_CODES = [
  'file.unreadable',
  'file.empty',
  'file.tooLarge',
  'file.binary',
  'file.encodingUnknown',
  'format.unknown',
  'document.noTables',
  'document.several',
  'document.yearUnknown',
  'document.departmentUnknown',
  'document.idInvalid',
  'document.idTaken',
  'document.sourceTaken',
  'document.notFound',
  'schema.newer',
  'schema.invalid',
  'catalog.unreadable',
  'catalog.entryMissing',
  'storage.full',
  'storage.failed',
  'import.cancelled',
  'limit.lines',
  'limit.cells',
  'limit.lineLength',
  'arguments.invalid',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure {
  code: FailureCode;
  /** Values for the message: file names, limits, lines. They are text of unknown origin: never markup. */
  params: Record<string, string | number>;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: FailureCode, params: Failure['params'] = {}): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, params } };
}
