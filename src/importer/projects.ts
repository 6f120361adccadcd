import type { Indicator, Project, Subject } from '@/model/document';
import type { Remarks, TableDraft } from './draft';
import { nameKey } from './label';
import { joinNames, type JoinedName, type NamePrint } from './names';
import { coreOf } from './short-names';

/**
 * Joins the prints of project names, unit by unit: the table of projects and that of their indicators cut names at
 * different widths. Subjects and indicators get the canonical name.
 * @param fallbackUnit unit of a project whose table has no column of units, where no other table knows it
 */
export function joinProjects(
  tables: readonly TableDraft[],
  indicators: readonly Indicator[],
  fallbackUnit: string,
  remarks: Remarks,
): Project[] {
  const subjects = projectSubjects(tables);
  settleUnits(subjects, fallbackUnit);
  const units = [...new Set(subjects.map(({ subject }) => subject.unit ?? ''))];
  const projects: Project[] = [];
  const rowOf = new Map(indicators.map((indicator) => [`${indicator.table}.${indicator.row}`, indicator]));
  for (const unit of units) {
    const own = subjects.filter(({ subject }) => subject.unit === unit);
    const prints = own.map(({ subject, table }): NamePrint => ({
      text: subject.project!,
      column: `${table}`,
    }));
    const { names, nameOf } = joinNames(prints, coreOf);
    const programmes = new Map<string, string>();
    for (const { subject, table, row } of own) {
      subject.project = nameOf(subject.project!);
      const indicator = rowOf.get(`${table}.${row}`);
      if (!indicator) continue;
      indicator.unit = unit;
      indicator.project = subject.project;
      if (!programmes.has(subject.project) && indicator.programme !== '')
        programmes.set(subject.project, indicator.programme);
    }
    for (const { name, aliases, cut } of names) {
      projects.push({ unit, name, aliases, programme: programmes.get(name) ?? null });
      remarkPrints({ name, aliases, cut }, own, remarks);
    }
  }
  remarkApart(indicators, remarks);
  return projects;
}

interface ProjectRow {
  subject: Subject;
  printed: string;
  table: number;
  row: number;
}

function projectSubjects(tables: readonly TableDraft[]): ProjectRow[] {
  return tables.flatMap((table) =>
    table.rows.flatMap(({ subjects }, index) =>
      subjects.flatMap((subject) =>
        subject.project ? [{ subject, printed: subject.project, table: table.number, row: index + 1 }] : [],
      ),
    ),
  );
}

/** A table without units takes them from the one that names the project with its unit. */
function settleUnits(subjects: readonly ProjectRow[], fallbackUnit: string): void {
  const unitByProject = new Map<string, string>();
  for (const { subject } of subjects) {
    if (subject.unit) unitByProject.set(nameKey(subject.project!), subject.unit);
  }
  const known = [...unitByProject];
  const found = new Map<string, string>();
  for (const { subject } of subjects) {
    if (subject.unit) continue;
    const key = nameKey(subject.project!);
    const unit =
      unitByProject.get(key) ??
      found.get(key) ??
      known.find(([other]) => other.startsWith(key) || key.startsWith(other))?.[1] ??
      fallbackUnit;
    found.set(key, unit);
    subject.unit = unit;
  }
}

function remarkPrints(
  { name, aliases, cut }: JoinedName,
  rows: readonly ProjectRow[],
  remarks: Remarks,
): void {
  for (const printed of aliases) {
    const first = rows.find((row) => row.printed === printed);
    remarks.push({
      code: cut.includes(printed) ? 'name.cut' : 'name.joined',
      ...(first ? { table: first.table, row: first.row } : {}),
      params: { printed, name },
    });
  }
}

/** Rows of one project that stand apart in a table of indicators. */
function remarkApart(indicators: readonly Indicator[], remarks: Remarks): void {
  const seen = new Set<string>();
  const remarked = new Set<string>();
  let last = '';
  for (const { table, row, unit, project } of indicators) {
    const key = `${table}\n${unit}\n${project}`;
    if (key !== last && seen.has(key) && !remarked.has(key)) {
      remarked.add(key);
      remarks.push({ code: 'project.rowsApart', table, row, params: { name: project } });
    }
    seen.add(key);
    last = key;
  }
}
