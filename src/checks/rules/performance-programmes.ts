import { rowPieces } from '@/analysis/scorecards/row-pieces';
import { scorecardsOf } from '@/analysis/scorecards/scorecards';
import type { BudgetDocument, Indicator } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import { foldLabel } from '@/model/fold';
import { performanceOutcome, questionAt, type PerformanceFinding, type PerformanceOutcome, type PerformanceRule } from './performance-finding';

/** P-04: a 一级项目 is spelt in one way, and a project stands under one. */
export const programmeRules: readonly PerformanceRule[] = [
  {
    id: 'P-04',
    tolerance: 'Tx',
    severity: 'warning',
    statement: { 'zh-CN': '一个二级项目只属于一个一级项目，同一个一级项目只有一种写法', en: 'A project stands under one programme, and a programme is spelt in one way' },
    check: checkProgrammes,
  },
];

interface Spelling {
  text: string;
  rows: Indicator[];
}

function checkProgrammes(document: BudgetDocument): PerformanceOutcome {
  const { cards } = scorecardsOf(document);
  const named = document.indicators.filter(({ programme }) => programme !== '');
  const apart = cards.flatMap(({ project, indicators }): PerformanceFinding[] => {
    const spellings = spellingsOf(indicators.map(({ printed }) => printed).filter(({ programme }) => programme !== ''));
    return spellings.slice(1).map((other) => {
      const [first] = spellings;
      return programmeFinding(document, first ?? other, other, project);
    });
  });
  const told = new Set(apart.map(({ params }) => pairKey(String(params['programme']), String(params['other']))));
  const spellings = spellingsOf(named);
  const near = spellings.flatMap((one, index) =>
    spellings.slice(index + 1).flatMap((other): PerformanceFinding[] => {
      if (told.has(pairKey(one.text, other.text)) || !(areVariants(one.text, other.text) || isSuffixOnly(one.text, other.text))) return [];
      return [programmeFinding(document, one, other, '')];
    }),
  );
  return performanceOutcome(named.length, [...apart, ...near]);
}

/** Prints of programmes, the commonest first. */
function spellingsOf(indicators: readonly Indicator[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const indicator of indicators) {
    const text = foldLabel(indicator.programme);
    const spelling = spellings.get(text) ?? { text, rows: [] };
    spelling.rows.push(indicator);
    spellings.set(text, spelling);
  }
  return [...spellings.values()].sort((one, other) => other.rows.length - one.rows.length);
}

/**
 * @param project the one that has both; empty where two projects have one each
 */
function programmeFinding(document: BudgetDocument, one: Spelling, other: Spelling, project: string): PerformanceFinding {
  const params = { project, programme: one.text, other: other.text, n: other.rows.length };
  const rows = [...other.rows.slice(0, 1), ...one.rows.slice(0, 1)];
  const said = { rule: 'P-04', params };
  const isVariant = areVariants(one.text, other.text);
  if (isSuffixOnly(one.text, other.text)) return questionAt(rows, { ...said, severity: 'info', kind: 'programmeSpelling' });
  if (isVariant && areOnPiecesApart(document, one, other)) return questionAt(rows, { ...said, severity: 'info', kind: 'artefact' });
  return questionAt(rows, { ...said, severity: 'warning', kind: isVariant ? 'programmeSpelling' : 'programmes' });
}

/** A number behind the name: 社会保障1 and 社会保障. */
function isSuffixOnly(one: string, other: string): boolean {
  return one !== other && bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/[\dIVX一二三四五]$/u, '');
}

const SHORTEST = 6;

/** One character of a long name differs, and no number: two names that short are two programmes. */
function areVariants(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < SHORTEST) return false;
  const differing = [...one].flatMap((character, index) => (character === other[index] ? [] : [`${character}${other[index]}`]));
  return differing.length === 1 && !/\d/.test(differing[0] ?? '');
}

/** Two spellings of which none stands on a piece of the print together with the other: a page was read otherwise. */
function areOnPiecesApart(document: BudgetDocument, one: Spelling, other: Spelling): boolean {
  const pieces = (rows: readonly Indicator[]) => new Set(rows.map((row) => `${row.table} ${pieceOf(document, row)}`));
  const [left, right] = [pieces(one.rows), pieces(other.rows)];
  return ![...left].some((piece) => right.has(piece));
}

function pieceOf(document: BudgetDocument, { table, row }: Indicator): number {
  const found = tableByNumber(document, table);
  return found ? (rowPieces(found)[row - 1] ?? 1) : 1;
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join('\n');
}
