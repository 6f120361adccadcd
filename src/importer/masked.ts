import type { PrintedParagraph } from './printed-paragraph';
import type { Remarks } from './draft';

/** Characters that a publisher put over what is not public, between characters of the text: 留学**人才, 某××项目. */
const MASK = /(?<=[\u4e00-\u9fff])(?:\*{2,}|[×Ｘ]{2,})(?=[\u4e00-\u9fff])/;

/** Remarks each paragraph in which something was masked. */
export function remarkMasks(paragraphs: readonly PrintedParagraph[], remarks: Remarks): void {
  for (const { text, line } of paragraphs) {
    const mask = MASK.exec(text)?.[0];
    if (mask) remarks.push({ code: 'text.masked', ...(line ? { line } : {}), params: { mask } });
  }
}
