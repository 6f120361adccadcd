import type { Cause, Finding, InapplicableReason, Tolerance } from '@/checks/rule';
import type { Locale } from '../messages';
import type { FindingGroup, FindingPart, FindingSentence } from './finding-sentence';
import { tongueOf } from './finding-text';
import { isFindingsKey, translateFindings } from '.';

/** What else there is to say about findings and rules: causes, tolerance, why a rule does not apply, counts. */

/** A denominator that reproduces a wrong percentage, as a formula. */
export function causeSentence(cause: Cause, { printed, params }: Finding, locale: Locale): FindingSentence {
  const decimals = Math.max(2, (String(params['printed'] ?? '').split('.')[1]?.length ?? 0) + 1);
  return {
    message: translateFindings(locale, 'finding.cause'),
    params: {
      change: printed ? { amount: printed, size: true } : '',
      denominator: { amount: cause.denominator },
      percent: cause.percent.toFixed(decimals),
    },
  };
}

/** 分母取 16,632.90 或 16,639.59 都得 4.9%，这里不选。 null for a finding that is no percentage. */
export function causesSentence({ kind, causes, params }: Finding, locale: Locale): FindingSentence | null {
  if (kind !== 'percent') return null;
  const printed = String(params['printed'] ?? '');
  const { say } = tongueOf(locale);
  if (causes.length === 0) return { message: say('finding.causes.none'), params: { printed } };
  const list = causes.map((_, index) => `{cause${index}}`).join(say('finding.causes.or'));
  const named = causes.map(({ denominator }, index): [string, FindingPart] => [`cause${index}`, { amount: denominator }]);
  return {
    message: say(causes.length === 1 ? 'finding.causes.one' : 'finding.causes.several').replace('{causes}', list),
    params: { printed, ...Object.fromEntries(named) },
  };
}

/** 另有 1 处印错的百分数也由它得出; empty where it gives none. */
export function explainsText({ explains }: Cause, locale: Locale): string {
  return explains > 1 ? translateFindings(locale, 'finding.explains', { n: explains - 1 }) : '';
}

/** By how much rounding lets the figures differ; null where nothing is compared. */
export function toleranceSentence({ kind, allowedHalfFen }: Finding, locale: Locale): FindingSentence | null {
  const { say } = tongueOf(locale);
  if (kind === 'percent') return { message: say('finding.allowed.percent'), params: {} };
  if (allowedHalfFen === 0) return null;
  return { message: say('finding.allowed'), params: { allowed: { fen: Math.floor(allowedHalfFen / 2) } } };
}

/** What a rule allows, in words. */
export function toleranceText(tolerance: Tolerance, locale: Locale): string {
  return translateFindings(locale, `tolerance.${tolerance ?? 'none'}`);
}

/** Why a rule has nothing to say, with the tables it would need. */
export function reasonText(reason: InapplicableReason, roles: readonly string[], locale: Locale): string {
  const { say } = tongueOf(locale);
  const tables = roles.map((role) => (isFindingsKey(`table.${role}`) ? say(`table.${role}` as 'table.T1') : role)).join(say('reason.and'));
  const withTables = `reason.${reason}.tables`;
  return say(tables !== '' && isFindingsKey(withTables) ? withTables : `reason.${reason}`, { tables });
}

/** 差错 2，疑问 3，提示 3，尾差 16, `|` where a headline may break. @param groups those that are told */
export function countsText(
  counts: Readonly<Record<FindingGroup, number>>,
  locale: Locale,
  groups: readonly FindingGroup[] = ['error', 'warning', 'info', 'tail'],
): string {
  const { say } = tongueOf(locale);
  return groups.map((group) => say(`count.${group}`, { n: counts[group] })).join(say('counts.and'));
}

