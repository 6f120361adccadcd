/** A terminal obeys control characters, and a document's text may hold any: they are shown as `�`, line breaks stay. */
export function printable(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
