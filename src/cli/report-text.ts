import type { BudgetDocument, Remark, TableRole } from '@/model/document';
import { isMessageKey, translate, type CliMessageKey } from '@/locales/cli-messages';
import type { Locale, MessageParams } from '@/locales/messages';
import { changeLines } from './change-text';
import type { DocumentReport, Note, TableReport } from './import-report';
import { placeWords, tableWords } from './place-words';

/** The report on one document as lines for a person. */
export function reportText(report: DocumentReport, document: BudgetDocument, locale: Locale): string[] {
  const say = (key: CliMessageKey, params: MessageParams = {}) => translate(locale, key, params);
  const { id, revision, changes, source, remarks } = report;
  const together = [
    say('cli.report.figures', { n: report.figures }),
    say('cli.report.units', { n: report.units }),
    say('cli.report.projects', { n: report.projects }),
    say('cli.report.indicators', { n: report.indicators }),
  ].join(say('cli.report.between'));
  return [
    say('cli.report.document', {
      department: report.department,
      year: report.fiscalYear,
      kind: say(`cli.kind.${report.kind}`),
    }),
    say(`cli.report.${report.state}`, { id, revision, other: report.replaces ?? '' }),
    say('cli.report.source', {
      file: source.fileName,
      bytes: source.bytes,
      encoding: source.encoding.toUpperCase(),
      sha256: source.sha256,
    }),
    '',
    ...report.tables.map((table) => tableLine(table, locale)),
    say('cli.report.together', { facts: together }),
    '',
    remarks.length === 0
      ? say('cli.report.noRemarks')
      : say('cli.report.remarksHeading', { n: remarks.length }),
    ...remarks.map((remark) => `  ${remarkSentence(document, remark, locale)}`),
    ...(changes ? ['', ...changeLines(changes, document, locale)] : []),
    ...report.notes.map((note) => noteSentence(note, '', locale)),
  ];
}

function tableLine(table: TableReport, locale: Locale): string {
  const say = (key: CliMessageKey, params: MessageParams = {}) => translate(locale, key, params);
  const { role, state, witness } = table;
  const facts = [
    role === null || witness === null
      ? say('cli.report.unknownTable')
      : say('cli.report.role', {
          role: say(`cli.role.${role}`),
          witness: say(`cli.report.witness.${witness}`),
        }),
    state === 'empty' || state === 'form' ? say(`cli.report.${state}`) : '',
    say('cli.report.rows', { n: table.rows }),
    table.indicators > 0
      ? say('cli.report.indicators', { n: table.indicators })
      : say('cli.report.figures', { n: table.figures }),
    table.unit
      ? say('cli.report.unit', { unit: table.unit })
      : table.figures > 0
        ? say('cli.report.noUnit')
        : '',
    table.remarks > 0 ? say('cli.report.remarks', { n: table.remarks }) : '',
  ].filter(Boolean);
  return say('cli.report.table', {
    table: tableWords(table.number, locale),
    title: table.title,
    facts: facts.join(say('cli.report.between')),
  });
}

/** A remark as a sentence with its place in front. */
export function remarkSentence(document: BudgetDocument, remark: Remark, locale: Locale): string {
  const role = `cli.role.${remark.params['role']}` as const;
  const sentence = translate(locale, `remark.${remark.code}`, {
    ...remark.params,
    ...(isRoleKey(role) ? { role: translate(locale, role) } : {}),
  });
  const place = placeWords(document, remark, locale);
  return place === '' ? sentence : translate(locale, 'cli.place.says', { place, sentence });
}

/** A note as a sentence. @param folder the data folder as the user gave it */
export function noteSentence(note: Note, folder: string, locale: Locale): string {
  switch (note.kind) {
    case 'entryMissing':
      return translate(locale, 'failure.catalog.entryMissing', { id: note.id, file: note.file });
    case 'rebuilt':
      return translate(locale, 'cli.note.rebuilt', { folder, n: note.documents });
    default:
      return translate(locale, `cli.note.${note.kind}`, { file: note.file });
  }
}

function isRoleKey(key: string): key is `cli.role.${TableRole}` {
  return isMessageKey(key);
}
