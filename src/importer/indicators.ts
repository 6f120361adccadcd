import type { ColumnKind, Indicator } from '@/model/document';
import type { TableDraft } from './draft';
import { readable } from './label';

const CARRIED: readonly ColumnKind[] = ['unit', 'programme', 'project', 'indicatorClass', 'indicatorKind'];

/**
 * The indicators of the tables of performance targets, their texts as printed. A cell that spans several rows is
 * printed once: the rows under it take its text, where the column never prints one text in two rows that follow
 * each other. Names of units and projects are those of the subjects, joined later.
 */
export function readIndicators(tables: readonly TableDraft[]): Indicator[] {
  return tables.filter(({ role }) => role === 'T11').flatMap(indicatorsOf);
}

function indicatorsOf(table: TableDraft): Indicator[] {
  const at = new Map<ColumnKind, number>();
  for (const [position, { kind }] of table.columns.entries()) if (!at.has(kind)) at.set(kind, position);
  const spans = new Set(CARRIED.filter((kind) => at.has(kind) && hasSpans(table, at.get(kind)!)));
  const above = new Map<ColumnKind, string>();
  const indicators: Indicator[] = [];
  for (const [index, cells] of table.cells.entries()) {
    const subject = table.rows[index]!.subjects[0];
    if (subject?.kind !== 'indicator') continue;
    const printed = (kind: ColumnKind): string => cells[at.get(kind) ?? -1]?.trim() ?? '';
    const text = (kind: ColumnKind): string => {
      const own = printed(kind);
      if (own !== '') above.set(kind, own);
      return own !== '' || !spans.has(kind) ? own : (above.get(kind) ?? '');
    };
    const unit = text('unit');
    const project = text('project');
    subject.unit = readable(unit);
    subject.project = readable(project);
    indicators.push({
      table: table.number,
      row: index + 1,
      unit: subject.unit,
      project: subject.project,
      programme: text('programme'),
      level1: text('indicatorClass'),
      level2: text('indicatorKind'),
      name: printed('indicator'),
      operator: printed('operator'),
      target: printed('target'),
      measure: printed('measure'),
    });
  }
  return indicators;
}

/** Whether the blanks of a column are cells merged with the one above, not cells left empty. */
function hasSpans({ cells }: TableDraft, position: number): boolean {
  let blanks = false;
  let above = '';
  for (const row of cells) {
    const text = row[position]?.trim() ?? '';
    if (text === '') blanks = true;
    else if (text === above) return false;
    above = text;
  }
  return blanks;
}
