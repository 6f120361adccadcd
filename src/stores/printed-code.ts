/** The code of a 科目 for the reader; empty for what has none. */
export { printedCode } from '@/analysis/printed-code';
