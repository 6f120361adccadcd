import type { PrintedTable } from '@/model/document';
import { readAmount } from '@/model/money';
import type { Remarks, TableDraft } from './draft';
import { labelOf } from './label';

/** Drafts → the tables of the document, each with its state. */
export function printedTables(drafts: readonly TableDraft[], remarks: Remarks): PrintedTable[] {
  return drafts.map((draft) => {
    const state = stateOf(draft);
    if (state === 'empty') remarks.push({ code: 'table.empty', table: draft.number, params: {} });
    if (state === 'form') remarks.push({ code: 'table.blankForm', table: draft.number, params: {} });
    return {
      number: draft.number,
      role: draft.role,
      recognition: draft.recognition,
      title: draft.raw.caption.title,
      unit: state === 'indicators' ? null : draft.unit,
      unitText: draft.unitText,
      state,
      notes: draft.raw.notes,
      pieces: draft.raw.pieces,
      line: draft.raw.line,
      page: draft.raw.page,
      head: draft.head,
      columns: draft.columns,
      rows: draft.rows,
    };
  });
}

function stateOf(draft: TableDraft): PrintedTable['state'] {
  if (draft.isForm) return isBlankForm(draft) ? 'form' : 'text';
  if (draft.role === 'T11') return 'indicators';
  const amounts = draft.columns.flatMap(({ number }, position) => (number === null ? [] : [position]));
  if (amounts.length === 0) return 'text';
  const filled = draft.cells.some((cells) =>
    amounts.some((position) => readAmount(cells[position]!, draft.unit).state !== 'blank'),
  );
  return filled ? 'figures' : 'empty';
}

/** Nothing stands in it but headings and what a template prints for example (指标1, 指标值1). */
function isBlankForm({ cells }: TableDraft): boolean {
  return cells.every((row) => {
    const filled = row.map((cell) => labelOf(cell)).filter((label) => label !== '');
    const isHeadings = filled.filter((label) => label.endsWith(':')).length === filled.length;
    return (
      isHeadings ||
      filled.every(
        (label) => /指标|满意度|效益|数量|质量|时效|成本|^年度|可持续|:$/.test(label) && !/^\d/.test(label),
      )
    );
  });
}
