import { bridges, type Bridge } from '@/analysis/bridges';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Claim, Reason } from '@/model/narrative';
import { isRoundingTail, lastDigitHalf } from '@/model/tolerance';
import { baseOf, denominators, type WrongPercent } from '../diagnosis';
import { percentAgrees } from '../percent';
import type { Finding, FindingKind, Outcome, Rule, Severity } from '../rule';

/** Y-01 … Y-09: what the narrative says of the year before holds together. */
export const changeRules: readonly Rule[] = [
  {
    id: 'Y-01',
    tolerance: 'Tp',
    severity: 'error',
    statement: { 'zh-CN': '印出的增减百分比等于增减额除以基数', en: 'A printed percentage is the change divided by its base' },
    check: checkPercents,
  },
  {
    id: 'Y-02',
    tolerance: null,
    severity: 'error',
    statement: { 'zh-CN': '增加、减少、持平与增减额相符', en: 'Increase, decrease and unchanged agree with the amount of the change' },
    check: checkDirections,
  },
  {
    id: 'Y-04',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '有增减就有理由，理由合计占增减的八成到一倍二', en: 'A change has reasons, and they add up to 80–120 % of it' },
    check: checkCoverage,
  },
  {
    id: 'Y-05',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '同一组理由不解释两个不同的增减', en: 'One list of reasons does not explain two different changes' },
    check: checkSameReasons,
  },
  {
    id: 'Y-06',
    tolerance: 'Te',
    severity: 'error',
    statement: { 'zh-CN': '同一件事在两处说，数是一个', en: 'What is said in two places has one value' },
    check: checkTwoValues,
  },
  {
    id: 'Y-08',
    tolerance: null,
    severity: 'info',
    statement: { 'zh-CN': '全文用同一种基数（执行数或预算数）', en: 'One kind of base throughout the document' },
    check: checkBases,
  },
  {
    id: 'Y-09',
    tolerance: null,
    severity: 'warning',
    statement: { 'zh-CN': '收入与支出增减方向一致，除非结转能解释', en: 'Income and expenditure move in one direction, unless carry-over explains it' },
    check: checkSides,
  },
];

const NOTHING = { applies: false, reason: 'nothingToCompare', roles: [] } as const satisfies Outcome;

function outcome(compared: number, findings: readonly Finding[]): Outcome {
  return compared === 0 ? NOTHING : { applies: true, compared, findings };
}

interface Said {
  rule: string;
  severity: Severity;
  kind: FindingKind;
  claims: readonly number[];
}

function finding(said: Said, rest: Partial<Finding> = {}): Finding {
  return {
    id: `${said.rule}.c${said.claims.join('-')}`,
    printed: null,
    expected: null,
    differenceFen: 0,
    allowedHalfFen: 0,
    places: [],
    causes: [],
    params: {},
    ...said,
    ...rest,
  };
}

/** u of the narrative: half of the last digit that sentences print. Tables in 元 are spoken of in 万元. */
function spokenHalf({ amountUnit }: BudgetDocument): number {
  return lastDigitHalf(amountUnit === '亿元' ? '亿元' : '万元', amountUnit === '亿元' ? 4 : 2);
}

function checkPercents(document: BudgetDocument): Outcome {
  const told = bridges(document);
  const printed = told.flatMap((bridge) => (bridge.printedPercent !== null && bridge.baseFen !== 0 ? [{ ...bridge, percent: bridge.printedPercent }] : []));
  const half = spokenHalf(document);
  const wrong = printed.filter(({ percent, changeFen, baseFen }) => !percentAgrees(percent, changeFen, baseFen, half));
  const asWrong = ({ percent, changeFen, baseFen }: (typeof wrong)[number]): WrongPercent => ({ printed: percent, changeFen, baseFen });
  const all = wrong.map(asWrong);
  return outcome(
    printed.length,
    wrong.map((bridge) =>
      finding(
        { rule: 'Y-01', severity: 'error', kind: 'percent', claims: [bridge.change, bridge.current] },
        {
          printed: { kind: 'stated', fen: bridge.changeFen, claim: bridge.change },
          expected: baseOf(bridge),
          causes: denominators(document, told, asWrong(bridge), all),
          params: { printed: bridge.percent, percent: bridge.recomputedPercent ?? 0, subject: bridge.subject },
        },
      ),
    ),
  );
}

function checkDirections({ claims }: BudgetDocument): Outcome {
  const stated = claims.flatMap((claim, index) => (claim.kind === 'change' && claim.direction !== null ? [{ claim, index }] : []));
  const wrong = stated.filter(({ claim: { direction, fen } }) => (direction === 'unchanged') !== (fen === 0));
  return outcome(
    stated.length,
    wrong.map(({ claim, index }) =>
      finding(
        { rule: 'Y-02', severity: 'error', kind: 'direction', claims: [index] },
        { printed: { kind: 'stated', fen: claim.fen, claim: index }, params: { direction: claim.direction ?? '', subject: claim.subject } },
      ),
    ),
  );
}

