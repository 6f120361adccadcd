import type { PrintedParagraph } from '../printed-paragraph';
import type { BudgetDocument } from '@/model/document';
import type { RemarkCode } from '@/model/remark';
import type { Claim, GlossaryEntry, NarrativeCount, NarrativeSection, Paragraph, Reason, Use } from '@/model/narrative';
import { foldAligned, type Span } from './aligned';
import { claimsIn, type FoundClaim } from './claims';
import { countsIn } from './counts';
import { glossaryTerm } from './glossary';
import { joinParagraphs, numberingOf, type JoinedParagraph } from './paragraphs';
import { reasonRegion, reasonsIn, type FoundReason } from './reasons';
import { sectionsOf } from './sections';
import { useAfter } from './uses';

export interface Narrative {
  sections: NarrativeSection[];
  paragraphs: Paragraph[];
  claims: Claim[];
  reasons: Reason[];
  uses: Use[];
  glossary: GlossaryEntry[];
  counts: NarrativeCount[];
  remarks: BudgetDocument['remarks'];
}

/** Sections whose paragraphs state no amounts of this budget. */
const WITHOUT_CLAIMS = new Set(['duties', 'organisation', 'glossary', 'tables', 'about']);
const WITH_COUNTS = new Set(['assets', 'performance', 'agencyOperating']);

/**
 * The narrative as data, not yet bound to figures.
 * @param lines the paragraphs that stand outside of tables, in order, as the source has them
 * @param department its name as printed, which every heading and sentence repeats
 */
export function readNarrative(lines: readonly PrintedParagraph[], department: string): Narrative {
  const joined = joinParagraphs(lines);
  const { sections, sectionOf } = sectionsOf(joined, department);
  const narrative: Narrative = {
    sections,
    paragraphs: joined.map(({ text, line, page }, index) => ({ text, line, page, section: sectionOf(index) })),
    claims: [],
    reasons: [],
    uses: [],
    glossary: [],
    counts: [],
    remarks: joined.filter(({ pieces }) => pieces > 1).map((paragraph) => rejoined(paragraph)),
  };
  let carried: CarriedReasons | null = null;
  joined.forEach((paragraph, index) => {
    const section = narrative.paragraphs[index]!.section;
    const role = section === null ? null : sections[section]!.role;
    const isHeading = section !== null && sections[section]!.heading === index;
    if (role === null) return;
    const folded = foldAligned(paragraph.text);
    if (role === 'glossary' && !isHeading) readTerm(narrative, folded, index, paragraph.text);
    if (WITHOUT_CLAIMS.has(role) || isHeading) return;
    carried = readParagraph(narrative, { folded, index, department, paragraph }, carried, section!);
    if (WITH_COUNTS.has(role)) readCounts(narrative, folded, index, paragraph.text);
  });
  return narrative;
}

interface CarriedReasons {
  /** The change that reasons in the next paragraphs explain. */
  explains: number | null;
  /** The form of numbering that goes on with the list; null until the first item. */
  style: string | null;
  section: number;
}

interface Reading {
  folded: string;
  index: number;
  department: string;
  paragraph: JoinedParagraph;
}

function readParagraph(narrative: Narrative, reading: Reading, carried: CarriedReasons | null, section: number): CarriedReasons | null {
  const { folded, index, department, paragraph } = reading;
  const first = narrative.claims.length;
  const goesOn = carried !== null && carried.section === section && isItem(folded, carried.style);
  const region: Span | null = goesOn ? [numberingEnd(folded), folded.length] : reasonRegion(folded);
  const found = claimsIn(folded, department);
  for (const claim of found) narrative.claims.push(claimOf(claim, index, paragraph.text, region));
  remarkOnUnits(narrative, found, paragraph);
  readUses(narrative, folded, index, first);
  if (!region) return null;
  const explains = goesOn ? carried!.explains : explainedBy(narrative, first, region, index);
  const direction = explains === null ? null : narrative.claims[explains]!.direction;
  for (const reason of reasonsIn(folded, region, direction, department)) addReason(narrative, reason, index, first, explains);
  const open = goesOn || folded.slice(region[0]).trim() === '';
  return open ? { explains, style: goesOn ? styleOf(numberingOf(folded)) : null, section } : null;
}

