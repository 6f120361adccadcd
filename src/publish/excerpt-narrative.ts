import type { BudgetDocument } from '@/model/document';
import type { Claim, GlossaryEntry, Paragraph, SectionRole } from '@/model/narrative';

/** The pages that show something of the narrative. */
export type NarrativePage = 'overview' | 'structure' | 'change' | 'threePublic' | 'checks' | 'tables' | 'text' | 'glossary' | 'about';

type Narrative = Pick<
  BudgetDocument,
  'sections' | 'paragraphs' | 'claims' | 'reasons' | 'uses' | 'glossary' | 'counts'
>;

/** What a page shows of the narrative, as indices into its lists. */
interface Shown {
  claim: (claim: Claim, index: number) => boolean;
  term: (entry: GlossaryEntry) => boolean;
  /** Paragraphs shown besides headings and those of its terms. */
  paragraph: (index: number) => boolean;
}

/** Sections that state what no table prints, where the glossary looks for it. */
const STATING: ReadonlySet<SectionRole> = new Set(['threePublic', 'agencyOperating']);

/**
 * The narrative with only what one page shows. Lists keep their order and length, so that an index means the same
 * everywhere: what is left out is an empty paragraph, an amount without a span, a term without a name.
 */
export function narrativeExcerpt(document: BudgetDocument, page: NarrativePage): Narrative {
  const { sections, paragraphs, claims, reasons, uses, glossary, counts } = document;
  if (page === 'threePublic') return threePublicNarrative(document);
  if (page === 'text' || page === 'change' || page === 'checks') return { sections, paragraphs, claims, reasons, uses, counts, glossary: glossary.map(withoutWords) };
  if (page === 'overview') return overviewNarrative(document);
  const shown = shownOn(page, document);
  const terms = glossary.map((entry) => (shown.term(entry) ? entry : withoutWords(entry)));
  const seen = new Set(page === 'structure' ? [] : sections.map(({ heading }) => heading));
  for (const { term, paragraph } of terms) if (term !== '') seen.add(paragraph);
  const isSeen = (index: number) => seen.has(index) || shown.paragraph(index);
  return {
    sections,
    paragraphs: paragraphs.map((paragraph, index) => (isSeen(index) ? paragraph : placeOf(paragraph))),
    claims: page === 'tables' ? [] : claims.map((claim, index) => (shown.claim(claim, index) ? claim : NO_CLAIM)),
    uses: page === 'structure' ? uses : [],
    glossary: terms,
    reasons: [],
    counts: [],
  };
}

/** Sections that 总览 shows in the document's own words. */
const OWN_WORDS: ReadonlySet<SectionRole> = new Set(['about', 'duties', 'organisation']);
/** Sections whose sentences stand behind its figures. */
const TOLD: ReadonlySet<SectionRole> = new Set([
  'explanation', 'overall', 'income', 'expenditure', 'fiscal', 'threePublic', 'agencyOperating', 'procurement', 'projects', 'other',
]); // prettier-ignore

/** Every amount; of the words the department's own, those around the amounts that are shown, and the uses of the largest project. */
function overviewNarrative(document: BudgetDocument): Narrative {
  const { sections, paragraphs, claims, uses, glossary, counts } = document;
  const largest = largestProject(document);
  const shownUses = uses.filter(({ projects }) =>
    projects.some(({ unit, name }) => name === largest?.project && unit === (largest?.unit ?? '')),
  );
  const seen = new Set([...sections.map(({ heading }) => heading), ...shownUses.map(({ paragraph }) => paragraph)]);
  const roleOf = ({ section }: Paragraph) => sections[section ?? -1]?.role;
  for (const { paragraph, account } of claims) {
    const role = paragraphs[paragraph] && roleOf(paragraphs[paragraph]);
    if (account === null && role !== undefined && TOLD.has(role)) seen.add(paragraph);
  }
  return {
    sections,
    paragraphs: paragraphs.map((paragraph, index) => {
      const role = roleOf(paragraph);
      return seen.has(index) || (role !== undefined && OWN_WORDS.has(role)) ? paragraph : placeOf(paragraph);
    }),
    claims,
    uses: shownUses,
    reasons: [],
    counts,
    glossary: glossary.map(withoutWords),
  };
}

