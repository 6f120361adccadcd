import type { FundSource } from '@/model/document';
import { foldLabel } from '@/model/fold';
import { INDICATOR_KINDS, type IndicatorGroup, type IndicatorKind } from './kind-aliases';
import type { Operator } from './operators';
import type { ReadIndicator } from './read-indicators';
import { scoreOf } from './score';
import type { Scorecard } from './scorecards';

/** Which projects are shown; what is not given does not narrow. */
export interface ProjectFilter {
  /** Found in the name of the project, its unit, its programme or one of its indicators. */
  text?: string;
  unit?: string;
  programme?: string;
  /** Paid in part or whole by it. */
  source?: FundSource;
  /** Without a single indicator of the kind. */
  without?: IndicatorKind;
}

export type ProjectOrder = 'printed' | 'money' | 'indicators' | 'quantified' | 'score' | 'name';

const haystacks = new WeakMap<Scorecard, string>();

/** What a search looks through, folded once a card. */
function haystack(card: Scorecard): string {
  let text = haystacks.get(card);
  if (text === undefined) {
    const { unit, project, programmes, indicators } = card;
    text = fold([unit, project, ...programmes, ...indicators.map(({ printed }) => printed.name)].join('\n'));
    haystacks.set(card, text);
  }
  return text;
}

export function filterProjects(cards: readonly Scorecard[], { text, unit, programme, source, without }: ProjectFilter): Scorecard[] {
  const wanted = fold(text ?? '');
  return cards.filter(
    (card) =>
      (unit === undefined || card.unit === unit) &&
      (programme === undefined || card.programmes.includes(programme)) &&
      (source === undefined || (card.money?.bySource.some((part) => part.source === source) ?? false)) &&
      (without === undefined || card.coverage.kinds[without].count === 0) &&
      (wanted === '' || haystack(card).includes(wanted)),
  );
}

/** Largest first but for `printed` and `name`; what has no value stands last, and of equals the one printed first. */
export function sortProjects(cards: readonly Scorecard[], order: ProjectOrder): Scorecard[] {
  if (order === 'name') return [...cards].sort((one, other) => byCharacters(one.project, other.project) || one.number - other.number);
  const values = new Map(cards.map((card) => [card, projectValue(card, order)]));
  const valueOf = (card: Scorecard) => values.get(card) ?? -Infinity;
  return [...cards].sort((one, other) => order === 'printed' ? one.number - other.number : descending(valueOf(one), valueOf(other)) || one.number - other.number); // prettier-ignore
}

function projectValue(card: Scorecard, order: Exclude<ProjectOrder, 'name'>): number | null {
  const { count, quantified } = card.coverage.all;
  switch (order) {
    case 'printed':
      return null;
    case 'money':
      return card.money?.total.fen ?? null;
    case 'indicators':
      return count;
    case 'quantified':
      return count === 0 ? null : quantified / count;
    case 'score': {
      const score = scoreOf(card);
      return score.scored ? score.score : null;
    }
  }
}

/** An indicator with the card it stands on. */
export interface IndicatorRow {
  card: Scorecard;
  indicator: ReadIndicator;
  /** Folded text that a search looks through. */
  text: string;
}

export interface IndicatorFilter {
  text?: string;
  unit?: string;
  /** Key of the card. */
  project?: string;
  group?: IndicatorGroup;
  kind?: IndicatorKind;
  operator?: Operator;
  quantified?: boolean;
}

export type IndicatorOrder = 'printed' | 'name' | 'kind' | 'money';

/** All indicators of all projects, as printed. Made once: filters and sorts only look. */
export function indicatorRows(cards: readonly Scorecard[]): IndicatorRow[] {
  return cards
    .flatMap((card) =>
      card.indicators.map((indicator) => {
        const { name, target, measure } = indicator.printed;
        return { card, indicator, text: fold([name, target, measure, card.project].join('\n')) };
      }),
    )
    .sort(asPrinted);
}

export function filterIndicators(rows: readonly IndicatorRow[], filter: IndicatorFilter): IndicatorRow[] {
  const wanted = fold(filter.text ?? '');
  return rows.filter(
    ({ card, indicator, text }) =>
      (filter.unit === undefined || card.unit === filter.unit) &&
      (filter.project === undefined || card.key === filter.project) &&
      (filter.group === undefined || indicator.group === filter.group) &&
      (filter.kind === undefined || indicator.kind === filter.kind) &&
      (filter.operator === undefined || indicator.target.operator === filter.operator) &&
      (filter.quantified === undefined || indicator.quantified === filter.quantified) &&
      (wanted === '' || text.includes(wanted)),
  );
}

export function sortIndicators(rows: readonly IndicatorRow[], order: IndicatorOrder): IndicatorRow[] {
  const kindAt = ({ indicator: { kind } }: IndicatorRow) => (kind === null ? INDICATOR_KINDS.length : INDICATOR_KINDS.indexOf(kind));
  const moneyOf = ({ card }: IndicatorRow) => card.money?.total.fen ?? -Infinity;
  return [...rows].sort((one, other) => {
    switch (order) {
      case 'printed':
        return asPrinted(one, other);
      case 'name':
        return byCharacters(one.indicator.printed.name, other.indicator.printed.name) || asPrinted(one, other);
      case 'kind':
        return kindAt(one) - kindAt(other) || asPrinted(one, other);
      case 'money':
        return descending(moneyOf(one), moneyOf(other)) || asPrinted(one, other);
    }
  });
}

function asPrinted({ indicator: { printed: one } }: IndicatorRow, { indicator: { printed: other } }: IndicatorRow): number {
  return one.table - other.table || one.row - other.row;
}

/** Infinity less itself is no number. */
function descending(one: number, other: number): number {
  return one === other ? 0 : other > one ? 1 : -1;
}

/** By characters and not by a language: an order that is the same everywhere. */
function byCharacters(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().split('\n').map(foldLabel).join('\n');
}
