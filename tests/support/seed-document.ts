import { readFileSync } from 'node:fs';
import type { BudgetDocument } from '@/model/document';
import { readDocument } from '@/model/read-document';

/** The first document that is published: its figures were worked out by hand. */
export function seedDocument(): BudgetDocument {
  const file = 'data/jiaxing-hrss-2024.json';
  const read = readDocument(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
