import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel, foldWidth } from '@/model/fold';
import type { BudgetDocument } from '@/model/document';
import { cellAddress, type Place } from '@/model/place';
import { readAmount } from '@/model/money';
import type { BudgetModel } from '../generator/budget-model';
import { cellsOf, type ExpectedCell } from '../generator/expected-cells';
import { LAYOUTS, printWithProse, sheetsOf, type Layout } from '../generator/print-budget';
import type { ProseOptions } from '../generator/prose/narrative-of';
import { MANNER_NAMES, type Manner, type PrintedClaim, type PrintedProse } from '../generator/prose/print-prose';
import { anyBudget } from './budget-arbitrary';
import { importText } from './import-bytes';
import { patience, runs } from './runs';

interface Read {
  document: BudgetDocument;
  prose: PrintedProse;
  cells: readonly ExpectedCell[];
}

function read(model: BudgetModel, manner: Manner, layout: Layout, options: ProseOptions = {}): Read {
  const sheets = sheetsOf(model, layout);
  const { text, prose } = printWithProse(model, sheets, manner, options);
  return { document: importText(text), prose, cells: cellsOf(sheets) };
}

/** What is said of the year before may contradict itself, hold together, or be that of a budget. */
const anyOptions: fc.Arbitrary<ProseOptions> = fc.oneof(
  fc.record({ truthful: fc.boolean() }),
  anyBudget().map((previous) => ({ previous })),
);

/** A manner and a layout, and a budget printed so. */
const anyPrint = fc.record({ model: anyBudget(), manner: fc.constantFrom(...MANNER_NAMES), layout: fc.constantFrom(...LAYOUTS), options: anyOptions });

function check(test: (read: Read) => void, usual = 40): void {
  fc.assert(
    fc.property(anyPrint, ({ model, manner, layout, options }) => test(read(model, manner, layout, options))),
    runs(usual),
  );
}

/** What a claim says, in one line; what the manners leave open is left out. */
function line(claim: PrintedClaim | (BudgetDocument['claims'][number] & { role: string; part: string | null })): string {
  const says = claim.kind === 'change' || claim.direction === 'unchanged';
  return [
    claim.part ? `${claim.role}.${claim.part}` : claim.role,
    claim.kind,
    claim.fen,
    claim.account ?? '-',
    claim.kind === 'reason' || says ? (claim.direction ?? '-') : '',
    claim.percentOf ? `${claim.percentOf} ${claim.percent}` : '-',
    claim.whole ?? '-',
    says ? (claim.base ?? '-') : '',
  ].join(' | ');
}

function placed(document: BudgetDocument): (BudgetDocument['claims'][number] & { role: string; part: string | null })[] {
  return document.claims.map((claim) => {
    const section = document.sections[document.paragraphs[claim.paragraph]!.section ?? -1];
    const [base, whole] = [claim.base, claim.whole].map((text) => text && foldWidth(text).replace(/ /g, ''));
    return { ...claim, base: base ?? null, whole: whole ?? null, role: section?.role ?? '', part: section?.part ?? null };
  });
}

