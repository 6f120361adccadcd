import { indicatorId } from '@/model/actual-value';
import type { BudgetDocument, Indicator, PrintedTable } from '@/model/document';
import { tableByNumber } from '@/model/figures';
import { foldLabel } from '@/model/fold';
import { targetScale, type TargetScale } from './bounded';
import { breaksOff, cutRows } from './cut-texts';
import { indicatorClass, type IndicatorClass } from './indicator-kinds';
import { measureFit, type MeasureFit } from './measure-fit';
import { readMeasure, type Measure } from './measures';
import { readTarget, type Target } from './read-target';
import { testability, type Testability } from './testable';

/** What the print, and not who wrote it, did to an indicator: a wrapped cell, a text cut off. */
export type Artefact = 'measureRepeatsTarget' | 'targetCut' | 'nameCut';

/** An indicator as its form prints it, and what it says. */
export interface ReadIndicator extends IndicatorClass {
  /** One of its document. */
  id: string;
  /** As printed; unit and project by their canonical names. */
  printed: Indicator;
  target: Target;
  /** Whether its target is a figure: an operator other than 定性, and a number, a range or a date. */
  quantified: boolean;
  /** Unit in its own cell; null where that is blank or the rest of a wrapped target. */
  measure: Measure | null;
  /** Null where there is nothing to count: 定性, words, a date. */
  fit: MeasureFit | null;
  /** Null where a scale from 0 to 100 is not sound. */
  scale: TargetScale | null;
  testable: Testability;
  artefacts: readonly Artefact[];
}

const known = new WeakMap<BudgetDocument, readonly ReadIndicator[]>();

/** All indicators of a document, in the order of its tables. Read once a document. */
export function readIndicators(document: BudgetDocument): readonly ReadIndicator[] {
  let read = known.get(document);
  if (!read) {
    const tables = new Set(document.indicators.map(({ table }) => table));
    const cutIn = new Map([...tables].map((table) => [table, cutTargets(tableByNumber(document, table))]));
    read = document.indicators.map((indicator) => readIndicator(indicator, cutIn.get(indicator.table)?.has(indicator.row) ?? false));
    known.set(document, read);
  }
  return read;
}

/**
 * Reads one indicator.
 * @param isCut whether the print cut its target off
 */
export function readIndicator(printed: Indicator, isCut = false): ReadIndicator {
  const { name } = printed;
  const target = readTarget(printed.operator, printed.target, printed.measure);
  const isWrapped = repeatsTail(printed, target);
  const measure = isWrapped ? null : readMeasure(printed.measure);
  const artefacts: Artefact[] = [
    ...(isWrapped ? (['measureRepeatsTarget'] as const) : []),
    ...(isCut && !isWrapped && target.value.kind === 'text' ? (['targetCut'] as const) : []),
    ...(breaksOff(name) ? (['nameCut'] as const) : []),
  ];
  const quantified = target.operator !== 'qualitative' && ['number', 'range', 'date'].includes(target.value.kind);
  const counted = target.value.kind === 'number' ? target.value.quantity : target.value.kind === 'range' ? target.value.from : null;
  return {
    ...indicatorClass(printed.level1, printed.level2),
    id: indicatorId(printed),
    printed,
    target,
    quantified,
    measure: counted?.measure ?? measure,
    fit: quantified && counted ? measureFit(name, counted.measure) : null,
    scale: targetScale(name, target),
    testable: testability(name, target),
    artefacts,
  };
}

/** 业务能力得到提高 | 提高: the end of a wrapped target in the next cell. */
function repeatsTail({ target, measure }: Indicator, { value }: Target): boolean {
  const tail = foldLabel(measure);
  return value.kind === 'text' && tail !== '' && foldLabel(target).endsWith(tail);
}

function cutTargets(table: PrintedTable | null): ReadonlySet<number> {
  return table ? cutRows(table, 'target') : new Set();
}
