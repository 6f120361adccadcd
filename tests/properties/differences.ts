import type { BudgetDocument, Dimensions, Figure } from '@/model/document';
import { cellAt, figuresByPlace, placeKey } from '@/model/figures';
import type { ExpectedCell } from '../generator/expected-cells';

const DIMENSIONS = [
  'aggregate',
  'source',
  'purpose',
  'part',
  'origin',
  'item',
] as const satisfies readonly (keyof Dimensions)[];

/** Dimensions that only the head of a table or its title says; an importer may leave them to the role of the table. */
type Silent = Partial<Record<(typeof DIMENSIONS)[number], boolean>>;

/**
 * What a document says otherwise than its print: cells that are missing, invented, elsewhere or about something
 * else. Empty where the import brought everything back.
 */
export function differences(document: BudgetDocument, expected: readonly ExpectedCell[]): string[] {
  const figures = figuresByPlace(document);
  const expectedFigures = new Set(
    expected.filter(({ fen }) => fen !== null).map(({ place }) => placeKey(place)),
  );
  const invented = [...figures.keys()].filter((key) => !expectedFigures.has(key));
  return [
    ...expected.flatMap((cell) => cellDifferences(document, cell, figures.get(placeKey(cell.place)))),
    ...invented.map((key) => `${key}: a figure that was not printed, ${figures.get(key)?.fen}`),
  ];
}

function cellDifferences(
  document: BudgetDocument,
  expected: ExpectedCell,
  figure: Figure | undefined,
): string[] {
  const key = placeKey(expected.place);
  const cell = cellAt(document, expected.place);
  if (!cell) return [`${key}: no such cell (${expected.role} ${expected.subject.name} ${expected.raw})`];
  const { subject } = expected;
  const stands = cell.row.subjects.find(({ side }) => side === expected.place.side);
  return [
    differs(key, 'raw', cell.raw.trim(), expected.raw),
    differs(key, 'state', cell.reading.state, expected.state),
    differs(key, 'role', cell.table.role, expected.role),
    differs(
      key,
      'header',
      cell.column.head.map((level) => level.replace(/\s/g, '')).join(' / '),
      expected.header,
    ),
    differs(key, 'kind', stands?.kind, subject.kind),
    differs(key, 'name', stands?.name, subject.name),
    differs(key, 'code', stands?.code, subject.code),
    differs(key, 'account', stands?.account ?? undefined, subject.account ?? subject.economic),
    ...figureDifferences(key, expected, figure),
  ].flat();
}

function figureDifferences(key: string, expected: ExpectedCell, figure: Figure | undefined): string[] {
  if (expected.fen === null) return figure ? [`${key}: a figure of ${figure.fen} for a blank cell`] : [];
  if (!figure) return [`${key}: no figure for ${expected.raw}`];
  const { subject } = expected;
  return [
    differs(key, 'fen', figure.fen, expected.fen),
    differs(key, 'role of the figure', figure.role, expected.role),
    differs(key, 'subject of the figure', figure.subject, subject.kind),
    differs(key, 'account of the figure', figure.account, subject.account),
    differs(key, 'economic', figure.economic?.code, subject.economic),
    differs(key, 'unit', figure.unit, subject.unit),
    differs(key, 'project', figure.project, subject.project),
    ...DIMENSIONS.map((name) =>
      expected.dimensions[name] === undefined && maySay(expected)[name]
        ? []
        : differs(key, name, figure[name], expected.dimensions[name]),
    ),
  ].flat();
}

/** What a table's title says of all its cells, a figure may repeat, and need not. */
function maySay({ role }: ExpectedCell): Silent {
  switch (role) {
    case 'T1':
      return { origin: true };
    case 'T4':
      return { origin: true };
    case 'T5':
    case 'T8':
    case 'T9':
      return { source: true, origin: true };
    case 'T6':
      return { source: true, purpose: true, origin: true };
    case 'T10':
      return { purpose: true };
    case 'T2':
      return { origin: true };
    default:
      return {};
  }
}

function differs(key: string, what: string, got: unknown, wanted: unknown): string[] {
  return got === wanted
    ? []
    : [`${key}: ${what} is ${JSON.stringify(got)}, printed was ${JSON.stringify(wanted)}`];
}
