import * as v from 'valibot';
import { PlaceSchema } from './place-schema';

/** The narrative of a budget as data: sections, paragraphs, the amounts they state and the reasons they give. */

const text = v.string();
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const fen = v.pipe(v.number(), v.safeInteger());
/** Start and end (not included) in the text of the paragraph, in UTF-16 units. */
const span = v.tuple([index, index]);

/** Roles of sections (RULES.md). `scale`, `structure` and `uses` stand inside generalPublic, governmentFund and the like. */
export const SECTION_ROLES = [
  'about', 'duties', 'organisation', 'explanation', 'overall', 'income', 'expenditure', 'fiscal', 'generalPublic',
  'basic', 'governmentFund', 'stateCapital', 'threePublic', 'livelihood', 'agencyOperating', 'procurement', 'assets',
  'performance', 'projects', 'glossary', 'tables', 'other',
] as const;
export const SECTION_PARTS = ['scale', 'structure', 'uses'] as const;

export const SectionSchema = v.object({
  role: v.picklist(SECTION_ROLES),
  part: v.nullable(v.picklist(SECTION_PARTS)),
  /** Index of its heading among the paragraphs. */
  heading: index,
  /** Depth of its numbering from 0; −1 where the heading has none. */
  depth: v.pipe(v.number(), v.integer(), v.minValue(-1)),
});

export const ParagraphSchema = v.object({
  /** As printed; the pieces that a page parted are joined. */
  text,
  line: v.nullable(ordinal),
  page: v.nullable(ordinal),
  /** Index of its section; null before the first. */
  section: v.nullable(index),
});

/** An amount of money that a sentence states. */
export const ClaimSchema = v.object({
  paragraph: index,
  /** The printed amount, its unit included. */
  span,
  sentence: span,
  /** Unsigned; the direction holds the sign. */
  fen,
  /** `amount`: what something is · `change`: by how much it changed · `reason`: an amount inside a stated reason. */
  kind: v.picklist(['amount', 'change', 'reason']),
  /** What it is about, as the sentence names it. */
  subject: text,
  /** Canonical code of the 科目 it names, where that is certain. */
  account: v.nullable(text),
  direction: v.nullable(v.picklist(['increase', 'decrease', 'unchanged'])),
  /** Digits as printed without %. */
  percent: v.nullable(text),
  /** Whether the percentage is of the change or a share of a whole; null without one. */
  percentOf: v.nullable(v.picklist(['change', 'share'])),
  /** The whole of a share as the sentence names it; null where it does not. */
  whole: v.nullable(text),
  /** The base of comparison as printed (上年执行数, 上年预算数…). */
  base: v.nullable(text),
  /** The printed cells it speaks of: one, or several whose sum it is; none where it stands alone. */
  places: v.array(PlaceSchema),
});

/** Kinds of reason (SEED-FIGURES.md): from A to B · 新增 · ±X · an amount of this year · without an amount. */
export const REASON_KINDS = ['pair', 'new', 'change', 'level', 'unquantified'] as const;

export const ReasonSchema = v.object({
  paragraph: index,
  span,
  kind: v.picklist(REASON_KINDS),
  /** Signed; null without an amount. */
  fen: v.nullable(fen),
  /** True where the sign is not printed and comes from the words around it. */
  signInferred: v.boolean(),
  /** Indices of its amounts among the claims. */
  claims: v.array(index),
  /** Index of the change it explains among the claims; null where no change is stated. */
  explains: v.nullable(index),
});

const project = v.object({ unit: text, name: text });

/** What an amount of a 科目 is for, in the document's words. */
export const UseSchema = v.object({
  claim: index,
  paragraph: index,
  span,
  /** The projects it names, by unit and canonical name, in the order of the text; only those that are certain. */
  projects: v.array(project),
  /** Units that the words name, by canonical name; 本级 is the department's own. */
  units: v.optional(v.array(text), []),
  /** Units of which the words take in all projects together, but for those that they leave out (除甲外的其他项目). */
  together: v.optional(v.array(v.object({ unit: text, except: v.array(project) })), []),
});

export const GlossaryEntrySchema = v.object({
  term: text,
  paragraph: index,
  /** The explanation in the paragraph. */
  span,
  /** Canonical code where the term names a 科目 of this document. */
  account: v.nullable(text),
});

/** A count of things (辆, 台（套）, 家, 个), which is not money. */
export const CountSchema = v.object({
  name: text,
  quantity: v.object({ value: v.number(), unit: text }),
  paragraph: index,
  span,
});

export type NarrativeSection = v.InferOutput<typeof SectionSchema>;
export type SectionRole = NarrativeSection['role'];
export type SectionPart = (typeof SECTION_PARTS)[number];
export type Paragraph = v.InferOutput<typeof ParagraphSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Reason = v.InferOutput<typeof ReasonSchema>;
export type ReasonKind = (typeof REASON_KINDS)[number];
export type Use = v.InferOutput<typeof UseSchema>;
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntrySchema>;
export type NarrativeCount = v.InferOutput<typeof CountSchema>;
