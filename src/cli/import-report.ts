import type { BudgetDocument, PrintedTable, Remark } from '@/model/document';
import { witnessOf, type Witness } from '@/model/witness';
import { revisionChanges, type RevisionChanges } from '@/publish/revision-changes';
import type { PlannedDocument } from './plan-document';
import type { ImportPlan } from './plan-import';

/** What was recognised in a table, by what, and how much it holds. */
export interface TableReport extends Pick<
  PrintedTable,
  'number' | 'title' | 'role' | 'recognition' | 'state' | 'unit'
> {
  /** Which of the two witnesses settled the role; null where none did. */
  witness: Witness;
  rows: number;
  figures: number;
  indicators: number;
  remarks: number;
}

/** What the import of one document did, for people ({@link reportText}) and for programs (`--json`). */
export interface DocumentReport extends Pick<
  BudgetDocument,
  'id' | 'revision' | 'source' | 'region' | 'department' | 'fiscalYear' | 'kind' | 'amountUnit'
> {
  state: PlannedDocument['state'];
  /** Name of the other file that it replaces, or null. */
  replaces: string | null;
  tables: TableReport[];
  figures: number;
  units: number;
  projects: number;
  indicators: number;
  remarks: Remark[];
  /** Against the revision before; null where there was none or nothing has changed. */
  changes: (RevisionChanges & { revision: number }) | null;
  notes: Note[];
}

/** Something beside the document that the user should know. */
export type Note =
  | { kind: 'storedBroken'; file: string }
  | { kind: 'sourceUnused'; file: string }
  | { kind: 'rebuilt'; documents: number }
  | { kind: 'notListed'; file: string }
  | { kind: 'entryMissing'; id: string; file: string };

export function documentReport(planned: PlannedDocument): DocumentReport {
  const { document, state, before, replaces, leavesSource, wasBroken } = planned;
  const { id, revision, source, region, department, fiscalYear, kind, amountUnit } = document;
  return {
    id,
    state,
    replaces,
    revision,
    source,
    region,
    department,
    fiscalYear,
    kind,
    amountUnit,
    tables: document.tables.map((table) => tableReport(document, table)),
    figures: document.figures.length,
    units: document.units.length,
    projects: document.projects.length,
    indicators: document.indicators.length,
    remarks: document.remarks,
    changes:
      before && state !== 'unchanged'
        ? { revision: before.revision, ...revisionChanges(before, document) }
        : null,
    notes: [
      ...(wasBroken ? [{ kind: 'storedBroken', file: `${id}.json` } as const] : []),
      ...(leavesSource && replaces !== null ? [{ kind: 'sourceUnused', file: replaces } as const] : []),
    ],
  };
}

function tableReport(document: BudgetDocument, table: PrintedTable): TableReport {
  const { number, title, role, recognition, state, unit } = table;
  return {
    number,
    title,
    role,
    recognition,
    state,
    unit,
    witness: witnessOf(table, document.remarks),
    rows: table.rows.length,
    figures: document.figures.filter(({ place }) => place.table === number).length,
    indicators: document.indicators.filter((indicator) => indicator.table === number).length,
    remarks: document.remarks.filter((remark) => remark.table === number).length,
  };
}

/** What is to be said of the data folder as a whole. */
export function folderNotes({ stored, documents }: ImportPlan): Note[] {
  const imported = new Set(documents.map(({ document }) => document.id));
  return [
    ...(stored.rebuiltFrom === null ? [] : [{ kind: 'rebuilt', documents: stored.rebuiltFrom } as const]),
    ...stored.unreadable
      .filter((file) => !imported.has(file.replace(/\.json$/, '')))
      .map((file) => ({ kind: 'notListed', file }) as const),
    ...stored.missing
      .filter(({ id }) => !imported.has(id))
      .map((entry) => ({ kind: 'entryMissing', ...entry }) as const),
  ];
}
