import type { FlowLayout } from './flow-layout';

export type FlowDirection = 'left' | 'right' | 'up' | 'down';

/** Where an arrow key leads in a flow: along a band to its nodes, from a node to its bands, up and down in a column. */
interface Stop {
  key: string;
  /** Place from left to right: nodes on even numbers, bands between them. */
  at: number;
  y: number;
  left: readonly string[];
  right: readonly string[];
}

/** Keys of all that can be stood on, in the order in which it is read. */
export function flowStops(layout: FlowLayout): string[] {
  return stopsOf(layout).map(({ key }) => key);
}

/** The stop that an arrow leads to; the same where there is none. */
export function flowStep(layout: FlowLayout, key: string, direction: FlowDirection): string {
  const stops = stopsOf(layout);
  const own = stops.find((stop) => stop.key === key);
  if (!own) return stops[0]?.key ?? key;
  if (direction === 'left' || direction === 'right') return own[direction][0] ?? key;
  const column = stops.filter(({ at }) => at === own.at);
  const beside = column[column.indexOf(own) + (direction === 'down' ? 1 : -1)];
  return beside?.key ?? key;
}

export function residualKey(direction: 'arrives' | 'leaves', node: string): string {
  return `${direction} ${node}`;
}

function stopsOf({ columns, nodes, bands, residuals }: FlowLayout): Stop[] {
  const column = new Map(nodes.map(({ node }) => [node.key, columns.findIndex(({ layer }) => layer === node.layer)]));
  const atOf = (key: string) => (column.get(key) ?? 0) * 2;
  const leaving = bands.map(({ link, pieces }) => ({ key: link.key, from: link.from, to: link.to, y: pieces[0]?.y0 ?? 0, end: pieces.at(-1)?.y1 ?? 0 }));
  const byStart = [...leaving].sort((one, other) => one.y - other.y);
  const byEnd = [...leaving].sort((one, other) => one.end - other.end);
  const stubs = residuals.map(({ residual, y }) => ({ key: residualKey(residual.direction, residual.node), residual, y }));
  const stubsAt = (key: string, direction: string) => stubs.flatMap((stub) => (stub.residual.node === key && stub.residual.direction === direction ? [stub.key] : []));
  const ofNodes = nodes.map(({ node: { key }, y }): Stop => ({
    key,
    at: atOf(key),
    y,
    left: [...byEnd.flatMap((band) => (band.to === key ? [band.key] : [])), ...stubsAt(key, 'arrives')],
    right: [...byStart.flatMap((band) => (band.from === key ? [band.key] : [])), ...stubsAt(key, 'leaves')],
  }));
  const ofBands = leaving.map(({ key, from, to, y }): Stop => ({ key, at: atOf(from) + 1, y, left: [from], right: [to] }));
  const ofStubs = stubs.map(({ key, residual: { node, direction }, y }): Stop => {
    const leaves = direction === 'leaves';
    return { key, at: atOf(node) + (leaves ? 1 : -1), y, left: leaves ? [node] : [], right: leaves ? [] : [node] };
  });
  return [...ofNodes, ...ofBands, ...ofStubs].sort((one, other) => one.at - other.at || one.y - other.y);
}
