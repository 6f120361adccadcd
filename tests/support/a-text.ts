/** A text document for tests of the importer: `|` stands for a tab, so that rows can be read. */
export function tabbed(text: string): string {
  return text.replaceAll('|', '\t');
}

/** The least a document says of itself, before its tables. */
export const COVER = '云川市水务局\n\n2025年部门预算\n\n';
