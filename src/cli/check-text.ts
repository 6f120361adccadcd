import type { Cause, Finding } from '@/checks/rule';
import type { CheckSummary, RuleStanding } from '@/checks/summary';
import { translate, type CliMessageKey } from '@/locales/cli-messages';
import { translateFindings } from '@/locales/findings';
import { exactAmount } from '@/locales/findings/exact-amount';
import { groupOf, plainSentence, type FindingGroup } from '@/locales/findings/finding-sentence';
import { findingSentence } from '@/locales/findings/finding-text';
import { causesSentence, causeSentence, countsText, explainsText, reasonText, toleranceSentence } from '@/locales/findings/finding-words';
import { withoutMarks } from '@/locales/phrases';
import { formulaText } from '@/locales/findings/formula-text';
import { displayUnitOf } from '@/locales/format';
import type { Locale, MessageParams } from '@/locales/messages';
import type { BudgetDocument } from '@/model/document';
import type { Checked } from './check-command';
import { cellWords, claimWords } from './finding-place';

const GROUPS: readonly FindingGroup[] = ['error', 'warning', 'info', 'tail'];
/** What is listed without being asked for. */
const LOUD: ReadonlySet<FindingGroup> = new Set(['error', 'warning']);

/** What the checks of a document found, as lines for a person. @param all lists what asks nothing of the reader too */
export function checkedText(checked: Checked, locale: Locale, all: boolean): string {
  const { document, summary } = checked;
  const say = (key: CliMessageKey, params?: MessageParams) => translate(locale, key, params);
  const quiet = summary.counts.info + summary.counts.tail;
  const inapplicable = summary.rules.filter(({ compared }) => compared === null);
  return [
    say('cli.check.document', {
      department: document.department,
      year: document.fiscalYear,
      kind: say(`cli.kind.${document.kind}`),
      id: document.id,
    }),
    say('cli.check.counts', { counts: withoutMarks(countsText(summary.counts, locale)), unit: say(`ui.unit.${displayUnitOf(document.amountUnit)}`) }),
    ...GROUPS.filter((group) => all || LOUD.has(group)).flatMap((group) => groupLines(checked, group, locale)),
    '',
    say('cli.check.holds', { ...standing(summary), inapplicable: inapplicable.length }),
    ...(!all && quiet > 0 ? [say('cli.check.more', { n: quiet })] : []),
    ...(all && inapplicable.length > 0
      ? ['', say('cli.check.inapplicable', { n: inapplicable.length }), ...inapplicable.map((rule) => inapplicableLine(rule, locale))]
      : []),
  ].join('\n');
}

/** Rules that compared something and found nothing but 尾差, and how many comparisons all made. */
function standing({ rules, findings }: CheckSummary): { n: number; compared: number } {
  const broken = new Set(findings.filter(({ kind }) => kind !== 'tail').map(({ rule }) => rule));
  const applied = rules.filter(({ compared }) => compared !== null);
  return {
    n: applied.filter(({ id }) => !broken.has(id)).length,
    compared: applied.reduce((sum, { compared }) => sum + (compared ?? 0), 0),
  };
}

function groupLines({ document, summary }: Checked, group: FindingGroup, locale: Locale): string[] {
  const findings = summary.findings.filter((finding) => groupOf(finding) === group);
  if (findings.length === 0) return [];
  const lines: string[] = ['', translateFindings(locale, `count.${group}`, { n: findings.length })];
  let rule = '';
  for (const finding of findings) {
    if (finding.rule !== rule) lines.push(`  ${ruleLine(summary.rules, finding.rule, locale)}`);
    rule = finding.rule;
    lines.push(...findingLines(document, finding, locale).map((line) => `    ${line}`));
  }
  return lines;
}

function ruleLine(rules: readonly RuleStanding[], id: string, locale: Locale): string {
  const statement = rules.find((rule) => rule.id === id)?.statement[locale] ?? '';
  return translate(locale, 'cli.check.rule', { rule: id, statement });
}

function findingLines(document: BudgetDocument, finding: Finding, locale: Locale): string[] {
  const amount = (fen: number) => exactAmount(fen, document.amountUnit);
  const [place] = finding.places;
  const [claim] = finding.claims;
  const causes = causesSentence(finding, locale);
  const tolerance = finding.kind === 'difference' ? toleranceSentence(finding, locale) : null;
  return [
    ...(place ? [cellWords(document, place, locale)] : []),
    ...(claim === undefined ? [] : [claimWords(document, claim, locale)]),
    `  ${plainSentence(findingSentence(finding, locale), amount)}`,
    ...(tolerance ? [`  ${plainSentence(tolerance, amount)}`] : []),
    ...(causes ? [`  ${plainSentence(causes, amount)}`] : []),
    ...finding.causes.map((cause) => `    ${causeLine(document, finding, cause, locale)}`),
  ];
}

function causeLine(document: BudgetDocument, finding: Finding, cause: Cause, locale: Locale): string {
  const amount = (fen: number) => exactAmount(fen, document.amountUnit);
  const formula = plainSentence(causeSentence(cause, finding, locale), amount);
  const { denominator } = cause;
  const where =
    denominator.kind === 'printed'
      ? cellWords(document, denominator.place, locale)
      : denominator.kind === 'stated'
        ? claimWords(document, denominator.claim, locale)
        : translate(locale, 'cli.check.derived', { formula: formulaText(denominator, amount) });
  const explains = explainsText(cause, locale);
  return translate(locale, explains === '' ? 'cli.check.cause' : 'cli.check.causeExplains', { formula, where, explains });
}

function inapplicableLine({ id, statement, reason, roles }: RuleStanding, locale: Locale): string {
  const rule = translate(locale, 'cli.check.rule', { rule: id, statement: statement[locale] });
  return `  ${translate(locale, 'cli.place.says', { place: rule, sentence: reason === null ? '' : reasonText(reason, roles, locale) })}`;
}
