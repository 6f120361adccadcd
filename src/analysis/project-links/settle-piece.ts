import type { Fen } from '@/model/money';
import type { Candidate, LinkProblem, Node, Open, Part, Settled } from './link-problem';

/**
 * Works out one connected piece. Where it has no ring, every part follows from an equation of its own, a project's or
 * a 项's, and one equation is left over: it is the second one that confirms the rest. A piece with a ring has several
 * solutions and is left open; so is one whose last equation does not come out to the fen.
 */
export function settlePiece({ items, projects, candidates }: LinkProblem): Settled | Open {
  const keys = { items: items.map(({ key }) => key), projects: projects.map(({ key }) => key) };
  if (candidates.length >= items.length + projects.length) return { ...keys, parts: [], left: null, reason: 'several' };
  const rest = new Map<string, Fen>([...items.map(ofItem), ...projects.map(ofProject)]);
  const open = new Set(candidates);
  const parts: Part[] = [];
  const divided = overdrawn({ items, projects, candidates });
  if (divided === null) return { ...keys, parts: [], left: null, reason: 'several' };
  for (let next = nextLeaf(open, divided); next; next = nextLeaf(open, divided)) {
    const { candidate, from } = next;
    const fen = rest.get(from) ?? 0;
    parts.push({ ...candidate, fen, basis: 'named' });
    for (const key of endsOf(candidate)) rest.set(key, (rest.get(key) ?? 0) - fen);
    open.delete(candidate);
  }
  const left = [...rest].find(([, fen]) => fen !== 0);
  if (parts.some(({ fen }) => fen < 0) || (left && left[1] < 0)) return { ...keys, parts: [], left: null, reason: 'negative' };
  const paid = parts.filter(({ fen }) => fen > 0);
  if (!left) return { ...keys, parts: paid };
  const [kind, key] = [left[0].startsWith('i') ? ('item' as const) : ('project' as const), left[0].slice(1)];
  return { ...keys, parts: paid, left: { kind, key, fen: left[1] }, reason: 'open' };
}

const ofItem = ({ key, fen }: Node): [string, Fen] => [`i${key}`, fen];
const ofProject = ({ key, fen }: Node): [string, Fen] => [`p${key}`, fen];
const endsOf = ({ item, project }: Candidate): [string, string] => [`i${item}`, `p${project}`];

/**
 * Projects that are divided: those that several 项 name, and where a 项 names more money than it has, the one project
 * that alone is large enough to account for it.
 * @returns null where two or more are large enough: then there are several ways
 */
function overdrawn({ items, projects, candidates }: LinkProblem): ReadonlySet<string> | null {
  const times = new Map<string, number>();
  for (const { project } of candidates) times.set(project, (times.get(project) ?? 0) + 1);
  const divided = new Set([...times].filter(([, count]) => count > 1).map(([key]) => key));
  for (const { key, fen } of items) {
    const whole = projects.filter((project) => !divided.has(project.key) && candidates.some((pair) => pair.item === key && pair.project === project.key));
    const over = whole.reduce((sum, project) => sum + project.fen, 0) - fen;
    if (over <= 0) continue;
    const large = whole.filter((project) => project.fen > over);
    if (large.length !== 1) return null;
    divided.add(large[0]?.key ?? '');
  }
  return divided;
}

/**
 * The next pair of which one end has no other: a project that is not divided gives all its money; else a 项 with one
 * pair left takes the rest from it; else a divided project gives what it has left.
 */
function nextLeaf(open: ReadonlySet<Candidate>, divided: ReadonlySet<string>): { candidate: Candidate; from: string } | null {
  const now = new Map<string, number>();
  for (const pair of open) for (const key of endsOf(pair)) now.set(key, (now.get(key) ?? 0) + 1);
  const pairs = [...open];
  const whole = pairs.find(({ project }) => !divided.has(project));
  if (whole) return { candidate: whole, from: `p${whole.project}` };
  const last = pairs.find(({ item }) => now.get(`i${item}`) === 1);
  if (last) return { candidate: last, from: `i${last.item}` };
  const rest = pairs.find(({ project }) => now.get(`p${project}`) === 1);
  return rest ? { candidate: rest, from: `p${rest.project}` } : null;
}

/** The connected pieces of a question, each with the nodes, pairs and money of its own. */
export function piecesOf({ items, projects, candidates }: LinkProblem): LinkProblem[] {
  const group = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = group.get(root); up !== undefined && up !== root; up = group.get(root)) root = up;
    return root;
  };
  for (const [key] of [...items.map(ofItem), ...projects.map(ofProject)]) group.set(key, key);
  for (const pair of candidates) {
    const [item, project] = endsOf(pair);
    group.set(rootOf(project), rootOf(item));
  }
  const pieces = new Map<string, { items: Node[]; projects: Node[]; candidates: Candidate[] }>();
  const pieceOf = (key: string) => {
    const root = rootOf(key);
    const piece = pieces.get(root) ?? { items: [], projects: [], candidates: [] };
    pieces.set(root, piece);
    return piece;
  };
  for (const item of items) pieceOf(`i${item.key}`).items.push(item);
  for (const project of projects) pieceOf(`p${project.key}`).projects.push(project);
  for (const pair of candidates) pieceOf(`i${pair.item}`).candidates.push(pair);
  return [...pieces.values()];
}
