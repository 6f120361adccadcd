import type { Cause, Finding } from '@/checks/rule';
import type { RuleStanding } from '@/checks/summary';
import { exactAmount } from '@/locales/findings/exact-amount';
import { groupOf, plainSentence } from '@/locales/findings/finding-sentence';
import { findingSentence } from '@/locales/findings/finding-text';
import type { Locale } from '@/locales/messages';
import type { Amount } from '@/model/amount';
import type { BudgetDocument } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import { joinWrapped } from '@/model/fold';
import { cellAddress, type Place } from '@/model/place';
import type { Checked } from './check-command';
import { claimPlace } from './finding-place';

/**
 * The checks of documents for a program: amounts in fen, places as table, cell and line, the sentence in the language
 * asked for. Fields are only added, never renamed, while `version` stays the same.
 */
export function checkedJson(checked: readonly Checked[], locale: Locale): string {
  return JSON.stringify({ ok: true, version: 1, documents: checked.map((each) => described(each, locale)) }, null, 2);
}

function described({ document, summary }: Checked, locale: Locale) {
  const { id, revision, department, fiscalYear, kind, source, amountUnit } = document;
  return {
    id,
    revision,
    department,
    fiscalYear,
    kind,
    source: { fileName: source.fileName, sha256: source.sha256 },
    amountUnit,
    counts: summary.counts,
    findings: summary.findings.map((finding) => describedFinding(document, finding, locale)),
    rules: summary.rules.map((rule) => describedRule(rule, locale)),
  };
}

function describedFinding(document: BudgetDocument, finding: Finding, locale: Locale) {
  const { id, rule, kind, printed, expected, differenceFen, allowedHalfFen, places, claims, causes, params } = finding;
  return {
    id,
    rule,
    severity: groupOf(finding),
    kind,
    sentence: plainSentence(findingSentence(finding, locale), (fen) => exactAmount(fen, document.amountUnit)),
    printed: printed && describedAmount(printed),
    expected: expected && describedAmount(expected),
    differenceFen,
    allowedFen: allowedHalfFen / 2,
    cells: places.map((place) => describedPlace(document, place)),
    claims: claims.map((claim) => ({ claim, ...claimPlace(document, claim) })),
    causes: causes.map(describedCause),
    params,
  };
}

function describedCause({ denominator, percent, explains }: Cause) {
  return { denominator: describedAmount(denominator), percent, explains };
}

type DescribedAmount = { kind: Amount['kind']; fen: number; cell?: object; claim?: number; operation?: string; operands?: DescribedAmount[] };

function describedAmount(amount: Amount): DescribedAmount {
  const { kind, fen } = amount;
  const of = amount.kind !== 'derived' && amount.document !== undefined ? { document: amount.document } : {};
  switch (amount.kind) {
    case 'printed':
      return { kind, fen, ...of, cell: { table: amount.place.table, address: cellAddress(amount.place) } };
    case 'stated':
      return { kind, fen, ...of, claim: amount.claim };
    case 'derived':
      return { kind, fen, operation: amount.operation, operands: amount.operands.map(describedAmount) };
  }
}

function describedPlace(document: BudgetDocument, place: Place) {
  const table = tableByNumber(document, place.table);
  return {
    table: place.table,
    title: joinWrapped(table?.title ?? ''),
    address: cellAddress(place),
    line: table?.rows[place.row - 1]?.line ?? null,
  };
}

function describedRule({ id, statement, tolerance, compared, reason, roles }: RuleStanding, locale: Locale) {
  return { id, statement: statement[locale], tolerance, applies: compared !== null, compared, reason, roles };
}
