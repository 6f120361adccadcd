/** A paragraph outside of tables as the source has it: a line, or what stands between two breaks. */
export interface PrintedParagraph {
  text: string;
  line: number | null;
  page: number | null;
}
