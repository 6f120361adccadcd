/** A drawing of a tree to be measured. Nothing of it is done before `draw`, but for what any page has done by then. */
export interface Drawing {
  draw: () => void;
  /** Sets the focus to that code. */
  drill: (code: string) => void;
  /** Arcs of the window of that focus. */
  arcs: (code: string) => number;
}
