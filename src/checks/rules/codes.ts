import type { BudgetDocument, PrintedTable, Subject } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { parentCode } from '@/model/classification';
import type { Place } from '@/model/place';
import type { Finding, FindingKind, Outcome, Rule } from '../rule';
import { finding } from '../sums';

/** H-08: codes of 科目 are whole, have their levels above them, and bear the name that other documents give them. */
export const codeRules: readonly Rule[] = [
  {
    id: 'H-08',
    tolerance: 'Tx',
    severity: 'warning',
    statement: {
      'zh-CN': '科目编码为 3、5 或 7 位，上一级都印出；编码与名称和同地同年的其他文件一致',
      en: 'Codes have 3, 5 or 7 digits and the level above them is printed; code and name agree with the other documents of the place and year',
    },
    check: checkCodes,
  },
];

interface CodedRow {
  subject: Subject;
  place: Place;
}

function checkCodes(document: BudgetDocument, others: readonly BudgetDocument[]): Outcome {
  const elsewhere = namesElsewhere(document, others);
  let compared = 0;
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const table of document.tables) {
    const rows = codedRows(table);
    compared += rows.length;
    for (const row of rows) {
      findings.push(...lengthFinding(row));
      findings.push(...nameFinding(row, elsewhere, told));
    }
    findings.push(...prefixFindings(rows));
  }
  if (compared > 0) return { applies: true, compared, findings };
  return { applies: false, reason: 'nothingToCompare', roles: ['T3', 'T5', 'T6'] };
}

/** Rows that print a code; what was recovered from order is not the document's. */
function codedRows(table: PrintedTable): CodedRow[] {
  const columns = table.columns.filter(({ number }) => number !== null);
  return table.rows.flatMap(({ subjects }, index) =>
    subjects.flatMap((subject): CodedRow[] => {
      const column = columns.find(({ side }) => side === subject.side);
      const isCoded = (subject.kind === 'account' || subject.kind === 'economic') && subject.code !== '' && !subject.inferred;
      if (!isCoded || !column) return [];
      return [{ subject, place: { table: table.number, row: index + 1, side: column.side, column: column.number ?? 0 } }];
    }),
  );
}

function codeFinding(kind: FindingKind, { place }: CodedRow, params: Finding['params']): Finding {
  const said = { rule: 'H-08', severity: 'warning', kind, printed: null, expected: null } as const;
  const plain = finding(said, { places: [place], params });
  // One row may be found twice: its level above is missing, and its name is another.
  return { ...plain, id: `${plain.id}.${kind}` };
}

function lengthFinding(row: CodedRow): Finding[] {
  return row.subject.account === null ? [codeFinding('codeLength', row, { code: row.subject.code })] : [];
}

/** A table that prints no 类 or no 款 at all leaves out the level, not a code. */
function prefixFindings(rows: readonly CodedRow[]): Finding[] {
  const printed = new Set(rows.flatMap(({ subject: { account } }) => account ?? []));
  const lengths = new Set([...printed].map(({ length }) => length));
  return rows.flatMap((row): Finding[] => {
    const { account } = row.subject;
    let parent = account && parentCode(account);
    while (parent && !lengths.has(parent.length)) parent = parentCode(parent);
    return !account || !parent || printed.has(parent) ? [] : [codeFinding('prefixMissing', row, { code: row.subject.code, parent })];
  });
}

/** Names of a code in other documents: how many documents print each. */
type Elsewhere = ReadonlyMap<string, ReadonlyMap<string, { name: string; documents: number }>>;

/** 科目 of the other documents of the place and year; two schemes of one number are two. */
function namesElsewhere(document: BudgetDocument, others: readonly BudgetDocument[]): Elsewhere {
  const all = new Map<string, Map<string, { name: string; documents: number }>>();
  for (const other of others) {
    if (other.id === document.id || other.fiscalYear !== document.fiscalYear || !isSameRegion(document, other)) continue;
    for (const [code, names] of namesIn(other)) {
      const counted = all.get(code) ?? new Map<string, { name: string; documents: number }>();
      for (const [folded, name] of names) counted.set(folded, { name, documents: (counted.get(folded)?.documents ?? 0) + 1 });
      all.set(code, counted);
    }
  }
  return all;
}

/** A place that is not printed is no place that two documents share. */
function isSameRegion(one: BudgetDocument, other: BudgetDocument): boolean {
  return one.region !== null && other.region !== null && foldLabel(one.region) === foldLabel(other.region);
}

function namesIn(document: BudgetDocument): Map<string, Map<string, string>> {
  const codes = new Map<string, Map<string, string>>();
  for (const { subject } of document.tables.flatMap(codedRows)) {
    const folded = foldName(subject.name);
    if (subject.account !== null && folded !== '') codes.set(keyOf(subject), (codes.get(keyOf(subject)) ?? new Map<string, string>()).set(folded, subject.name));
  }
  return codes;
}

function keyOf({ kind, account }: Subject): string {
  return `${kind} ${account}`;
}

/** Some tables number their 类 or add the level: 三、教育支出, 教育支出（类）. */
function foldName(name: string): string {
  return foldLabel(name).replace(/^[一二三四五六七八九十]+、/, '').replace(/[(][类款项][)]$/, '');
}

/** Each code once a document: where all others that print it print another name, the one that most of them print. */
function nameFinding(row: CodedRow, elsewhere: Elsewhere, told: Set<string>): Finding[] {
  const { subject } = row;
  const names = subject.account === null ? undefined : elsewhere.get(keyOf(subject));
  const folded = foldName(subject.name);
  const key = `${keyOf(subject)} ${folded}`;
  if (!names || folded === '' || names.has(folded) || told.has(key)) return [];
  told.add(key);
  const [most] = [...names.values()].sort((one, other) => other.documents - one.documents);
  return most ? [codeFinding('nameDiffers', row, { code: subject.code, name: subject.name, other: most.name, n: most.documents })] : [];
}
