import type { Dimensions, Subject } from '@/model/document';
import type { TableDraft } from './draft';
import { labelOf, readable } from './label';
import {
  balanceLabel,
  isTotalLabel,
  itemLabel,
  purposeLabel,
  sourceLabel,
  type LineLabel,
} from './line-labels';
import type { SideColumns } from './side-columns';

/** What the rows above leave for the rows below. */
export interface RowContext {
  /** Canonical code of the last coded row. */
  above: string;
  /** True under 二、上年结转, whose parts are funds again. */
  carryOver: boolean;
  /** The unit whose cell spans the rows below. */
  unit: string;
}

/** Decides what a row without a code is about: a total, a project, a unit, a line, or a 科目 whose code is to be found. */
export function decideKind(
  table: TableDraft,
  at: SideColumns,
  subject: Subject,
  text: (position: number) => string,
  context: RowContext,
): void {
  if (subject.kind !== 'other') return;
  if (/^[*\d\s.-]+$/.test(subject.code) === false && isTotalLabel(subject.code)) subject.code = '';
  const name = subject.name;
  const unitText = at.units.map(text).find((cell) => cell !== '') ?? '';
  const group = at.labels.map(text).find((cell) => cell !== '') ?? '';
  if (subject.code === '' && group !== name && balanceLabel(name)?.kind === 'subtotal') {
    // 一般公共预算 | 小计: the sum of what the label before it names.
    subject.kind = 'subtotal';
    subject.dimensions = { ...lineOf(table, at.side, group, context)?.dimensions, aggregate: 'subtotal' };
    return;
  }
  if (subject.code === '' && (name === '' || isTotalLabel(name))) {
    subject.kind = 'total';
    subject.dimensions = { ...flowOfSide(at.side), ...balanceLabel(name)?.dimensions };
    return;
  }
  if (at.projects.length > 0 && at.projects.some((position) => text(position) !== '')) {
    context.unit = unitText || context.unit;
    subject.kind = 'project';
    subject.project = readable(name);
    subject.unit = readable(context.unit);
    return;
  }
  if (unitText !== '' && !at.projects.length) {
    subject.kind = balanceLabel(unitText)?.kind === 'subtotal' ? 'subtotal' : 'unit';
    subject.unit = readable(unitText);
    return;
  }
  if (unitText !== '' && at.projects.length > 0) {
    context.unit = unitText;
    subject.kind = 'subtotal';
    subject.unit = readable(unitText);
    return;
  }
  if (subject.code !== '') return;
  const line = lineOf(table, at.side, name, context);
  if (line) {
    subject.kind = line.kind;
    subject.dimensions = line.dimensions;
  } else if (isAccountSide(table, at.side)) {
    subject.kind = table.role === 'T6' ? 'economic' : 'account';
  }
}

function flowOfSide(side: string): Dimensions {
  return side === '收入' ? { flow: 'income' } : side === '支出' ? { flow: 'expenditure' } : {};
}

function lineOf(table: TableDraft, side: string, name: string, context: RowContext): LineLabel | null {
  const balance = balanceLabel(name);
  if (balance) {
    context.carryOver = balance.dimensions.origin === 'carryOver';
    return balance;
  }
  if (side === '支出' || side === '') {
    if (table.role === 'T7') return itemLabel(name) ?? null;
    if (table.role === 'T2' && side === '') return sourceLabel(name);
    return isPurposeOnly(name) ? purposeLabel(name) : null;
  }
  if (side !== '收入') return purposeLabel(name) ?? sourceLabel(name);
  const source = sourceLabel(name);
  if (source && context.carryOver && isPart(name)) source.dimensions.origin = 'carryOver';
  else context.carryOver = false;
  return source ?? null;
}

/** 一般公共预算 under 二、上年结转: a part, numbered below the first level or not at all. */
function isPart(name: string): boolean {
  return !/^[一二三四五六七八九十]{1,3}、/.test(labelOf(name));
}

/** 基本支出 as a line of purposes, not as the beginning of a name of 科目. */
function isPurposeOnly(name: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|\d+[.、]|\([一二三四五六七八九十\d]+\))?(?:基本支出|项目支出|人员(?:经费|支出)|(?:日常)?公用(?:经费|支出)|(?:单位)?(?:预留)?机动经费|(?:事业单位)?经营支出|上缴上级支出|对附属单位补助支出)$/.test(
    labelOf(name),
  );
}

function isAccountSide(table: TableDraft, side: string): boolean {
  if (side === '收入') return false;
  const role = table.role;
  if (side === '支出') return role === 'T1' || role === 'T4';
  return (
    side === '' &&
    (role === 'T2' || role === 'T3' || role === 'T5' || role === 'T6' || role === 'T8' || role === 'T9')
  );
}
