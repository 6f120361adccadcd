import type { LinkProblem, Open, Part, Settled } from './link-problem';
import { piecesOf, settlePiece } from './settle-piece';

export type Supports = (item: string, project: string) => boolean;

export interface LinkSolution {
  /** Pieces whose equations all come out to the fen. */
  settled: readonly Settled[];
  open: readonly Open[];
}

/**
 * Solves a question: piece by piece, and then what is left as a whole. Nothing is guessed: a piece that does not close
 * is left open, however near it comes.
 * @param supports whether a word of the text supports that a 项, which names no project, pays this one
 */
export function solveLinks(problem: LinkProblem, supports: Supports): LinkSolution {
  const results = piecesOf(problem).map(settlePiece);
  const settled = results.filter(isSettled);
  const open = results.filter((result): result is Open => !isSettled(result));
  // With one project or one 项 there is nobody else.
  const isOnly = problem.projects.length === 1 || problem.items.length === 1;
  const joined = joinedByWhatIsLeft(open, isOnly ? () => true : supports);
  if (!joined) return { settled, open };
  return { settled: [...settled, joined], open: open.filter(({ left }) => left === null) };
}

function isSettled(result: Settled | Open): result is Settled {
  return !('reason' in result);
}

/**
 * Where one project alone has money left, the 项 that have any left are paid from it, for there is nothing else to pay
 * them from; and the same the other way round. That both sides come out equal is the second equation, and the words of
 * the text are the witness: sums alone cannot tell one divided project from another. With two on both sides there is
 * more than one way, and none is taken.
 */
function joinedByWhatIsLeft(open: readonly Open[], supports: Supports): Settled | null {
  if (open.some(({ left }) => left === null)) return null;
  const lefts = open.flatMap(({ left }) => (left ? [left] : []));
  const items = lefts.filter(({ kind }) => kind === 'item');
  const projects = lefts.filter(({ kind }) => kind === 'project');
  const sum = (nodes: typeof lefts) => nodes.reduce((all, { fen }) => all + fen, 0);
  if (items.length === 0 || projects.length === 0 || (items.length > 1 && projects.length > 1)) return null;
  if (sum(items) !== sum(projects)) return null;
  const parts = items.flatMap((item) =>
    projects.map((project): Part => ({
      item: item.key,
      project: project.key,
      fen: Math.min(item.fen, project.fen),
      basis: 'remaining',
    })),
  );
  if (!parts.every(({ item, project }) => supports(item, project))) return null;
  return {
    items: open.flatMap((piece) => piece.items),
    projects: open.flatMap((piece) => piece.projects),
    parts: [...open.flatMap((piece) => piece.parts), ...parts],
  };
}