/** Sections that “三公” may be told in. */
const THREE_PUBLIC: ReadonlySet<SectionRole> = new Set(['threePublic', 'agencyOperating']);

/** Every amount and reason; of the words what is said of “三公”, so that years of a department stay small together. */
function threePublicNarrative({ sections, paragraphs, claims, reasons, counts, glossary }: BudgetDocument): Narrative {
  const roleOf = ({ section }: Paragraph) => sections[section ?? -1]?.role;
  const seen = new Set(sections.map(({ heading }) => heading));
  for (const { paragraph } of claims) if (paragraphs[paragraph] && roleOf(paragraphs[paragraph]) === 'other') seen.add(paragraph);
  return {
    sections,
    paragraphs: paragraphs.map((paragraph, index) => {
      const role = roleOf(paragraph);
      return seen.has(index) || (role !== undefined && THREE_PUBLIC.has(role)) ? paragraph : placeOf(paragraph);
    }),
    claims,
    reasons,
    uses: [],
    counts,
    glossary: glossary.map(withoutWords),
  };
}

/** The figure of the largest printed project. */
function largestProject({ figures }: BudgetDocument): BudgetDocument['figures'][number] | null {
  const amounts = figures.filter(({ role, subject, source, period }) => role === 'T10' && subject === 'project' && source === undefined && period === undefined);
  return amounts.reduce<BudgetDocument['figures'][number] | null>((most, figure) => (most && most.fen >= figure.fen ? most : figure), null);
}

function shownOn(page: Exclude<NarrativePage, 'text' | 'overview' | 'change' | 'threePublic' | 'checks'>, document: BudgetDocument): Shown {
  const { sections, paragraphs, claims, uses, remarks } = document;
  switch (page) {
    case 'structure': {
      const used = new Set(uses.map(({ claim }) => claim));
      const said = new Set(uses.map(({ paragraph }) => paragraph));
      return { claim: (_, index) => used.has(index), term: ({ account }) => account !== null, paragraph: (index) => said.has(index) };
    }
    case 'tables':
      return { claim: () => false, term: () => false, paragraph: () => false };
    case 'glossary': {
      const roleOf = ({ paragraph }: Claim) => sections[paragraphs[paragraph]?.section ?? -1]?.role ?? 'other';
      return { claim: (claim) => claim.kind === 'amount' && STATING.has(roleOf(claim)), term: () => true, paragraph: () => false };
    }
    case 'about': {
      const lines = new Set(remarks.map(({ line }) => line ?? null));
      const based = new Set(claims.filter(({ base }) => base !== null).map(({ paragraph }) => paragraph));
      const isRemarked = (index: number) => holdsLine(paragraphs, index, lines);
      return { claim: () => true, term: () => false, paragraph: (index) => based.has(index) || isRemarked(index) };
    }
  }
}

/** Whether one of the lines is in the paragraph, which may go on for several. */
function holdsLine(paragraphs: readonly Paragraph[], index: number, lines: ReadonlySet<number | null>): boolean {
  const from = paragraphs[index]?.line ?? null;
  if (from === null) return false;
  const to = paragraphs[index + 1]?.line ?? Infinity;
  return [...lines].some((line) => line !== null && line >= from && line < to);
}

function withoutWords({ paragraph, account }: GlossaryEntry): GlossaryEntry {
  return { term: '', paragraph, span: [0, 0], account };
}

function placeOf({ line, section }: Paragraph): Paragraph {
  return { text: '', line, page: null, section };
}

const NO_CLAIM: Claim = {
  paragraph: 0,
  span: [0, 0],
  sentence: [0, 0],
  fen: 0,
  kind: 'amount',
  subject: '',
  account: null,
  direction: null,
  percent: null,
  percentOf: null,
  whole: null,
  base: null,
  places: [],
};
