import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateBudget } from '../../tests/generator/generate-budget';
import { printNine } from '../../tests/generator/print-budget';
import { importText } from '../../tests/properties/import-bytes';
import { withCell, withoutTables } from '../../tests/support/with-cell';
import type { BudgetDocument, TableRole } from '@/model/document';
import { cellAt } from '@/model/figures';
import type { Place } from '@/model/place';
import { checkDocument } from './check-document';
import type { Finding, Outcome } from './rule';
import { RULES } from './rules';

const seed = JSON.parse(
  readFileSync(new URL('../../data/jiaxing-hrss-2024.json', import.meta.url), 'utf8'),
) as BudgetDocument;
/** Nine tables in 元: income by 科目. */
const nine = importText(printNine(generateBudget(20, { units: 2, classes: 4 })));

function outcomeOf(id: string, document: BudgetDocument): Outcome {
  return RULES.find((rule) => rule.id === id)!.check(document, []);
}

function findingsOf(id: string, document: BudgetDocument): readonly Finding[] {
  const outcome = outcomeOf(id, document);
  return outcome.applies ? outcome.findings : [];
}

interface Case {
  rule: string;
  base: BudgetDocument;
  /** A printed whole that the rule compares. */
  whole: Place;
  /** A table without which it has nothing to compare. */
  needs: TableRole;
}

const at = (table: number, row: number, column: number, side = ''): Place => ({ table, row, side, column });
const roleNumber = (document: BudgetDocument, role: TableRole) => document.tables.find((table) => table.role === role)!.number;

/** A row of the nine tables that spends, in the column of the total. */
const accountRow = nine.tables.find(({ role }) => role === 'T2')!.rows.findIndex(({ subjects }) => subjects[0]?.account?.length === 7) + 1;

const CASES: readonly Case[] = [
  { rule: 'H-01', base: seed, whole: at(3, 1, 1), needs: 'T3' },
  { rule: 'H-02', base: seed, whole: at(3, 5, 1), needs: 'T3' },
  { rule: 'H-03', base: seed, whole: at(3, 6, 1), needs: 'T3' },
  { rule: 'H-04', base: seed, whole: at(5, 1, 1), needs: 'T5' },
  { rule: 'H-05', base: seed, whole: at(8, 1, 1), needs: 'T8' },
  { rule: 'H-06', base: seed, whole: at(6, 2, 1), needs: 'T6' },
  { rule: 'H-07', base: seed, whole: at(1, 4, 1, '支出'), needs: 'T1' },
  { rule: 'R-01', base: seed, whole: at(1, 36, 1, '收入'), needs: 'T1' },
  { rule: 'R-02', base: seed, whole: at(1, 34, 1, '支出'), needs: 'T1' },
  { rule: 'R-03', base: seed, whole: at(1, 36, 1, '收入'), needs: 'T1' },
  { rule: 'R-04', base: seed, whole: at(1, 1, 1, '收入'), needs: 'T1' },
  { rule: 'R-05', base: seed, whole: at(2, 4, 1), needs: 'T2' },
  { rule: 'R-06', base: seed, whole: at(2, 4, 2), needs: 'T2' },
  { rule: 'R-07', base: seed, whole: at(3, 2, 1), needs: 'T3' },
  { rule: 'R-08', base: seed, whole: at(5, 1, 2), needs: 'T5' },
  { rule: 'R-09', base: seed, whole: at(6, 2, 1), needs: 'T6' },
  { rule: 'R-10', base: seed, whole: at(8, 2, 1), needs: 'T8' },
  { rule: 'R-11', base: seed, whole: at(10, 2, 1), needs: 'T10' },
  { rule: 'G-01', base: seed, whole: at(7, 1, 1), needs: 'T7' },
  { rule: 'U-01', base: seed, whole: at(2, 1, 1), needs: 'T2' },
  { rule: 'U-02', base: seed, whole: at(7, 1, 1), needs: 'T7' },
  { rule: 'U-03', base: seed, whole: at(10, 1, 1), needs: 'T10' },
  { rule: 'X-01', base: seed, whole: at(1, 34, 1, '收入'), needs: 'T1' },
  { rule: 'X-02', base: seed, whole: at(1, 10, 1, '收入'), needs: 'T2' },
  { rule: 'X-03', base: seed, whole: at(1, 1, 1, '支出'), needs: 'T3' },
  { rule: 'X-04', base: seed, whole: at(4, 1, 1, '支出'), needs: 'T4' },
  { rule: 'X-10', base: seed, whole: at(5, 1, 2), needs: 'T6' },
  { rule: 'X-11', base: seed, whole: at(3, 1, 4), needs: 'T10' },
  { rule: 'X-12', base: seed, whole: at(5, 1, 1), needs: 'T2' },
  { rule: 'X-16', base: nine, whole: at(roleNumber(nine, 'T2'), accountRow, 1), needs: 'T2' },
];

