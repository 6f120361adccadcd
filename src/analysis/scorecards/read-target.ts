import { foldLabel, joinWrapped } from '@/model/fold';
import { readDeadline, type Deadline, type Within } from './deadlines';
import { readDecimal, type ExactDecimal } from './exact-decimal';
import { multiplierOf, readMeasure, type Measure } from './measures';
import { readOperator, splitOperator, type Operator } from './operators';

/** A number with its unit, exactly; `times` is 1, or what a 万 behind the digits stands for. */
export interface Quantity {
  number: ExactDecimal;
  /** Digits as printed, separators and all. */
  digits: string;
  times: number;
  measure: Measure | null;
}

export type TargetValue =
  | { kind: 'number'; quantity: Quantity }
  | { kind: 'range'; from: Quantity; to: Quantity }
  | { kind: 'date'; date: Deadline; text: string }
  /** Words; `deadline` is what they say of time. */
  | { kind: 'text'; text: string; deadline: Deadline | Within | null }
  | { kind: 'blank' };

export interface Target {
  /** Null where none is printed, or a sign nobody knows. */
  operator: Operator | null;
  /** Where it is printed: in its own cell, or in that of the target. */
  operatorFrom: 'cell' | 'target' | null;
  value: TargetValue;
}

const NUMBER = String.raw`[-+−]?\d[\d,]*(?:\.\d+)?`;
const QUANTITY = new RegExp(`^(${NUMBER})(千万|百万|十万|[百千万亿]?)(.{0,8})$`, 'u');
const RANGE = new RegExp(`^(${NUMBER})([^\\d~]{0,4})(?:[-~—–～至到]+)(${NUMBER})(.{0,8})$`, 'u');
const FULL_DATE = /^\d{4}(?:年|[-/.])\d{1,2}(?:月|[-/.])?(?:\d{1,2}日?)?(?:底|末)?(?:之?前|以前)?$/;

/**
 * Reads what an indicator aims at. A target of 定性 stays words, whatever digits stand in them.
 * @param measure the unit as printed in its own cell; one behind the digits is taken where that is blank
 */
export function readTarget(operator: string, target: string, measure: string): Target {
  const own = readOperator(operator);
  const text = joinWrapped(target);
  if (own === 'qualitative') return { operator: own, operatorFrom: 'cell', value: wordsOf(text) };
  const { operator: inside, rest } = splitOperator(foldLabel(target));
  const value = valueOf(rest, text, measure);
  const isNumeric = value.kind === 'number' || value.kind === 'range' || value.kind === 'date';
  if (own) return { operator: own, operatorFrom: 'cell', value };
  return isNumeric && inside ? { operator: inside, operatorFrom: 'target', value } : { operator: null, operatorFrom: null, value };
}

/** Reads a value by itself, as of what an indicator came to. */
export function valueOf(folded: string, text: string, measure: string): TargetValue {
  if (FULL_DATE.test(folded)) {
    const date = readDeadline(folded);
    if (date?.kind === 'date') return { kind: 'date', date, text };
  }
  const range = RANGE.exec(folded);
  if (range) {
    const [, from = '', unit = '', to = '', last = ''] = range;
    const [low, high] = [quantityOf(from, '', unit || last, measure), quantityOf(to, '', last || unit, measure)];
    if (low && high) return { kind: 'range', from: low, to: high };
  }
  const [, digits = '', word = '', unit = ''] = QUANTITY.exec(folded) ?? [];
  const quantity = quantityOf(digits, word, unit, measure);
  return quantity ? { kind: 'number', quantity } : wordsOf(text);
}

/** 5000 and 人; 3.5 and 万 behind it, and 人 in its own cell; 90 and %. */
function quantityOf(digits: string, word: string, unit: string, printed: string): Quantity | null {
  const number = readDecimal(digits);
  if (!number) return null;
  // 万元 is one unit and no 万 of 元 in another cell; both read alike.
  const own = readMeasure(`${word}${unit}`);
  const cell = readMeasure(printed);
  const times = multiplierOf(word);
  if (unit === '' && times !== null) return { number, digits, times, measure: cell };
  if (!own?.known && !isSameUnit(unit, printed)) return null;
  return { number, digits, times: 1, measure: cell && cell.dimension !== own?.dimension && own?.known !== true ? cell : own };
}

function isSameUnit(one: string, other: string): boolean {
  return one !== '' && foldLabel(one) === foldLabel(other);
}

function wordsOf(text: string): TargetValue {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text, deadline: readDeadline(text) };
}
