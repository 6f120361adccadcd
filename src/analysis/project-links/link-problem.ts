import type { Fen } from '@/model/money';

/**
 * Which projects make up each 项, as a question of sums: money that a table prints by 项 and another by project, and
 * for some pairs of the two a word of the text that they belong together. All of one kind of money, in fen.
 */
export interface LinkProblem {
  items: readonly Node[];
  projects: readonly Node[];
  /** Pairs that the text gives: where the project may, or must, be paid from. */
  candidates: readonly Candidate[];
}

export interface Node {
  key: string;
  fen: Fen;
}

export interface Candidate {
  item: string;
  project: string;
}

/** A part of a project's money that a 项 pays. */
export interface Part extends Candidate {
  fen: Fen;
  /** `named`: the text says so · `remaining`: nothing else is left on either side. */
  basis: 'named' | 'remaining';
}

/** A connected piece of the question with what it comes to. */
export interface Settled {
  items: readonly string[];
  projects: readonly string[];
  parts: readonly Part[];
}

/** What does not close, and by how much: `left` is money of the one node that no equation takes. */
export interface Open {
  items: readonly string[];
  projects: readonly string[];
  parts: readonly Part[];
  left: { kind: 'item' | 'project'; key: string; fen: Fen } | null;
  /** `several`: more than one way to share the money · `negative`: more is named than there is · `open`: money is left. */
  reason: 'several' | 'negative' | 'open';
}
