import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Claim, NarrativeSection, Reason } from '@/model/narrative';
import type { Fen } from '@/model/money';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';

/** How far stated reasons explain a change (SEED-FIGURES.md, definitions). */
export type Coverage = 'ample' | 'partial' | 'excessive' | 'opposite' | 'unquantified' | 'withoutReasons' | 'unchanged';

/** What stays of a change when its reasons are taken off. */
export type RestKind = 'none' | 'roundingTail' | 'unquantified' | 'unexplained';

/** One stated change from its base over its reasons to this year. All amounts in fen. */
export interface Bridge {
  section: NarrativeSection['role'];
  /** Index of the stated change among the claims, and of the amount of this year it belongs to. */
  change: number;
  current: number;
  subject: string;
  /** The base as printed (上年执行数…); null where the sentence names none. */
  base: string | null;
  /** This year − signed change: derived, never printed. */
  baseFen: Fen;
  changeFen: Fen;
  currentFen: Fen;
  reasons: readonly Reason[];
  reasonsFen: Fen;
  /** Σ of the reasons without their signs. */
  grossFen: Fen;
  restFen: Fen;
  rest: RestKind;
  coverage: Coverage;
  /** Σ reasons ÷ change; null where nothing changed or no reason has an amount. */
  coverageRatio: number | null;
  /** The same without amounts that only state this year's level; null where there are none. */
  coverageWithoutLevels: number | null;
  printedPercent: string | null;
  /** 100 × |change| ÷ base; null where the base is 0 (由零新增). */
  recomputedPercent: number | null;
}

/**
 * The bridges a narrative tells: each change with the amount it belongs to. Reasons stand as printed; what they do not
 * cover is a rounding tail, 未量化 where a reason without amount exists, else 未说明.
 */
export function bridges(document: BudgetDocument): Bridge[] {
  return document.claims.flatMap((claim, change) => {
    if (claim.kind !== 'change' || claim.fen === 0) return [];
    const current = currentOf(document.claims, change);
    return current === null ? [] : [bridgeOf(document, change, current)];
  });
}

/**
 * The amount a change is said of: the last one before it in its sentence; of two figures in one place (收、支总计各是
 * A、B，各增加 C、D) the one in the same place of the list.
 */
function currentOf(claims: readonly Claim[], change: number): number | null {
  const listed = listedWith(claims, change);
  if (listed !== null) return listed;
  const { paragraph, sentence } = claims[change]!;
  for (let at = change - 1; at >= 0; at--) {
    const claim = claims[at]!;
    if (claim.paragraph !== paragraph || claim.sentence[0] !== sentence[0]) return null;
    if (claim.kind === 'amount') return at;
  }
  return null;
}

/** As many amounts right before a run of changes as there are changes: each belongs to its own. */
function listedWith(claims: readonly Claim[], change: number): number | null {
  const { paragraph, sentence } = claims[change]!;
  const isOf = (at: number, kind: Claim['kind']): boolean => {
    const claim = claims[at];
    return claim !== undefined && claim.kind === kind && claim.paragraph === paragraph && claim.sentence[0] === sentence[0];
  };
  let [first, last] = [change, change];
  while (isOf(first - 1, 'change')) first -= 1;
  while (isOf(last + 1, 'change')) last += 1;
  const size = last - first + 1;
  const amounts = Array.from({ length: size }, (_, index) => first - size + index);
  const isList = size > 1 && amounts.every((at) => isOf(at, 'amount')) && !isOf(first - size - 1, 'amount');
  return isList ? change - size : null;
}

