import { TABLE_ROLES, type TableRole } from '@/model/document';
import { EXPECTED_COLUMNS } from './aliases/expected-columns';
import type { Signature } from './aliases/signatures';
import { titleAlias } from './captions';
import type { Remarks, TableDraft } from './draft';
import { signatureOf } from './signature';

/**
 * Gives each table its role from two witnesses: the alias its title matches and the signature of its columns.
 * Where they differ the title decides, but for signatures that nothing else can have. Tables that neither names
 * keep no role; what is left between tables that are known follows from the order all forms share.
 */
export function recogniseTables(tables: readonly TableDraft[], remarks: Remarks): void {
  const open: { table: TableDraft; signature: Signature }[] = [];
  for (const table of tables) {
    const alias = table.raw.caption.title === '' ? null : titleAlias(table.raw.caption.title);
    const signature = signatureOf(table);
    table.recognition = { title: alias?.alias ?? null, signature: signature?.name ?? null };
    if (signature?.decisive) {
      table.role = signature.roles[0]!;
      if (alias?.role !== table.role) remarkSignature(table, remarks);
    } else if (alias) {
      table.role = alias.role;
      if (alias.role !== null && !signature?.roles.includes(alias.role)) {
        remarks.push({
          code: 'table.byTitle',
          table: table.number,
          params: { title: table.raw.caption.title, role: alias.role },
        });
      }
    } else if (signature) {
      open.push({ table, signature });
    }
  }
  for (const { table, signature } of open) {
    table.role = roleByOrder(table, signature, tables);
    if (table.role) remarkSignature(table, remarks);
  }
  for (const table of tables) {
    settleProjects(table);
    remarkMissingColumns(table, remarks);
  }
  remarkUnknown(tables, remarks);
}

/** 项目名称 heads projects in tables of projects; alone in another it heads lines (项目名称 | 金额). */
function settleProjects({ role, columns }: TableDraft): void {
  if (role === null || role === 'T10' || role === 'T11' || role === 'T12') return;
  if (columns.some(({ kind }) => kind === 'name')) return;
  for (const column of columns) if (column.kind === 'project') column.kind = 'name';
}

/** The one role a signature allows, or the first free one that keeps the order between the neighbours. */
function roleByOrder(
  table: TableDraft,
  { roles }: Signature,
  tables: readonly TableDraft[],
): TableRole | null {
  if (roles.length === 1) return roles[0]!;
  const used = new Set(tables.map(({ role }) => role));
  const free = roles.filter((role) => !used.has(role));
  if (free.length <= 1) return free[0] ?? null;
  const index = tables.indexOf(table);
  const above = tables.slice(0, index).findLast(({ role }) => role !== null)?.role ?? null;
  const fitting = free.filter(
    (role) => above === null || TABLE_ROLES.indexOf(role) > TABLE_ROLES.indexOf(above),
  );
  return fitting[0] ?? null;
}

function remarkMissingColumns({ role, number, columns, isForm }: TableDraft, remarks: Remarks): void {
  if (role === null || isForm) return;
  const missing = (EXPECTED_COLUMNS[role] ?? []).filter(({ is }) => !columns.some(is));
  if (missing.length === 0) return;
  remarks.push({
    code: 'table.columnsMissing',
    table: number,
    params: { columns: missing.map(({ name }) => name).join('、') },
  });
}

function remarkSignature(table: TableDraft, remarks: Remarks): void {
  remarks.push({
    code: 'table.bySignature',
    table: table.number,
    params: { title: table.raw.caption.title, role: table.role ?? '' },
  });
}

function remarkUnknown(tables: readonly TableDraft[], remarks: Remarks): void {
  const first = new Map<TableRole, number>();
  for (const { role, number, raw } of tables) {
    if (role === null) {
      remarks.push({ code: 'table.unknown', table: number, params: { title: raw.caption.title } });
    } else if (first.has(role)) {
      remarks.push({ code: 'table.duplicateRole', table: number, params: { role, other: first.get(role)! } });
    } else {
      first.set(role, number);
    }
  }
}
