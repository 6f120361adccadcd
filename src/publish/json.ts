/** Lists whose entries are worth several lines: the tables of a document, the documents of a catalogue. */
const SPREAD_LISTS: ReadonlySet<string> = new Set(['tables', 'documents']);

/**
 * JSON as it stands in data/: readable, and such that a changed row, figure or remark is one changed line.
 *
 * The outermost object, each table and each catalogued document is spread over lines; a list in one of them has a
 * line an entry; everything else stands on one line. Nothing but the value decides the text: no clock, no machine.
 * Keys keep the order they have; a validated value has that of its schema. Fields that are `undefined` are left out.
 * @param value what JSON can hold, an object outermost
 * @returns text that ends with a line break
 */
export function stableJson(value: object): string {
  return `${spread(value, '')}\n`;
}

function spread(value: object, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(
      ([key, field]) =>
        `${inner}${JSON.stringify(key)}: ${isListOfEntries(field) ? list(field, key, inner) : oneLine(field)}`,
    );
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}

function list(entries: readonly object[], key: string, indent: string): string {
  const inner = `${indent}  `;
  const lines = entries.map(
    (entry) => inner + (SPREAD_LISTS.has(key) ? spread(entry, inner) : oneLine(entry)),
  );
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

function isListOfEntries(value: unknown): value is readonly object[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === 'object' && entry !== null)
  );
}

function oneLine(value: unknown): string {
  return JSON.stringify(value);
}