/** Fen as the base prints its amounts. */
function printed(base: BudgetDocument, fen: number): string {
  return base.amountUnit === '元' ? (fen / 100).toFixed(2) : (fen / 1e6).toFixed(2);
}

/** The smallest amount the base prints, in fen. */
const step = (base: BudgetDocument) => {
  if (base.amountUnit !== '元') return 10_000;
  return base.figures.some(({ fen }) => fen % 100 !== 0) ? 1 : 100;
};

describe('a rule', () => {
  it.each(CASES)('$rule holds on the document as printed, but for tails', ({ rule, base }) => {
    const outcome = outcomeOf(rule, base);
    expect(outcome.applies).toBe(true);
    expect(findingsOf(rule, base).filter(({ kind }) => kind !== 'tail')).toEqual([]);
  });

  it.each(CASES)('$rule breaks where its whole is misprinted, and says by how much', ({ rule, base, whole }) => {
    const reading = cellAt(base, whole)!.reading;
    const before = 'fen' in reading ? reading.fen : 0;
    const by = 1000 * step(base);
    const broken = findingsOf(rule, withCell(base, whole, printed(base, before + by))).filter(({ kind }) => kind === 'difference');
    const own = broken.find(({ places }) => places.some((place) => JSON.stringify(place) === JSON.stringify(whole)));
    expect(own).toBeDefined();
    expect(own!.severity).toBe(RULES.find(({ id }) => id === rule)!.severity);
    expect(Math.abs(own!.differenceFen)).toBeGreaterThanOrEqual(by - 2 * step(base));
    expect(own!.id.startsWith(rule)).toBe(true);
  });

  it.each(CASES)('$rule takes a difference for a tail up to its tolerance and not beyond', ({ rule, base, whole }) => {
    const reading = cellAt(base, whole)!.reading;
    const before = 'fen' in reading ? reading.fen : 0;
    const off = findingsOf(rule, withCell(base, whole, printed(base, before + 1000 * step(base))));
    const own = off.find(({ printed: amount, kind }) => kind === 'difference' && amount?.kind === 'printed' && JSON.stringify(amount.place) === JSON.stringify(whole));
    expect(own).toBeDefined();
    const allowed = Math.floor(own!.allowedHalfFen / 2 / step(base)) * step(base);
    const verdictAt = (fen: number) =>
      findingsOf(rule, withCell(base, whole, printed(base, own!.expected!.fen + fen))).find(({ id }) => id === own!.id)?.kind ?? 'holds';
    expect(verdictAt(0)).toBe('holds');
    expect([rule, verdictAt(allowed)]).toEqual([rule, allowed === 0 ? 'holds' : 'tail']);
    expect([rule, verdictAt(allowed + step(base))]).toEqual([rule, 'difference']);
  });

  it.each(CASES)('$rule does not apply without its table, and is not passed', ({ rule, base, needs }) => {
    const others: TableRole[] = rule === 'H-05' || rule === 'R-10' ? ['T9'] : rule === 'H-07' || rule === 'R-04' ? ['T4'] : [];
    const outcome = outcomeOf(rule, withoutTables(base, needs, ...others));
    expect(outcome).toMatchObject({ applies: false, reason: 'tableMissing' });
  });
});

describe('checkDocument', () => {
  it('gives each finding an id of its own', () => {
    const ids = checkDocument(seed).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds nothing but tails of a last digit in the tables of the first document', () => {
    const findings = checkDocument(seed).findings.filter(({ places }) => places.length > 0);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ kind, severity }) => kind === 'tail' && severity === 'info')).toBe(true);
    expect(findings.every(({ differenceFen }) => Math.abs(differenceFen) === 10_000)).toBe(true);
  });
});
