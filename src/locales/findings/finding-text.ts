import type { Finding } from '@/checks/rule';
import type { Amount } from '@/model/amount';
import { hanziNumber } from '../format';
import type { Locale, MessageParams } from '../messages';
import { comparisonSentence } from './comparison-text';
import { differencePart, type FigurePart, type FindingPart, type FindingSentence } from './finding-sentence';
import { isFindingsKey, translateFindings, type FindingsKey } from '.';

/** The messages of one language, and what a table is called in it. */
export interface Tongue {
  say: (key: FindingsKey, params?: MessageParams) => string;
  table: (number: number) => string;
}

export function tongueOf(locale: Locale): Tongue {
  const say: Tongue['say'] = (key, params) => translateFindings(locale, key, params);
  return { say, table: (number) => say('table.number', { n: locale === 'en' ? number : hanziNumber(number) }) };
}

type Teller = (finding: Finding, tongue: Tongue) => FindingSentence;

/** How each kind is put into words. Every kind stands here: one without words does not compile. */
const TELLERS: Readonly<Record<Finding['kind'], Teller>> = {
  tail: (finding, tongue) => comparisonSentence(finding, tongue, 'finding.tail'),
  difference: (finding, tongue) => comparisonSentence(finding, tongue, `finding.difference.${finding.severity}`),
  percent: (finding, { say }) => ({
    message: say('finding.percent'),
    params: { printed: word(finding, 'printed'), percent: percentText(finding), change: size(finding.printed), base: figure(finding.expected) },
  }),
  direction: (finding, { say }) => ({
    message: say(oneOf(`finding.direction.${word(finding, 'direction')}`, 'finding.direction.unchanged')),
    params: { amount: size(finding.printed) },
  }),
  coverage: (finding, { say }) => ({
    message: say(oneOf(`finding.coverage.${word(finding, 'coverage')}`, 'finding.coverage.partial')),
    params: {
      change: figure(finding.printed),
      reasons: finding.expected ? { amount: finding.expected } : { fen: (finding.printed?.fen ?? 0) - finding.differenceFen },
      rest: difference(finding),
      percent: word(finding, 'percent'),
    },
  }),
  withoutReason: ({ printed }, { say }) => ({ message: say('finding.withoutReason'), params: { change: figure(printed) } }),
  sameReasons: (finding, { say }) => ({
    message: say('finding.sameReasons', { n: word(finding, 'n') }),
    params: { one: figure(finding.printed), other: figure(finding.expected) },
  }),
  twoValues: (finding, { say }) => ({
    message: say(finding.severity === 'error' ? 'finding.twoValues.error' : 'finding.twoValues.warning'),
    params: {
      subject: word(finding, 'subject'),
      one: figure(finding.printed),
      other: figure(finding.expected),
      difference: difference(finding),
    },
  }),
  bases: (_, { say }) => ({ message: say('finding.bases'), params: {} }),
  oppositeSides: ({ printed, expected }, { say }) => ({
    message: say('finding.oppositeSides'),
    params: { income: figure(printed), spending: figure(expected) },
  }),
  notAnAmount: (finding, { say }) => ({ message: say('finding.notAnAmount'), params: { raw: word(finding, 'raw') } }),
  negative: ({ printed }, { say }) => ({ message: say('finding.negative'), params: { amount: figure(printed) } }),
  misplaced: (finding, { say }) => ({
    message: say(oneOf(`finding.misplaced.${word(finding, 'part')}`, 'finding.misplaced.operating')),
    params: { code: word(finding, 'code'), amount: figure(finding.printed) },
  }),
  prefixMissing: (finding, { say }) => ({
    message: say('finding.prefixMissing'),
    params: { code: word(finding, 'code'), parent: word(finding, 'parent') },
  }),
  codeLength: (finding, { say }) => ({ message: say('finding.codeLength'), params: { code: word(finding, 'code') } }),
  nameDiffers: (finding, { say }) => ({
    message: say('finding.nameDiffers', { n: word(finding, 'n') }),
    params: { code: word(finding, 'code'), name: word(finding, 'name'), other: word(finding, 'other') },
  }),
  share: (finding, { say }) => ({
    message: say('finding.share'),
    params: { amount: figure(finding.printed), whole: figure(finding.expected), percent: word(finding, 'percent') },
  }),
  remainder: (finding, { say }) => ({
    message: say('finding.remainder'),
    params: { whole: figure(finding.printed), parts: figure(finding.expected), rest: difference(finding) },
  }),
};

/**
 * What a finding says, as one sentence with both figures: a remark or a question, never an accusation; a 尾差 is called
 * nothing else. The command line, the list and the notes all take their words from here.
 */
export function findingSentence(finding: Finding, locale: Locale): FindingSentence {
  const { message, params } = TELLERS[finding.kind](finding, tongueOf(locale));
  return { message: message.charAt(0).toUpperCase() + message.slice(1), params };
}

/** A finding in a few words, for a heading. */
export function findingTitle(finding: Finding, locale: Locale): FindingSentence {
  const { say } = tongueOf(locale);
  const key = `finding.title.${finding.kind}` as const;
  return {
    message: say(oneOf(`${key}.${word(finding, 'coverage')}`, key)),
    params: { difference: difference(finding), printed: word(finding, 'printed'), percent: finding.kind === 'percent' ? percentText(finding) : word(finding, 'percent') },
  };
}

/** A value of the finding as text: what a document wrote, or a code of the rule. */
function word({ params }: Finding, name: string): string {
  return Object.hasOwn(params, name) ? String(params[name]) : '';
}

function oneOf(key: string, usual: FindingsKey): FindingsKey {
  return isFindingsKey(key) ? key : usual;
}

function figure(amount: Amount | null): FindingPart {
  return amount ? { amount } : '';
}

function size(amount: Amount | null): FigurePart | '' {
  return amount ? { amount, size: true } : '';
}

function difference(finding: Finding): FindingPart {
  return differencePart(finding) ?? { fen: Math.abs(finding.differenceFen) };
}

/** The recomputed percentage, to the printed digits; to one more where these alone would look the same. */
export function percentText({ params }: Finding): string {
  const printed = String(params['printed'] ?? '');
  const percent = Number(params['percent'] ?? 0);
  return digitsUnlike(percent, printed);
}

function digitsUnlike(percent: number, printed: string): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const text = percent.toFixed(decimals);
  return Number(text) === Number(printed) ? percent.toFixed(decimals + 2) : text;
}
