import { economicScheme, readAccountCode } from '@/model/classification';
import { ITEM_HEADS, SOURCE_HEADS } from './aliases/heads';
import { SIGNATURES, type Signature } from './aliases/signatures';
import type { TableDraft } from './draft';
import { labelOf, shortLabel } from './label';

/** Sources that only a table of all income has; 财政拨款 and its three funds stand in every table. */
const OTHER_THAN_FISCAL: ReadonlySet<string> = new Set([
  'earmarkedAccount',
  'institutionalIncome',
  'operatingIncome',
  'superiorSubsidy',
  'subordinateRemittance',
  'otherIncome',
  'unitFunds',
  'otherFunds',
]);
const ENOUGH_ROWS = 60;

/** The signature of a table's columns and first rows, or null where they say nothing. */
export function signatureOf(table: TableDraft): Signature | null {
  const { columns } = table;
  const kinds = new Set(columns.map(({ kind }) => kind));
  if (
    kinds.has('target') &&
    (kinds.has('indicator') || kinds.has('indicatorKind') || kinds.has('indicatorClass'))
  ) {
    return SIGNATURES.indicators;
  }
  if (kinds.has('indicator') && kinds.has('indicatorKind')) return SIGNATURES.indicators;
  if (table.isForm) return SIGNATURES.form;
  if (table.sides.length > 1) return twoSided(table);
  if (!kinds.has('amount')) return null;
  const items = new Set(columns.map(({ dimensions }) => dimensions.item));
  items.delete(undefined);
  items.delete('agencyOperating');
  if (
    items.size >= 2 ||
    labelsMatching(
      table,
      ITEM_HEADS.map(({ pattern }) => pattern),
    ) >= 3
  )
    return SIGNATURES.threePublic;
  if (isEconomic(table)) return SIGNATURES.economic;
  if (kinds.has('project')) return SIGNATURES.projects;
  const sources = new Set(columns.map(({ dimensions }) => dimensions.source));
  sources.delete(undefined);
  const hasPurpose = columns.some(
    ({ dimensions }) => dimensions.purpose !== undefined || dimensions.part !== undefined,
  );
  if (
    !hasPurpose &&
    (sources.size >= 2 ||
      labelsMatching(
        table,
        SOURCE_HEADS.map(({ pattern }) => pattern),
      ) >= 3)
  ) {
    return SIGNATURES.sources;
  }
  if (!hasPurpose) return null;
  return purposes(table, sources);
}

function purposes(table: TableDraft, sources: ReadonlySet<string | undefined>): Signature {
  const purposesSaid = new Set(table.columns.map(({ dimensions }) => dimensions.purpose));
  if (
    purposesSaid.has('remittanceUp') ||
    purposesSaid.has('subsidyDown') ||
    purposesSaid.has('operatingBusiness')
  ) {
    return SIGNATURES.allPurposes;
  }
  if (sources.size === 1) {
    if (sources.has('generalPublicBudget')) return SIGNATURES.generalPurposes;
    if (sources.has('governmentFund')) return SIGNATURES.fundPurposes;
    if (sources.has('stateCapital')) return SIGNATURES.capitalPurposes;
  }
  return SIGNATURES.purposes;
}

/** T1 shows incomes beside the fiscal ones; T4 none, and often columns of funds on its expenditure side. */
function twoSided(table: TableDraft): Signature {
  const income = table.columns.findIndex(
    ({ side, kind }) => side === '收入' && (kind === 'name' || kind === 'project'),
  );
  const labels =
    income < 0 ? [] : table.cells.slice(0, ENOUGH_ROWS).map((cells) => shortLabel(cells[income] ?? ''));
  const sources = labels.map((label) => SOURCE_HEADS.find(({ pattern }) => pattern.test(label))?.source);
  if (sources.some((source) => source !== undefined && OTHER_THAN_FISCAL.has(source)))
    return SIGNATURES.twoSidedAll;
  const funds = table.columns.filter(
    ({ side, dimensions }) => side === '支出' && dimensions.source !== undefined,
  );
  if (new Set(funds.map(({ dimensions }) => dimensions.source)).size >= 2) return SIGNATURES.twoSidedFiscal;
  return SIGNATURES.twoSided;
}

/** How many of the first rows bear a label of the list, each pattern counted once. */
function labelsMatching(table: TableDraft, patterns: readonly RegExp[]): number {
  const columns = labelColumns(table);
  if (table.columns.some(({ kind }) => kind === 'code')) return 0;
  const matched = new Set<RegExp>();
  for (const cells of table.cells.slice(0, ENOUGH_ROWS)) {
    for (const column of columns) {
      const label = shortLabel(cells[column] ?? '');
      const pattern = label === '' ? undefined : patterns.find((candidate) => candidate.test(label));
      if (pattern) matched.add(pattern);
    }
  }
  return matched.size;
}

function labelColumns(table: TableDraft): number[] {
  return table.columns.flatMap(({ kind }, position) =>
    kind === 'name' || kind === 'text' || kind === 'project' ? [position] : [],
  );
}

function isEconomic(table: TableDraft): boolean {
  const codes = table.columns.flatMap(({ kind }, position) => (kind === 'code' ? [position] : []));
  const named = table.columns.flatMap(({ kind }, position) => (kind === 'name' ? [position] : []));
  let economic = 0;
  let functional = 0;
  for (const cells of table.cells.slice(0, ENOUGH_ROWS)) {
    const printed = codes.map((position) => cells[position] ?? '').filter((cell) => cell.trim() !== '');
    const leading =
      printed.length > 0
        ? printed
        : named.map((position) => /^\d{3,7}/.exec(labelOf(cells[position] ?? ''))?.[0] ?? '');
    const code = readAccountCode(leading);
    if (!code) continue;
    if (economicScheme(code.canonical)) economic++;
    else functional++;
  }
  if (economic + functional > 0) return economic > functional;
  return table.columns.some(
    ({ kind, head }) => (kind === 'code' || kind === 'name') && head.some((text) => /经济/.test(text)),
  );
}
