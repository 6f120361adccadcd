/** Explicit limits of what is read, in one place. Past them an import is refused with a `limit.*` or `file.tooLarge`. */
export const LIMITS = {
  /** Bytes of one source file. */
  fileBytes: 32 * 1024 * 1024,
  /** Lines of one text document. */
  lines: 200_000,
  /** Characters of one line. */
  lineLength: 20_000,
  /** Cells of all tables together. */
  cells: 2_000_000,
  /** Bytes of one document or catalogue as JSON. */
  jsonBytes: 64 * 1024 * 1024,
} as const;