function checkCoverage(document: BudgetDocument): Outcome {
  const told = bridges(document).filter(({ changeFen }) => !isRoundingTail(changeFen, 1, spokenHalf(document)));
  const findings = told.flatMap((bridge): Finding[] => {
    const { coverage, coverageRatio, change, current, changeFen, reasonsFen } = bridge;
    if (coverage === 'ample' || coverage === 'unchanged') return [];
    const isUnquantified = coverage === 'unquantified';
    const kind = coverage === 'withoutReasons' ? 'withoutReason' : 'coverage';
    return [
      finding(
        { rule: 'Y-04', severity: isUnquantified ? 'info' : 'warning', kind, claims: [change, current] },
        {
          printed: { kind: 'stated', fen: changeFen, claim: change },
          differenceFen: changeFen - reasonsFen,
          params: { subject: bridge.subject, coverage, percent: coverageRatio === null ? '' : (100 * coverageRatio).toFixed(1) },
        },
      ),
    ];
  });
  return outcome(told.length, findings);
}

/** Two changes whose quantified reasons are, one by one, of the same kind and amount. */
function checkSameReasons(document: BudgetDocument): Outcome {
  const told = bridges(document).filter(({ reasons }) => reasons.some(({ fen }) => fen !== null));
  const seen = new Map<string, Bridge>();
  const findings: Finding[] = [];
  for (const bridge of told) {
    const key = bridge.reasons.map(({ kind, fen }) => `${kind}${fen ?? ''}`).sort().join(' ');
    const before = seen.get(key);
    if (!before) seen.set(key, bridge);
    // Of a part of the same money (a fund and its one 科目) the reasons are rightly the same: so is the change.
    else if (before.changeFen !== bridge.changeFen) {
      findings.push(
        finding(
          { rule: 'Y-05', severity: 'warning', kind: 'sameReasons', claims: [before.change, bridge.change] },
          {
            printed: { kind: 'stated', fen: before.changeFen, claim: before.change },
            expected: { kind: 'stated', fen: bridge.changeFen, claim: bridge.change },
            differenceFen: before.changeFen - bridge.changeFen,
            params: { n: bridge.reasons.length },
          },
        ),
      );
    }
  }
  return outcome(told.length > 1 ? told.length : 0, findings);
}

/**
 * A fact repeated: reasons that name one subject and are of one kind. In one section, or for one base, it has one
 * value (error); between sections that speak of different money the scope may differ (warning).
 */
function checkTwoValues(document: BudgetDocument): Outcome {
  const { reasons, claims } = document;
  const facts = new Map<string, { reason: Reason; claim: number; section: string }[]>();
  for (const reason of reasons) {
    const [claim] = reason.claims;
    const subject = claim === undefined ? '' : foldLabel(claims[claim]!.subject);
    if (claim === undefined || reason.fen === null || subject.length < SHORTEST_SUBJECT) continue;
    const key = `${reason.kind} ${subject}`;
    facts.set(key, [...(facts.get(key) ?? []), { reason, claim, section: sectionOf(document, claims[claim]!) }]);
  }
  const repeated = [...facts.values()].filter(({ length }) => length > 1);
  const findings = repeated.flatMap(([first, ...others]) =>
    others.flatMap(({ reason, claim, section }): Finding[] => {
      if (!first || reason.fen === first.reason.fen) return [];
      const sameScope = section === first.section;
      return [
        finding(
          { rule: 'Y-06', severity: sameScope ? 'error' : 'warning', kind: 'twoValues', claims: [first.claim, claim] },
          {
            printed: { kind: 'stated', fen: first.reason.fen ?? 0, claim: first.claim },
            expected: { kind: 'stated', fen: reason.fen ?? 0, claim },
            differenceFen: (first.reason.fen ?? 0) - (reason.fen ?? 0),
            params: { subject: claims[claim]!.subject },
          },
        ),
      ];
    }),
  );
  return outcome(repeated.length, findings);
}

/** A shorter subject (该项目, 其他) names nothing certain. */
const SHORTEST_SUBJECT = 4;

function sectionOf({ sections, paragraphs }: BudgetDocument, { paragraph }: Claim): string {
  return sections[paragraphs[paragraph]?.section ?? -1]?.role ?? 'other';
}

function checkBases({ claims }: BudgetDocument): Outcome {
  const based = claims.flatMap(({ kind, base }, index) => (kind === 'change' && base !== null ? [{ base: foldLabel(base), index }] : []));
  const kinds = new Map<string, number>();
  for (const { base, index } of based) {
    const kind = /执行/.test(base) ? 'execution' : /预算/.test(base) ? 'budget' : null;
    if (kind !== null && !kinds.has(kind)) kinds.set(kind, index);
  }
  const findings = kinds.size > 1 ? [finding({ rule: 'Y-08', severity: 'info', kind: 'bases', claims: [...kinds.values()] })] : [];
  return outcome(based.length > 1 ? based.length : 0, findings);
}

function checkSides(document: BudgetDocument): Outcome {
  const told = bridges(document);
  const income = told.find(({ section }) => section === 'income');
  const spending = told.find(({ section }) => section === 'expenditure');
  if (!income || !spending || income.changeFen === 0 || spending.changeFen === 0) return NOTHING;
  if (income.changeFen > 0 === spending.changeFen > 0) return outcome(1, []);
  return outcome(1, [
    finding(
      { rule: 'Y-09', severity: 'warning', kind: 'oppositeSides', claims: [income.change, spending.change] },
      {
        printed: { kind: 'stated', fen: income.changeFen, claim: income.change },
        expected: { kind: 'stated', fen: spending.changeFen, claim: spending.change },
        differenceFen: income.changeFen - spending.changeFen,
      },
    ),
  ]);
}
