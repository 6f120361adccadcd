import { bridges, type Bridge } from '@/analysis/bridges';
import type { BudgetDocument } from '@/model/document';
import { foldLabel } from '@/model/fold';
import type { Claim, Reason } from '@/model/narrative';
import { isRoundingTail } from '@/model/tolerance';
import { changeFinding, isCertain, isWithoutReason, reasonsTotal, statedChange, wrongPercents } from '../changes';
import { outcomeOf as outcome } from '../outcome';
import type { Finding, Outcome, Rule } from '../rule';
import { spokenHalf } from '../spoken';
import { finding, isTailOfChanges } from '../sums';

/** Y-01 … Y-08: what the narrative says of the year before holds together. */
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
];

function checkPercents(document: BudgetDocument): Outcome {
  // G-03 says it of “三公”.
  const { compared, findings } = wrongPercents(document, 'Y-01', ({ section }) => section !== 'threePublic');
  return outcome(compared, findings);
}

function checkDirections({ claims }: BudgetDocument): Outcome {
  const stated = claims.flatMap((claim, index) => (claim.kind === 'change' && claim.direction !== null ? [{ claim, index }] : []));
  const wrong = stated.filter(({ claim: { direction, fen } }) => (direction === 'unchanged') !== (fen === 0));
  return outcome(
    stated.length,
    wrong.map(({ claim: { fen, direction, subject }, index }) =>
      finding(
        { rule: 'Y-02', severity: 'error', kind: 'direction', printed: { kind: 'stated', fen, claim: index }, expected: null },
        { params: { direction: direction ?? '', subject } },
      ),
    ),
  );
}

function checkCoverage(document: BudgetDocument): Outcome {
  const told = bridges(document).filter((bridge) => isCertain(bridge) && !isRoundingTail(bridge.changeFen, 1, spokenHalf(document, bridge.change)));
  return outcome(told.length, told.flatMap((bridge) => coverageFinding(document, bridge, told) ?? []));
}

function coverageFinding(document: BudgetDocument, bridge: Bridge, told: readonly Bridge[]): Finding | null {
  const { coverage, coverageRatio, changeFen, reasonsFen, subject, section } = bridge;
  if (coverage === 'ample' || coverage === 'unchanged') return null;
  // G-04 asks for the reasons of an increase of “三公”.
  if (coverage === 'withoutReasons' && ((section === 'threePublic' && changeFen > 0) || !isWithoutReason(document, bridge, told))) return null;
  const kind = coverage === 'withoutReasons' ? 'withoutReason' : 'coverage';
  const severity = coverage === 'unquantified' ? 'info' : 'warning';
  return changeFinding({ rule: 'Y-04', severity, kind }, bridge, {
    expected: reasonsTotal(document, bridge.reasons),
    differenceFen: changeFen - reasonsFen,
    params: { subject, coverage, percent: coverageRatio === null ? '' : (100 * coverageRatio).toFixed(1) },
  });
}

/** Two changes whose quantified reasons are, one by one, of the same kind, amount and subject. */
function checkSameReasons(document: BudgetDocument): Outcome {
  const told = bridges(document).filter((bridge) => ownReasons(bridge).some(({ fen }) => fen !== null));
  const seen = new Map<string, Bridge>();
  const findings: Finding[] = [];
  for (const bridge of told) {
    const key = ownReasons(bridge).map((reason) => reasonKey(document, reason)).sort().join(' ');
    const before = seen.get(key);
    if (!before) seen.set(key, bridge);
    // Of a part of the same money (a fund and its one 科目) the reasons are rightly the same: so is the change.
    else if (!isTailOfChanges(before.changeFen - bridge.changeFen, 1, spokenHalf(document, before.change, bridge.change))) {
      findings.push(
        changeFinding({ rule: 'Y-05', severity: 'warning', kind: 'sameReasons' }, before, {
          expected: statedChange(bridge),
          claims: [before.change, bridge.change],
          differenceFen: before.changeFen - bridge.changeFen,
          params: { n: bridge.reasons.length },
        }),
      );
    }
  }
  return outcome(told.length > 1 ? told.length : 0, findings);
}

/** A sum takes the reasons of its items: they are given once. */
function ownReasons({ reasons, change }: Bridge): Reason[] {
  return reasons.filter(({ explains }) => explains === change);
}

function reasonKey({ claims }: BudgetDocument, { kind, fen, claims: own }: Reason): string {
  return `${kind}${fen ?? ''}${fen === null || own[0] === undefined ? '' : foldLabel(claims[own[0]]?.subject ?? '')}`;
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
          {
            rule: 'Y-06',
            severity: sameScope ? 'error' : 'warning',
            kind: 'twoValues',
            printed: { kind: 'stated', fen: first.reason.fen ?? 0, claim: first.claim },
            expected: { kind: 'stated', fen: reason.fen ?? 0, claim },
          },
          { params: { subject: claims[claim]!.subject } },
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
  const findings = kinds.size > 1 ? [finding({ rule: 'Y-08', severity: 'info', kind: 'bases', printed: null, expected: null }, { claims: [...kinds.values()] })] : [];
  return outcome(based.length > 1 ? based.length : 0, findings);
}
