import { SCHEMA_VERSION, type BudgetDocument } from '@/model/document';
import { failed, success, type Failure, type Result } from '@/model/failure';
import type { SourceDocument } from '@/source/source-document';
import { settleAmountUnits } from './amount-units';
import type { Remarks } from './draft';
import { readFacts } from './facts';
import { readFigures } from './figures';
import { readIndicators } from './indicators';
import { joinPieces } from './join-pieces';
import { recoverCodes } from './levels';
import { linesOf } from './lines';
import { remarkMasks } from './masked';
import { piecesOf } from './pieces';
import type { PrintedParagraph } from './printed-paragraph';
import { printedTables } from './printed-tables';
import { joinProjects } from './projects';
import { readTables } from './read-tables';
import { recogniseTables } from './recognise';
import { inOrder } from './remark-order';
import { readRows } from './rows';
import { severalDocuments } from './several';
import { joinUnits } from './units';
import { bindNarrative } from './narrative/bind';
import type { Tables } from './narrative/figure-index';
import { readNarrative } from './narrative/narrative';
import type { NarrativeDraft } from './narrative/narrative-draft';

/** A document as imported: `id` and `revision` are given by whoever keeps documents. */
export type ImportedBudget = Omit<BudgetDocument, 'id' | 'revision'>;

/**
 * Reads a document's tables and narrative into the canonical model. What the text says is kept as printed; what had to be
 * concluded (a role, a unit, a level, a joined name) is said in a remark with its place.
 * @returns a document that satisfies the schema, or why there is none: `document.noTables`, `.several`,
 *   `.yearUnknown`, `.departmentUnknown`
 */
export function importDocument(source: SourceDocument): Result<ImportedBudget> {
  const remarks: Remarks = [];
  const { pieces, paragraphs } = piecesOf(linesOf(source));
  const tables = readTables(joinPieces(pieces), remarks);
  if (tables.length === 0) return failed('document.noTables', { file: source.fileName });
  recogniseTables(tables, remarks);
  const amountUnit = settleAmountUnits(tables, paragraphs, remarks);
  for (const table of tables) readRows(table, remarks);
  recoverCodes(tables, remarks);
  const indicators = readIndicators(tables);
  const units = joinUnits(tables, remarks);
  const several: Failure | null = severalDocuments(tables, paragraphs, source.fileName);
  if (several) return { ok: false, failure: several };
  const facts = readFacts(tables, paragraphs, source.fileName, remarks);
  if (!facts.ok) return facts;
  const projects = joinProjects(tables, indicators, soleUnit(units) ?? facts.value.department, remarks);
  const figures = readFigures(tables, remarks);
  remarkMasks(paragraphs, remarks);
  const printed = printedTables(tables, remarks);
  const { remarks: narrativeRemarks, ...narrative } = narrativeOf(paragraphs, { tables: printed, figures, projects, units, department: facts.value.department });
  remarks.push(...narrativeRemarks);
  return success({
    schemaVersion: SCHEMA_VERSION,
    source: sourceOf(source),
    ...facts.value,
    amountUnit,
    tables: printed,
    figures,
    units,
    projects,
    indicators,
    ...narrative,
    remarks: inOrder(remarks),
  });
}

/** The prose, bound to the tables; a document that has none is remarked. */
function narrativeOf(paragraphs: readonly PrintedParagraph[], tables: Tables): NarrativeDraft {
  const narrative = readNarrative(paragraphs, tables.department);
  bindNarrative(narrative, tables);
  if (narrative.claims.length === 0) narrative.remarks.push({ code: 'narrative.missing', params: {} });
  return narrative;
}

function sourceOf({ fileName, sha256, bytes, format, encoding }: SourceDocument): BudgetDocument['source'] {
  return { fileName, sha256, bytes, format, encoding };
}

function soleUnit(units: readonly { name: string }[]): string | null {
  return units.length === 1 ? units[0]!.name : null;
}
