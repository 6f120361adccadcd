import { importDocument, type ImportedBudget } from '@/importer/import-document';
import { labelOf } from '@/importer/label';
import type { Remark } from '@/model/document';
import { readAmount } from '@/model/money';
import { readText } from '@/source/read-text';

const FILE = { name: 'document.txt', sha256: '0'.repeat(64) };

/** Imports a text as the command does, without files; throws the failure where there is no document. */
export function importText(text: string | Uint8Array): ImportedBudget {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const source = readText(bytes, FILE);
  if (!source.ok) throw new Error(JSON.stringify(source.failure));
  const imported = importDocument(source.value);
  if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
  return imported.value;
}

/** The code of the failure of a text that cannot be imported, or null. */
export function failureOf(text: string | Uint8Array): string | null {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const source = readText(bytes, FILE);
  if (!source.ok) return source.failure.code;
  const imported = importDocument(source.value);
  return imported.ok ? null : imported.failure.code;
}

/**
 * Every printed amount of a document under a key that does not depend on layout: role, side, name (its n-th row of
 * that name), last level of the head. The value is in fen.
 */
export function amountsByMeaning(document: ImportedBudget): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const table of document.tables) {
    const seen = new Map<string, number>();
    for (const row of table.rows) {
      for (const subject of row.subjects) {
        const name = `${table.role}|${subject.side}|${labelOf(subject.name)}`;
        const nth = (seen.get(name) ?? 0) + 1;
        seen.set(name, nth);
        for (const [position, column] of table.columns.entries()) {
          if (column.number === null || column.side !== subject.side) continue;
          const reading = readAmount(row.cells[position] ?? '', table.unit);
          const head = column.head
            .map((text) => labelOf(text).replace(/\((?:单位:)?[万亿]?元\)/, ''))
            .slice(-2)
            .join('/');
          if ('fen' in reading) amounts.set(`${name}#${nth}|${head}`, reading.fen);
        }
      }
    }
  }
  return amounts;
}

/** Codes of the remarks of a document, optionally of one table. */
export function remarkCodes({ remarks }: ImportedBudget, table?: number): Remark['code'][] {
  return remarks.filter((remark) => table === undefined || remark.table === table).map(({ code }) => code);
}
