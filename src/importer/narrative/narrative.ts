import type { PrintedParagraph } from '../printed-paragraph';
import { countsIn } from './counts';
import { fold, originalSpan, type Folded } from './folded';
import { glossaryTerm } from './glossary';
import type { NarrativeDraft } from './narrative-draft';
import { remarkOnParagraphs, remarkOnSections } from './narrative-remarks';
import { joinParagraphs } from './paragraphs';
import { readStatements, type OpenReasons } from './statements';
import { sectionsOf } from './sections';

/** Sections whose paragraphs state no amounts of this budget. */
const WITHOUT_CLAIMS = new Set(['duties', 'organisation', 'glossary', 'tables', 'about']);
const WITH_COUNTS = new Set(['assets', 'performance', 'agencyOperating']);

/**
 * The narrative as data, not yet bound to figures.
 * @param lines the paragraphs that stand outside of tables, in order, as the source has them
 * @param department its name as printed, which every heading and sentence repeats
 */
export function readNarrative(lines: readonly PrintedParagraph[], department: string): NarrativeDraft {
  const joined = joinParagraphs(lines);
  const found = sectionsOf(joined, department);
  const narrative: NarrativeDraft = {
    sections: found.map(({ role, part, heading, depth }) => ({ role, part, heading, depth })),
    paragraphs: [],
    claims: [],
    reasons: [],
    uses: [],
    glossary: [],
    counts: [],
    remarks: [],
  };
  let section = -1;
  let open: OpenReasons | null = null;
  for (const [index, { text, line, page }] of joined.entries()) {
    const isHeading = narrative.sections[section + 1]?.heading === index;
    if (isHeading) section++;
    narrative.paragraphs.push({ text, line, page, section: section < 0 ? null : section });
    const role = narrative.sections[section]?.role;
    if (role === undefined || isHeading) {
      open = null;
      continue;
    }
    const folded = fold(text);
    if (role === 'glossary') readTerm(narrative, folded, index);
    if (WITHOUT_CLAIMS.has(role)) continue;
    open = readStatements(narrative, { folded, index, department, section }, open);
    if (WITH_COUNTS.has(role)) readCounts(narrative, folded, index);
  }
  remarkOnParagraphs(joined, narrative.remarks);
  remarkOnSections(found, narrative.paragraphs, narrative.remarks);
  return narrative;
}

function readTerm(narrative: NarrativeDraft, folded: Folded, paragraph: number): void {
  const found = glossaryTerm(folded.text);
  if (!found) return;
  const text = narrative.paragraphs[paragraph]?.text ?? '';
  const term = text.slice(...originalSpan(folded, found.term));
  narrative.glossary.push({ term, paragraph, span: originalSpan(folded, found.explanation), account: null });
}

function readCounts(narrative: NarrativeDraft, folded: Folded, paragraph: number): void {
  const text = narrative.paragraphs[paragraph]?.text ?? '';
  for (const { name, value, unit, span } of countsIn(folded.text)) {
    narrative.counts.push({
      name: text.slice(...originalSpan(folded, name)),
      quantity: { value, unit: folded.text.slice(...unit) },
      paragraph,
      span: originalSpan(folded, span),
    });
  }
}
