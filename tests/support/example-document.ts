import { readFileSync } from 'node:fs';
import type { BudgetDocument } from '@/model/document';
import { readDocument } from '@/model/read-document';

/** A year (2018 to 2022) of the fictional department that is published as an example: known by construction. */
export function exampleDocument(year: number): BudgetDocument {
  const file = `data/example-${year}.json`;
  const read = readDocument(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
