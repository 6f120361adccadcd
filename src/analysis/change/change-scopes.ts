import { differenceOf, printedAmount, sumOf, type Amount, type DerivedAmount, type StatedAmount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { cellAt } from '@/model/figures';
import type { SectionRole } from '@/model/narrative';
import { bridges, type Bridge, type Coverage, type RestKind } from '../bridges';
import type { Share } from '../share';
import { accountChanges } from './account-changes';
import { bridgeSteps, type BridgeStep } from './bridge-steps';
import { baseOf, mayBeWhole, scopeKind, SCOPE_KINDS, SMALL_KINDS, THREE_PUBLIC_PARTS, type Base, type ScopeKind } from './scope-kinds';

/** One scope (口径) that the document speaks of: from its own base over the stated reasons to this year. */
export interface ScopeBridge {
  /** One a document; the anchor of its place on the page. */
  key: string;
  kind: ScopeKind;
  /** What the sentence calls it. */
  subject: string;
  /** Canonical code of the 科目 where it is one. */
  account: string | null;
  /** Key of an earlier scope with the same base, change and amount, and no other reasons: all of one money. */
  sameAs: string | null;
  /** Indices among the claims. */
  claims: { change: number; current: number };
  /** As printed; null where the sentence names none. */
  baseWords: string | null;
  base: Base | null;
  /** This year less the signed change: never printed. */
  before: DerivedAmount;
  /** Signed. */
  change: StatedAmount;
  now: Amount;
  steps: readonly BridgeStep[];
  /** Σ of the reasons with an amount; null where none has one. */
  reasons: Amount | null;
  /** Σ of them without their signs; null where none has one. */
  gross: Amount | null;
  /** Change less reasons; without a reason that has an amount the change itself, null where nothing is left. */
  rest: { kind: RestKind; amount: Amount | null };
  coverage: Coverage;
  /** Σ reasons of the change; null where there is nothing to divide. */
  covered: Share | null;
  /** The same without amounts that only state this year's level; null where there are none. */
  withoutLevels: { levels: Amount; covered: Share; rest: DerivedAmount } | null;
  /** Digits as printed, without sign and %. */
  printedPercent: string | null;
  /** change ÷ before, signed; null where the base is 0 (由零新增). */
  recomputed: Share | null;
}

/** What is said to be as it was. */
export interface UnchangedScope {
  key: string;
  kind: ScopeKind;
  subject: string;
  account: string | null;
  claim: number;
  now: Amount | null;
  baseWords: string | null;
}

/** A part of “三公” beside its whole: its bridge, or that it is as it was. */
export type PublicItem = { kind: ScopeKind; bridge: ScopeBridge } | { kind: ScopeKind; still: UnchangedScope };

export interface ChangeScopes {
  /** In the order of the page. A part that is the whole of “三公” is not told twice: it is among `items`. */
  scopes: readonly ScopeBridge[];
  /** Without the parts of “三公”. */
  unchanged: readonly UnchangedScope[];
  items: readonly PublicItem[];
  /** Scopes that have money and of which no change is stated. */
  notStated: readonly ScopeKind[];
}

/** The scopes of a document with their bridges. A change that is said twice with the same figures is one. */
export function changeScopes(document: BudgetDocument): ChangeScopes {
  const told = wholesFound(bridges(document).map((bridge) => ({ bridge, kind: kindAt(document, bridge.current, bridge.change) }))).filter(isCertain);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const all = inOrder(told).flatMap(({ bridge, kind }): ScopeBridge[] => {
    const account = accountAt(document, bridge.current, bridge.change);
    const same = [kind, account, bridge.currentFen, bridge.changeFen, foldedWords(bridge.base)].join(' ');
    if (seen.has(same)) return [];
    seen.add(same);
    return [scopeOf(document, bridge, kind, keyOf(kind, account, counts))];
  });
  const still = unchangedScopes(document);
  const whole = all.find(({ kind }) => kind === 'threePublic');
  const isWhole = ({ kind, change, now }: ScopeBridge) =>
    whole !== undefined && THREE_PUBLIC_PARTS.has(kind) && change.fen === whole.change.fen && now.fen === whole.now.fen;
  const parts = [
    ...all.filter(({ kind }) => THREE_PUBLIC_PARTS.has(kind)).map((bridge): PublicItem => ({ kind: bridge.kind, bridge })),
    ...still.filter(({ kind }) => THREE_PUBLIC_PARTS.has(kind)).map((one): PublicItem => ({ kind: one.kind, still: one })),
  ];
  const scopes = all.filter((scope) => !isWhole(scope)).map((scope, at, list) => ({ ...scope, sameAs: sameMoney(scope, list.slice(0, at)) }));
  return {
    scopes,
    unchanged: still.filter(({ kind }) => !THREE_PUBLIC_PARTS.has(kind)),
    items: inOrder(parts),
    notStated: notStated(document, [...all, ...still]),
  };
}

/** A wider scope that is the same money: where all of income is fiscal, the text says each thing three times. */
function sameMoney(scope: ScopeBridge, earlier: readonly ScopeBridge[]): string | null {
  if (SMALL_KINDS.has(scope.kind)) return null;
  const list = (steps: readonly BridgeStep[]) => steps.map(({ kind, amount, words }) => `${kind} ${amount?.fen ?? words}`).join(' ');
  const found = earlier.find(
    (one) =>
      one.before.fen === scope.before.fen &&
      one.now.fen === scope.now.fen &&
      foldedWords(one.baseWords) === foldedWords(scope.baseWords) &&
      (scope.steps.length === 0 || list(scope.steps) === list(one.steps)),
  );
  return found?.key ?? null;
}

function foldedWords(base: string | null): string {
  return (base ?? '').replace(/\s/g, '');
}

interface Told {
  bridge: Bridge;
  kind: ScopeKind;
}

/** Words that end in 增长 may be a name: what names no base, no percentage and no known scope is no change for certain. */
function isCertain({ kind, bridge }: Told): boolean {
  return kind !== 'other' || bridge.base !== null || bridge.printedPercent !== null || bridge.reasons.length > 0;
}

/** Where no sentence names a side by its words alone, the first of its section that names no part stands for it. */
function wholesFound(told: readonly Told[]): Told[] {
  const found = told.map((one, at) => ({ ...one, kind: sideInList(one, told[at - 1], told[at + 1]) ?? one.kind }));
  for (const [side, role] of [['income', 'income'], ['spending', 'expenditure']] as const) {
    if (found.some(({ kind }) => kind === side || kind === 'both')) continue;
    const at = found.findIndex(({ kind, bridge }) => kind === 'other' && bridge.section === role && mayBeWhole(bridge.subject, side));
    if (at >= 0) found[at] = { ...found[at]!, kind: side };
  }
  return found;
}

/** 收、支总计各是 A、B，各减少 C、D: of two totals in one sentence the first is 收入, the second 支出. */
function sideInList(one: Told, before: Told | undefined, after: Told | undefined): ScopeKind | null {
  const isTwin = (other: Told | undefined) => other?.kind === 'both' && other.bridge.section === one.bridge.section && Math.abs(other.bridge.current - one.bridge.current) === 1;
  if (one.kind !== 'both') return null;
  return isTwin(after) ? 'income' : isTwin(before) ? 'spending' : null;
}

function inOrder<T extends { kind: ScopeKind }>(list: readonly T[]): T[] {
  return [...list].sort((one, other) => SCOPE_KINDS.indexOf(one.kind) - SCOPE_KINDS.indexOf(other.kind));
}

function roleOf({ claims, paragraphs, sections }: BudgetDocument, claim: number): SectionRole {
  return sections[paragraphs[claims[claim]?.paragraph ?? -1]?.section ?? -1]?.role ?? 'other';
}

function accountAt({ claims }: BudgetDocument, current: number, change: number): string | null {
  return claims[current]?.account ?? claims[change]?.account ?? null;
}

function kindAt(document: BudgetDocument, current: number, change: number): ScopeKind {
  const subject = document.claims[current]?.subject || document.claims[change]?.subject || '';
  return scopeKind({ subject, account: accountAt(document, current, change) }, roleOf(document, change));
}

/** `general-public`, `account-2080101`; a second one of its kind `general-public-2`. */
function keyOf(kind: ScopeKind, account: string | null, counts: Map<string, number>): string {
  const dashed = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const name = kind === 'account' && account !== null ? `${dashed}-${account}` : dashed;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

function scopeOf(document: BudgetDocument, bridge: Bridge, kind: ScopeKind, key: string): ScopeBridge {
  const change: StatedAmount = { kind: 'stated', fen: bridge.changeFen, claim: bridge.change };
  const by: StatedAmount = { ...change, fen: Math.abs(change.fen) };
  const now = nowOf(document, bridge.current);
  const before = change.fen < 0 ? sumOf([now, by]) : differenceOf(now, by);
  const steps = bridgeSteps(document, bridge.reasons, bridge.change);
  const quantified = steps.flatMap(({ amount }) => (amount ? [amount] : []));
  const reasons = total(quantified);
  const levels = total(steps.flatMap((step) => (step.kind === 'level' && step.amount ? [step.amount] : [])));
  return {
    key,
    kind,
    subject: bridge.subject,
    account: accountAt(document, bridge.current, bridge.change),
    sameAs: null,
    claims: { change: bridge.change, current: bridge.current },
    baseWords: bridge.base,
    base: baseOf(bridge.base, document.fiscalYear),
    before,
    change,
    now,
    steps,
    reasons,
    gross: total(quantified.map(sizeOf)),
    rest: { kind: bridge.rest, amount: bridge.restFen === 0 ? null : reasons ? differenceOf(change, reasons) : change },
    coverage: bridge.coverage,
    covered: reasons && change.fen !== 0 ? { part: reasons, whole: change, ratio: reasons.fen / change.fen } : null,
    withoutLevels: reasons && levels ? withoutLevels(change, reasons, levels) : null,
    printedPercent: bridge.printedPercent,
    recomputed: before.fen === 0 ? null : { part: change, whole: before, ratio: change.fen / before.fen },
  };
}

function withoutLevels(change: StatedAmount, reasons: Amount, levels: Amount): ScopeBridge['withoutLevels'] {
  const others = differenceOf(reasons, levels);
  return { levels, covered: { part: others, whole: change, ratio: others.fen / change.fen }, rest: differenceOf(change, others) };
}

function total(amounts: readonly Amount[]): Amount | null {
  const [only] = amounts;
  return only && amounts.length === 1 ? only : amounts.length === 0 ? null : sumOf(amounts);
}

/** An amount without its sign: of a difference the other way round. */
function sizeOf(amount: Amount): Amount {
  if (amount.fen >= 0) return amount;
  const [first, ...others] = amount.kind === 'derived' ? amount.operands : [];
  const [second] = others;
  if (amount.kind === 'derived' && amount.operation === 'difference' && first && second && others.length === 1) return differenceOf(second, first);
  return { ...amount, fen: -amount.fen };
}

/** The amount of this year: the cell it speaks of where that prints it to the fen, else the sentence. */
function nowOf(document: BudgetDocument, claim: number): Amount {
  const { fen, places } = document.claims[claim]!;
  const [place] = places;
  const reading = place && places.length === 1 ? cellAt(document, place)?.reading : undefined;
  return place && reading && 'fen' in reading && reading.fen === fen ? printedAmount({ fen, place }) : { kind: 'stated', fen, claim };
}

function unchangedScopes(document: BudgetDocument): UnchangedScope[] {
  const { claims } = document;
  const ofAccounts = new Set(accountChanges(document).flatMap(({ claims: { now, before } }) => [now, before]));
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const found = claims.flatMap((claim, index): UnchangedScope[] => {
    if (claim.kind === 'reason' || ofAccounts.has(index) || (claim.direction !== 'unchanged' && !(claim.kind === 'change' && claim.fen === 0))) return [];
    const sentence = `${claim.paragraph} ${claim.sentence[0]} ${claim.subject}`;
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    const kind = scopeKind(claim, roleOf(document, index));
    const now = claim.kind === 'amount' ? nowOf(document, index) : null;
    return [{ key: keyOf(kind, claim.account, counts), kind, subject: claim.subject, account: claim.account, claim: index, now, baseWords: claim.base }];
  });
  return inOrder(found);
}

/** The scopes that a reader asks for. */
const ASKED_FOR = ['income', 'spending', 'generalPublic', 'governmentFund', 'stateCapital', 'threePublic', 'agencyOperating'] as const;

function notStated(document: BudgetDocument, told: readonly { kind: ScopeKind }[]): ScopeKind[] {
  const isTold = (kind: ScopeKind) => told.some((one) => one.kind === kind || (one.kind === 'both' && (kind === 'income' || kind === 'spending')));
  return ASKED_FOR.filter((kind) => !isTold(kind) && hasMoney(document, kind));
}

/** Whether there is something to say of it: a fund that nobody gets, or an expense that no text speaks of, is not missed. */
function hasMoney({ figures, claims }: BudgetDocument, kind: (typeof ASKED_FOR)[number]): boolean {
  const role = { income: null, spending: null, generalPublic: 'T5', governmentFund: 'T8', stateCapital: 'T9', threePublic: 'T7', agencyOperating: null } as const;
  if (kind === 'income' || kind === 'spending') return true;
  if (kind === 'agencyOperating') return claims.some(({ subject, fen }) => fen > 0 && /机关(?:[（(]单位[)）])?运行/u.test(subject));
  return figures.some((figure) => figure.role === role[kind] && figure.fen > 0 && figure.period === undefined);
}
