import type { Amount } from '@/model/amount';
import type { StatedChange } from '../overview/stated-change';
import { shareOf, type Share } from '../share';
import { changeFromYearBefore, type ThreePublicHistory } from './history';
import { ITEMS, type Item } from './lines';
import { amountOf, type PrintedState } from './printed-lines';
import type { ThreePublic } from './three-public';
import { reasonsOfSum } from './told-lines';

/** What takes the money: one item `all` of it, or the `largest` with its share. */
export interface MainItem {
  item: Item;
  all: boolean;
  share: Share;
}

/** Against last year: as the narrative states it, else from last year's own document. */
export type AnswerChange =
  | StatedChange
  | { state: 'computed'; change: Amount; before: Amount; year: number };

/** How the stated reasons stand: `none` a change without any · `unquantified` none of them with an amount · `told`. */
export type AnswerReasons = { state: 'none' | 'told' } | { state: 'unquantified'; count: number };

/** What the page says first. */
export interface ThreePublicAnswer {
  year: number;
  /** What the table prints of the sum. */
  printed: PrintedState;
  /** The amount: of the cell, else of the narrative; null where neither has one. */
  amount: Amount | null;
  main: MainItem | null;
  change: AnswerChange;
  /** null where nothing changed or no change is stated. */
  reasons: AnswerReasons | null;
}

export function threePublicAnswer(facts: ThreePublic, history: ThreePublicHistory): ThreePublicAnswer {
  const printed = facts.printed.lines.threePublic;
  const amount = amountOf(printed) ?? facts.told.threePublic.stated;
  const change = changeOf(facts, history);
  return {
    year: facts.year,
    printed,
    amount,
    main: amount ? mainItem(facts, amount) : null,
    change,
    reasons: change.state === 'changed' ? reasonsOf(facts) : null,
  };
}

function mainItem({ printed, told }: ThreePublic, whole: Amount): MainItem | null {
  const shares = ITEMS.flatMap((item) => {
    const amount = amountOf(printed.lines[item]) ?? told[item].stated;
    const share = shareOf(amount, whole);
    return share && share.part.fen > 0 ? [{ item, share }] : [];
  });
  const [largest] = shares.sort((one, other) => other.share.ratio - one.share.ratio);
  return largest ? { ...largest, all: largest.share.part.fen === whole.fen } : null;
}

function changeOf(facts: ThreePublic, history: ThreePublicHistory): AnswerChange {
  const stated = facts.told.threePublic.change;
  if (stated.state !== 'notStated') return stated;
  const at = history.years.findIndex(({ document }) => document === facts.document);
  const before = history.years[at - 1]?.lines.threePublic.point;
  const change = changeFromYearBefore(history, facts.document, 'threePublic');
  return change && before ? { state: 'computed', change, before: before.amount, year: facts.year - 1 } : stated;
}

function reasonsOf({ told }: ThreePublic): AnswerReasons {
  const reasons = reasonsOfSum(told);
  if (reasons.length === 0) return { state: 'none' };
  return reasons.every(({ reason }) => reason.kind === 'unquantified') ? { state: 'unquantified', count: reasons.length } : { state: 'told' };
}
