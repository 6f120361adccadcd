import type { Finding } from '@/checks/rule';
import type { BudgetDocument } from '@/model/document';
import { clauseOf } from '@/stores/narrative';
import { useDocument } from './use-document';

/** Words of the document around what a finding points at. */
export interface FindingQuote {
  claim: number;
  before: string;
  /** What is pointed at: a percentage, or an amount. */
  marked: string;
  after: string;
}

/** The words that a finding speaks of, each once; none where an excerpt does not have them. */
export function useFindingQuotes(): (finding: Finding) => FindingQuote[] {
  const document = useDocument();
  return (finding) => {
    const said = finding.kind === 'percent' ? percentQuote(document.value, finding) : null;
    if (said) return [said];
    const claims = ALONE.has(finding.kind) ? finding.claims.slice(0, 1) : finding.claims;
    const quotes = claims.flatMap((claim) => amountQuote(document.value, claim) ?? []);
    return quotes.filter((quote, index) => quotes.findIndex((other) => same(other, quote)) === index);
  };
}

/** Kinds that speak of their first amount; the second only says what it is measured by. */
const ALONE: ReadonlySet<Finding['kind']> = new Set(['coverage', 'withoutReason', 'direction']);

const CUT = '……';

/** From the amount that a change is said of to its percentage. */
function percentQuote({ claims, paragraphs }: BudgetDocument, { claims: [change, current] }: Finding): FindingQuote | null {
  const at = claims[change ?? -1];
  const of = claims[current ?? -1];
  const text = at && paragraphs[at.paragraph]?.text;
  if (!at || !of || !text || at.percent === null || of.paragraph !== at.paragraph) return null;
  const percent = text.indexOf(at.percent, at.span[1]);
  if (percent < 0 || percent > at.sentence[1]) return null;
  const end = percent + at.percent.length + (/^\s*[%％]/.exec(text.slice(percent + at.percent.length))?.[0].length ?? 0);
  const start = Math.max(at.sentence[0], text.lastIndexOf('，', of.span[0]) + 1);
  return {
    claim: change ?? 0,
    before: (start > at.sentence[0] ? CUT : '') + text.slice(start, percent).trimStart(),
    marked: text.slice(percent, end),
    after: end < at.sentence[1] ? CUT : '',
  };
}

function amountQuote(document: BudgetDocument, claim: number): FindingQuote | null {
  const quote = clauseOf(document, claim);
  const at = document.claims[claim];
  if (!quote?.text || !at) return null;
  const amount = document.paragraphs[at.paragraph]?.text.slice(...at.span) ?? '';
  const from = quote.text.indexOf(amount);
  const [before, marked, after] = from < 0 ? [quote.text, '', ''] : [quote.text.slice(0, from), amount, quote.text.slice(from + amount.length)];
  return { claim, before: (quote.cutBefore ? CUT : '') + before, marked, after: after + (quote.cutAfter ? CUT : '') };
}

function same(one: FindingQuote, other: FindingQuote): boolean {
  return one.before === other.before && one.marked === other.marked && one.after === other.after;
}
