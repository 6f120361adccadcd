import { AMOUNT_UNITS } from '@/model/amount-unit';
import type { BudgetDocument } from '@/model/document';
import { foldWidth } from '@/model/fold';
import { readAmount } from '@/model/money';
import type { Claim } from '@/model/narrative';
import { lastDigitHalf } from '@/model/tolerance';

const PRINTED = /^([\d.,\s]*?)(?:亿|万)?元?$/;
/** 0.005 万元, in half-fen. */
const WIDEST = lastDigitHalf('万元', 2);

/** Half of the last digit that the narrative prints, of every claim, in half-fen. */
const known = new WeakMap<BudgetDocument, readonly number[]>();

/**
 * u of the narrative (RULES.md, Tolerances): half a unit of the most decimals among the amounts of a sentence, at most
 * 0.005 万元 where its section prints decimals at all.
 * @returns one a claim, in half-fen
 */
export function spokenHalves(document: BudgetDocument): readonly number[] {
  let halves = known.get(document);
  if (!halves) known.set(document, (halves = measured(document)));
  return halves;
}

/** The coarsest of some claims. */
export function spokenHalf(document: BudgetDocument, ...claims: readonly number[]): number {
  const halves = spokenHalves(document);
  return Math.max(1, ...claims.map((claim) => halves[claim] ?? WIDEST));
}

function measured({ claims, paragraphs }: BudgetDocument): number[] {
  const prints = claims.map((claim) => printOf(claim, paragraphs[claim.paragraph]?.text ?? ''));
  const finest = new Map<string, number>();
  const withDecimals = new Set<number | null>();
  claims.forEach((claim, index) => {
    const { half, hasDecimals } = prints[index]!;
    finest.set(sentenceKey(claim), Math.min(half, finest.get(sentenceKey(claim)) ?? Infinity));
    if (hasDecimals) withDecimals.add(paragraphs[claim.paragraph]?.section ?? null);
  });
  return claims.map((claim) => {
    const half = finest.get(sentenceKey(claim)) ?? WIDEST;
    return withDecimals.has(paragraphs[claim.paragraph]?.section ?? null) ? Math.min(half, WIDEST) : half;
  });
}

function sentenceKey({ paragraph, sentence }: Claim): string {
  return `${paragraph} ${sentence[0]}`;
}

/** The unit is the one in which the printed digits are the amount: of two figures in one place only the last prints it. */
function printOf({ span, fen }: Claim, text: string): { half: number; hasDecimals: boolean } {
  const number = PRINTED.exec(foldWidth(text.slice(...span)).replace(/\s/g, ''))?.[1] ?? '';
  const unit = AMOUNT_UNITS.find((candidate) => {
    const reading = readAmount(number, candidate);
    return 'fen' in reading && reading.fen === fen && fen !== 0;
  });
  const decimals = number.split('.')[1]?.length ?? 0;
  return { half: unit === undefined ? WIDEST : lastDigitHalf(unit, decimals), hasDecimals: decimals > 0 };
}
