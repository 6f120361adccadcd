/**
 * What the importer was unsure of, or did on the reader's behalf: a closed list, each with a message in both
 * languages. A remark never replaces a figure; the printed text stays as it is.
 */
export const REMARK_CODES = [
  'table.unknown',
  'table.bySignature',
  'table.byTitle',
  'table.joined',
  'table.empty',
  'table.blankForm',
  'table.columnsMissing',
  'table.columnUnknown',
  'table.unitMissing',
  'table.headCarried',
  'table.duplicateRole',
  'unit.assumed',
  'cell.notAnAmount',
  'cell.tooFine',
  'cell.tooLarge',
  'cell.shifted',
  'code.padded',
  'code.unknown',
  'level.inferred',
  'level.unresolved',
  'row.rollUp',
  'row.unlabelled',
  'name.joined',
  'name.cut',
  'project.rowsApart',
  'sentence.rejoined',
  'sign.inferred',
  'amount.unitCut',
  'section.duplicate',
  'section.unknown',
  'claim.unitMissing',
  'claim.unitDiffers',
  'narrative.missing',
  'text.masked',
  'document.yearDiffers',
  'document.regionUnknown',
] as const;

export type RemarkCode = (typeof REMARK_CODES)[number];
