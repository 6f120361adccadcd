import type { YearsChoice, YearsTable } from '@/analysis/two-years/two-years';
import type { Sentence } from '@/composables/sentence';
import type { MessageParams } from '@/locales/messages';
import type { TwoYearsKey } from '@/locales/two-years';
import type { AmountUnit } from '@/model/amount-unit';
import type { Fen } from '@/model/money';
import { nodeOfSide, shownSide } from './use-years-words';

interface Words {
  w: (key: TwoYearsKey, params?: MessageParams) => string;
  unitName: (unit: AmountUnit) => string;
  /** An amount with its unit. */
  amount: (fen: Fen) => string;
}

const STANDINGS = ['new', 'gone', 'renamed', 'recoded', 'moved', 'cut'] as const;

/** What is to be said under the picture: how rows were matched, what is not drawn, what does not add up or compare. */
export function yearsNotes(table: YearsTable, notDrawn: number, { by }: YearsChoice, { w, unitName, amount }: Words): Sentence[] {
  const { counts, rest, hidden, now, before, differentTables } = table;
  const plain = (key: TwoYearsKey, params: MessageParams = {}): Sentence => ({ message: w(key, params), params: {} });
  const changed = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => w(`years.note.count.${standing}`, { n: counts[standing] }));
  const list = changed.join(w('years.note.between'));
  const uncertain = by === 'project' && (counts.new > 0 || counts.gone > 0);
  return [
    changed.length === 0 ? plain(`years.note.matched.${by}`) : plain(by === 'account' ? 'years.note.counts' : 'years.note.counts.named', { counts: list }),
    ...(uncertain ? [plain('years.note.certain')] : []),
    ...(notDrawn > 0 ? [plain('years.note.rest', { n: notDrawn })] : []),
    ...(counts.same > 0 ? [plain('years.note.same', { n: counts.same })] : []),
    ...undivided(table, w),
    ...(rest && rest.fen !== 0
      ? [plain(rest.verdict === 'beyond' ? 'years.note.beyond' : 'years.note.tail', { amount: amount(Math.abs(rest.fen)) })]
      : []),
    ...(hidden > 0 ? [plain('years.note.units', { before: unitName(before.unit), now: unitName(now.unit) })] : []),
    ...(differentTables ? [plain('years.note.tables')] : []),
    ...(now.tables[0]?.role === 'T2' || before.tables[0]?.role === 'T2' ? [plain('years.note.income')] : []),
  ];
}

function undivided({ rows, now, before }: YearsTable, w: Words['w']): Sentence[] {
  return rows.flatMap((row): Sentence[] => {
    if (row.undivided === null) return [];
    const { year } = row.undivided === 'now' ? now : before;
    return [{ message: w('years.note.undivided', { year }), params: { name: { account: nodeOfSide(shownSide(row)) } } }];
  });
}