function bridgeOf(document: BudgetDocument, change: number, current: number): Bridge {
  const { claims } = document;
  const stated = claims[change]!;
  const changeFen = stated.direction === 'decrease' ? -stated.fen : stated.fen;
  const currentFen = claims[current]!.fen;
  const reasons = reasonsOf(document, change);
  const quantified = reasons.filter(({ fen }) => fen !== null);
  const reasonsFen = sum(quantified);
  const levels = quantified.filter(({ kind }) => kind === 'level');
  const restFen = changeFen - reasonsFen;
  const rest = restKind(document, restFen, reasons, quantified.length);
  const baseFen = currentFen - changeFen;
  return {
    section: document.sections[document.paragraphs[stated.paragraph]!.section ?? -1]?.role ?? 'other',
    change,
    current,
    subject: claims[current]!.subject || stated.subject,
    base: stated.base,
    baseFen,
    changeFen,
    currentFen,
    reasons,
    reasonsFen,
    grossFen: quantified.reduce((total, { fen }) => total + Math.abs(fen ?? 0), 0),
    restFen,
    rest,
    coverage: coverageOf(changeFen, reasonsFen, reasons, quantified.length),
    coverageRatio: quantified.length > 0 && changeFen !== 0 ? reasonsFen / changeFen : null,
    coverageWithoutLevels: levels.length > 0 && changeFen !== 0 ? (reasonsFen - sum(levels)) / changeFen : null,
    printedPercent: stated.percentOf === 'change' ? stated.percent : null,
    recomputedPercent: baseFen === 0 ? null : (100 * Math.abs(changeFen)) / Math.abs(baseFen),
  };
}

/**
 * Its own reasons; those of a sentence that gives them for several at once (财政拨款收入支出增加的主要原因是…); for a
 * sum whose items give theirs (“三公”), the reasons of the items.
 */
function reasonsOf(document: BudgetDocument, change: number): Reason[] {
  const { reasons, claims, paragraphs } = document;
  const own = reasons.filter(({ explains }) => explains === change);
  if (own.length > 0) return own;
  const shared = reasons.filter((reason) => isSharedBy(document, reason, change));
  const section = paragraphs[claims[change]!.paragraph]!.section;
  const isFirst = claims.findIndex((claim) => claim.kind === 'change' && paragraphs[claim.paragraph]!.section === section) === change;
  if (shared.length > 0 || !isFirst || section === null) return shared;
  return reasons.filter(({ explains }) => {
    const item = explains === null ? null : claims[explains]!;
    return item !== null && explains !== change && item.fen !== 0 && paragraphs[item.paragraph]!.section === section;
  });
}

/** What a sentence says to have risen or fallen on both sides: 财政拨款收入支出增加, 收支减少. */
const BOTH_SIDES = /([\u4e00-\u9fff]{0,8}?)(?:收入[、和及]?支出|收[、]?支)(?:预算)?(增加|增长|上升|减少|下降)/u;

/**
 * Whether a reason is given for a change of another sentence: it stands in a paragraph of the same section that states
 * no change, behind words that name both sides of what changed, and its direction.
 */
function isSharedBy({ claims, paragraphs }: BudgetDocument, { paragraph, span }: Reason, change: number): boolean {
  const { paragraph: at, subject, direction } = claims[change]!;
  const told = paragraphs[paragraph];
  if (!told || paragraph <= at || told.section !== paragraphs[at]?.section) return false;
  if (claims.some((claim) => claim.kind === 'change' && claim.paragraph === paragraph)) return false;
  const found = BOTH_SIDES.exec(told.text.slice(0, span[0]).replace(/\s/g, ''));
  if (!found) return false;
  const [, of = '', way = ''] = found;
  const isSide = new RegExp(`^${of}(?:预算)?(?:收入|支出)(?:预算)?$`, 'u').test(foldLabel(subject));
  return isSide && direction === (/增|上/u.test(way) ? 'increase' : 'decrease');
}

function restKind(document: BudgetDocument, restFen: Fen, reasons: readonly Reason[], terms: number): RestKind {
  if (restFen === 0) return 'none';
  if (terms > 0 && isRoundingTail(restFen, terms, lastDigitHalf(document.amountUnit === '元' ? '万元' : document.amountUnit, 2))) return 'roundingTail';
  return reasons.some(({ kind }) => kind === 'unquantified') ? 'unquantified' : 'unexplained';
}

function coverageOf(changeFen: Fen, reasonsFen: Fen, reasons: readonly Reason[], quantified: number): Coverage {
  if (changeFen === 0) return 'unchanged';
  if (reasons.length === 0) return 'withoutReasons';
  if (quantified === 0) return 'unquantified';
  const percent = (100 * reasonsFen) / changeFen;
  if (percent < 0) return 'opposite';
  return percent < 80 ? 'partial' : percent <= 120 ? 'ample' : 'excessive';
}

function sum(reasons: readonly Reason[]): Fen {
  return reasons.reduce((total, { fen }) => total + (fen ?? 0), 0);
}