describe('the prose of a generated document', { ...patience }, () => {
  it('brings every stated amount back, in its section, and no other', () => {
    check(({ document, prose }) => {
      expect(placed(document).map(line)).toEqual(prose.claims.map(line));
    });
  });

  it('marks every amount in its own sentence', () => {
    check(({ document }) => {
      for (const { paragraph, span, sentence, fen } of document.claims) {
        const { text } = document.paragraphs[paragraph]!;
        expect(sentence[0] <= span[0] && span[1] <= sentence[1]).toBe(true);
        const printed = /^([\d.,]+)([万亿]?元)?$/.exec(foldLabel(text.slice(...span)))!;
        const unit = (printed[2] ?? (document.paragraphs[paragraph]!.text.includes('万') ? '万元' : '元')) as '万元';
        expect(readAmount(printed[1]!, unit)).toMatchObject({ fen });
      }
    });
  });

  it('brings the reasons back: kind, signed amount, whether the sign is printed, and the change they explain', () => {
    check(({ document, prose }) => {
      const got = document.reasons.map(({ kind, fen, signInferred, claims, explains }) => {
        const change = explains === null ? null : document.claims[explains]!;
        return [kind, fen, signInferred, claims.map((at) => document.claims[at]!.fen), change?.kind, change?.fen];
      });
      expect(got).toEqual(
        prose.reasons.map(({ kind, fen, signInferred, claims, explains }) => [kind, fen, signInferred, claims.map((claim) => claim.fen), explains.kind, explains.fen]),
      );
    });
  });

  it('names what a reason is about', () => {
    check(({ document, prose }) => {
      prose.claims.forEach(({ kind, name }, index) => {
        if (kind === 'reason') expect(foldLabel(document.claims[index]!.subject)).toBe(foldLabel(name));
      });
    });
  });

  it('leads from an amount to the cells it speaks of, and from a reason to its project', () => {
    check(({ document, prose, cells }) => {
      const byPlace = new Map(cells.map((cell) => [keyOf(cell.place), cell]));
      prose.claims.forEach((stated, index) => {
        const claim = document.claims[index]!;
        const found = claim.places.map((place) => byPlace.get(keyOf(place))!);
        const about = `${stated.name} ${stated.fen}`;
        if (stated.kind === 'amount') {
          expect([about, found.filter((cell) => !stated.isAbout?.(cell)).map(({ role, subject, header }) => `${role} ${subject.name} ${header}`)]).toEqual([about, []]);
          const same = cells.filter((cell) => cell.fen === stated.fen && stated.isAbout?.(cell));
          if (same.length > 0 && stated.fen !== 0) expect([about, found.length > 0]).toEqual([about, true]);
        }
        if (stated.kind === 'reason' && stated.project) {
          const { unit, name } = stated.project;
          const own = cells.filter(({ role, subject, fen }) => role === 'T10' && subject.project === name && subject.unit === unit && fen === stated.fen);
          expect([about, found.length]).toEqual([about, Math.min(1, own.length)]);
          for (const cell of found) expect([cell.subject.project, cell.fen]).toEqual([name, stated.fen]);
        }
      });
    });
  });

  it('binds uses and terms to their 科目, uses to the projects they name, and counts things', () => {
    check(({ document, prose }) => {
      const isOne = (name: string): boolean => document.projects.filter((project) => project.name === name).length === 1;
      expect(
        document.uses.map(({ claim, paragraph, span, projects }) => [
          document.claims[claim]!.account,
          foldLabel(document.paragraphs[paragraph]!.text.slice(...span)),
          projects.map(({ name }) => name),
        ]),
      ).toEqual(
        // A name that two units' projects bear says neither; a document without a table of projects knows none.
        prose.uses.map(({ use, of }) => [of.account, foldLabel(use.text), use.projects.map(({ name }) => name).filter(isOne)]),
      );
      expect(document.glossary.map(({ term, account }) => [foldLabel(term), account])).toEqual(
        prose.terms.map(({ term, account }) => [foldLabel(term), account]),
      );
      const countOf = ({ name, quantity }: { name: string; quantity: { value: number; unit: string } }) => [foldLabel(name), quantity.value, foldLabel(quantity.unit)];
      expect(document.counts.map(countOf)).toEqual(prose.counts.map(countOf));
    });
  });

  it('states the same in two manners', () => {
    const whole = fc.constantFrom<Manner>('zj', 'js', 'gx');
    fc.assert(
      fc.property(anyBudget(), whole, whole, (model, one, other) => {
        expect(meaning(read(model, one, 'twelve').document)).toEqual(meaning(read(model, other, 'twelve').document));
      }),
      runs(20),
    );
  });

  it('brings back what is printed wrong', () => {
    const kinds = new Set<string>();
    check(({ document, prose }) => {
      for (const { kind } of prose.wrong) kinds.add(kind);
      expect(document.claims).toHaveLength(prose.claims.length);
    });
    expect(kinds).toEqual(new Set(['percent', 'amount', 'direction']));
  });
});

function keyOf(place: Place): string {
  return `${place.table}/${cellAddress(place)}`;
}

/** What the claims say, each once, whatever the order, the sections inside a fund and the words of the base. */
function meaning(document: BudgetDocument): string[] {
  const said = placed(document).map(({ role, kind, fen, account, direction, percentOf }) => {
    const isOverall = role === 'overall';
    const isSigned = kind !== 'amount' || direction === 'unchanged';
    return [isOverall ? '' : role, kind, fen, account, isSigned ? direction : null, percentOf === 'change'].join(' ');
  });
  return [...new Set(said.filter((one) => !one.startsWith(' ')))].sort();
}
