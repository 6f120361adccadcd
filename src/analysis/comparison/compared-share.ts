import { shareOf, type Share } from '../share';
import type { SubjectAmounts } from './amounts-of';
import { amountIn, type ComparedAmount } from './compared-amount';
import type { Concentration } from './concentration';
import { valueOf, type ComparedCount, type IndicatorCounts } from './indicator-counts';
import type { ShareMeasure } from './measures';

/**
 * A share of a column with its whole: of money or of a number of things. `absent` where the part or the whole has no
 * amount (then `of` is the state that says why) or the whole is 0: never 0 %.
 */
export type ComparedShare =
  | { state: 'money'; ratio: number; share: Share }
  | { state: 'count'; ratio: number; part: number; whole: number }
  | { state: 'absent'; of: ComparedAmount | ComparedCount }
  | { state: 'noWhole' };

export type SubjectShares = Readonly<Record<ShareMeasure, ComparedShare>>;

/**
 * The shares of a column. 最大项目 is a share of what its projects cost together, 人员 and 公用 of the 基本支出 that they
 * divide, all others of 总计 on the same basis.
 * @param divided the 基本支出 that 人员经费 and 公用经费 divide
 */
export function sharesOf(amounts: SubjectAmounts, divided: ComparedAmount, concentration: Concentration | null, { all, quantified }: IndicatorCounts): SubjectShares {
  const ofTotal = (part: ComparedAmount) => moneyShare(part, amounts.total);
  const largest = concentration?.largest;
  const qualitative: ComparedCount = 'value' in all && 'value' in quantified ? { state: 'counted', value: all.value - quantified.value } : quantified;
  return {
    projectOfTotal: ofTotal(amounts.project),
    basicOfTotal: ofTotal(amounts.basic),
    largestOfProject: largest && 'amount' in amounts.largestProject ? { state: 'money', ratio: largest.share.ratio, share: largest.share } : { state: 'absent', of: amounts.largestProject },
    personnelOfBasic: moneyShare(amounts.personnel, divided),
    operatingOfBasic: moneyShare(amounts.operating, divided),
    fiscalOfTotal: ofTotal(amounts.fiscal),
    otherIncomeOfTotal: ofTotal(amounts.otherIncome),
    carryOverOfTotal: ofTotal(amounts.carryOver),
    threePublicOfTotal: ofTotal(amounts.threePublic),
    qualitativeOfIndicators: countShare(qualitative, all),
    quantifiedOfIndicators: countShare(quantified, all),
  };
}

function moneyShare(part: ComparedAmount, whole: ComparedAmount): ComparedShare {
  const [own, all] = [amountIn(part), amountIn(whole)];
  if (!own) return { state: 'absent', of: part };
  if (!all) return { state: 'absent', of: whole };
  const share = shareOf(own, all);
  return share ? { state: 'money', ratio: share.ratio, share } : { state: 'noWhole' };
}

function countShare(part: ComparedCount, whole: ComparedCount): ComparedShare {
  const [own, all] = [valueOf(part), valueOf(whole)];
  if (own === null || all === null) return { state: 'absent', of: own === null ? part : whole };
  return all === 0 ? { state: 'noWhole' } : { state: 'count', ratio: own / all, part: own, whole: all };
}

/** A share that has a value. */
export function ratioIn(share: ComparedShare): number | null {
  return 'ratio' in share ? share.ratio : null;
}
