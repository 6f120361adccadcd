import { bridges, type Bridge } from '@/analysis/bridges';
import { differenceOf, sumOf, type Amount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import type { Reason } from '@/model/narrative';
import { baseOf, denominators, type WrongPercent } from './diagnosis';
import { percentAgrees } from './percent';
import type { Finding, FindingKind, Severity } from './rule';
import { spokenHalf } from './spoken';
import { finding } from './sums';

/** A rule's word on a stated change. */
export interface ChangeRuling {
  rule: string;
  severity: Severity;
  kind: FindingKind;
}

/** The stated change, signed. */
export function statedChange({ change, changeFen }: Bridge): StatedAmount {
  return { kind: 'stated', fen: changeFen, claim: change };
}

/** A finding of a change and the amount of this year that it belongs to. */
export function changeFinding(ruling: ChangeRuling, bridge: Bridge, rest: Partial<Finding> = {}): Finding {
  const said = { ...ruling, printed: statedChange(bridge), expected: rest.expected ?? null };
  return finding(said, { claims: [bridge.change, bridge.current], places: [], ...rest });
}

/** Σ of the reasons that have an amount, each signed; null where none has one. */
export function reasonsTotal({ claims }: BudgetDocument, reasons: readonly Reason[]): Amount | null {
  const amounts = reasons.flatMap(({ kind, fen, claims: own }): Amount[] => {
    const [first, second] = own;
    if (fen === null || first === undefined) return [];
    const stated = (claim: number, signed: number): Amount => ({ kind: 'stated', fen: signed, claim });
    if (kind !== 'pair' || second === undefined) return [stated(first, fen)];
    return [differenceOf(stated(second, claims[second]?.fen ?? 0), stated(first, claims[first]?.fen ?? 0))];
  });
  return amounts.length === 0 ? null : amounts.length === 1 ? amounts[0]! : sumOf(amounts);
}

/** 稳增长 before an amount is a name: what has no base, no percentage and no reason is no change for certain. */
export function isCertain({ base, printedPercent, reasons }: Bridge): boolean {
  return base !== null || printedPercent !== null || reasons.length > 0;
}

const REASON_WORDS = /原因|主要是|主要为|由于|因为|系因|主要系/u;

/**
 * Whether a change stands without any reason: none is read, none is worded behind it, and none is given for the same
 * change of the same money, which the text may tell of twice (a sum and its one item, 财政拨款 that is all 一般公共预算).
 */
export function isWithoutReason({ claims, paragraphs }: BudgetDocument, bridge: Bridge, told: readonly Bridge[]): boolean {
  if (bridge.reasons.length > 0 || !isCertain(bridge)) return false;
  const isSameMoney = ({ changeFen, currentFen, section, reasons }: Bridge): boolean =>
    reasons.length > 0 && changeFen === bridge.changeFen && (currentFen === bridge.currentFen || section === bridge.section);
  if (told.some(isSameMoney)) return false;
  const { paragraph, span } = claims[bridge.change]!;
  const next = claims.find(({ kind, paragraph: other, span: [start] }) => kind === 'change' && other === paragraph && start > span[0]);
  return !REASON_WORDS.test(paragraphs[paragraph]?.text.slice(span[1], next?.span[0]) ?? '');
}

interface Percents {
  /** How many percentages were recomputed. */
  compared: number;
  findings: readonly Finding[];
}

/**
 * Tp: the printed percentages of some changes that their own bases do not give, each with every denominator of the
 * document that does.
 */
export function wrongPercents(document: BudgetDocument, rule: string, isMeant: (bridge: Bridge) => boolean): Percents {
  const told = bridges(document);
  const printed = told.flatMap((bridge) => (bridge.printedPercent !== null && bridge.baseFen !== 0 ? [{ ...bridge, percent: bridge.printedPercent }] : []));
  const wrong = printed.filter(({ percent, changeFen, baseFen, change, current }) => !percentAgrees(percent, changeFen, baseFen, spokenHalf(document, change, current)));
  const asWrong = ({ percent, changeFen, baseFen }: (typeof wrong)[number]): WrongPercent => ({ printed: percent, changeFen, baseFen });
  const all = wrong.map(asWrong);
  const findings = wrong.filter(isMeant).map((bridge) =>
    changeFinding({ rule, severity: 'error', kind: 'percent' }, bridge, {
      expected: baseOf(bridge),
      differenceFen: 0,
      causes: denominators(document, told, asWrong(bridge), all),
      params: { printed: bridge.percent, percent: bridge.recomputedPercent ?? 0, subject: bridge.subject },
    }),
  );
  return { compared: printed.filter(isMeant).length, findings };
}