/** The last change stated before the reasons in their paragraph, or else in the paragraph before it. */
function explainedBy(narrative: Narrative, first: number, region: Span, paragraph: number): number | null {
  const at = narrative.claims.findLastIndex(
    (claim, index) =>
      claim.kind === 'change' &&
      (index >= first ? claim.span[1] <= region[0] : claim.paragraph === paragraph - 1 && first === narrative.claims.length),
  );
  return at < 0 ? null : at;
}

function claimOf(claim: FoundClaim, paragraph: number, text: string, region: Span | null): Claim {
  const inReason = region !== null && claim.span[0] >= region[0] && claim.span[1] <= region[1];
  return {
    paragraph,
    span: [...claim.span],
    sentence: [...claim.sentence],
    fen: claim.fen,
    kind: inReason ? 'reason' : claim.kind,
    subject: claim.subject,
    account: null,
    direction: claim.direction,
    percent: claim.percent,
    percentOf: claim.percentOf,
    whole: claim.whole,
    base: claim.base === null ? null : originalOf(text, claim.base),
    places: [],
  };
}

/** A folded phrase as the text prints it; the phrase itself where folding changed its letters. */
function originalOf(text: string, phrase: string): string {
  const at = foldAligned(text).indexOf(phrase);
  return at < 0 ? phrase : text.slice(at, at + phrase.length);
}

function addReason(narrative: Narrative, reason: FoundReason, paragraph: number, first: number, explains: number | null): void {
  const claims = reason.amounts.flatMap((span) => {
    const at = narrative.claims.findIndex((claim, index) => index >= first && claim.span[0] === span[0]);
    return at < 0 ? [] : [at];
  });
  if (reason.kind !== 'pair' && reason.kind !== 'level' && reason.fen !== null) {
    for (const at of claims) narrative.claims[at]!.direction = reason.fen < 0 ? 'decrease' : 'increase';
  }
  const { kind, fen, signInferred, span } = reason;
  narrative.reasons.push({ paragraph, span: [...span], kind, fen, signInferred, claims, explains });
  const claim = claims[0] === undefined ? null : narrative.claims[claims[0]]!;
  if (signInferred && claim) {
    const text = narrative.paragraphs[paragraph]!.text.slice(...claim.span);
    narrative.remarks.push(lineRemark('sign.inferred', narrative.paragraphs[paragraph]!.line, { raw: text }));
  }
}

function readUses(narrative: Narrative, folded: string, paragraph: number, first: number): void {
  narrative.claims.slice(first).forEach((claim, offset) => {
    if (claim.kind !== 'amount') return;
    const span = useAfter(folded, claim.span[1]);
    if (span) narrative.uses.push({ claim: first + offset, paragraph, span: [...span] });
  });
}

function readTerm(narrative: Narrative, folded: string, paragraph: number, text: string): void {
  const found = glossaryTerm(folded);
  if (!found) return;
  narrative.glossary.push({ term: text.slice(...found.term), paragraph, span: [...found.explanation], account: null });
}

function readCounts(narrative: Narrative, folded: string, paragraph: number, text: string): void {
  for (const { name, value, unit, span } of countsIn(folded)) {
    const at = folded.indexOf(name);
    narrative.counts.push({ name: at < 0 ? name : text.slice(at, at + name.length), quantity: { value, unit }, paragraph, span: [...span] });
  }
}

function remarkOnUnits(narrative: Narrative, found: readonly FoundClaim[], { text, line }: JoinedParagraph): void {
  for (const { unitAssumed, span } of found) {
    if (unitAssumed) narrative.remarks.push(lineRemark('amount.unitCut', line, { raw: text.slice(...span) }));
  }
}

function rejoined({ line, pieces }: JoinedParagraph): Narrative['remarks'][number] {
  return lineRemark('sentence.rejoined', line, { pieces });
}

function lineRemark(code: RemarkCode, line: number | null, params: Record<string, string | number>): Narrative['remarks'][number] {
  return { code, ...(line === null ? {} : { line }), params };
}

const STYLES = [/^\(\d/, /^\d+\./, /^\d+、/, /^[①-⑳]/, /^\([一二三四五六七八九十]/, /^[一二三四五六七八九十]+、/];

function styleOf(numbering: string): string | null {
  const at = STYLES.findIndex((style) => style.test(numbering));
  return at < 0 ? null : String(at);
}

function isItem(folded: string, style: string | null): boolean {
  const own = styleOf(numberingOf(folded));
  return own !== null && (style === null || own === style);
}

function numberingEnd(folded: string): number {
  const numbering = numberingOf(folded);
  return folded.indexOf(numbering) + numbering.length;
}
