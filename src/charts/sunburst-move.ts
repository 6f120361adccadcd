import { ringRadii, sectorOf, type Sector, type SunburstFrame } from './sunburst-frame';
import type { Arc, Scope, SunburstWindow } from './sunburst-window';

/** An arc while the picture moves from one focus to another. */
export interface MovingArc {
  id: string;
  /** Where it goes: its place in the new window, clamped to what is seen there. */
  to: Sector;
  /** Where it comes from; null for one that the old window shows under the same id and that moves by itself. */
  from: Sector | null;
  /** The window whose fill it has: leaving arcs keep their own. */
  of: 'old' | 'new';
}

const CIRCLE = 2 * Math.PI;

/**
 * The arcs that carry the eye from one window of a tree to another: all arcs of the new one, entering from where the
 * old one would show them, and the leaving ones on their way to where the new one would. Both windows are parts of
 * one circle, that of the whole tree, so that any two can be joined: drilling in, going out or aside. Thin arcs move as
 * well: without them a ring of many would go blank at once.
 */
export function movingArcs(old: SunburstWindow, next: SunburstWindow, frame: SunburstFrame): MovingArc[] {
  const oldRadii = ringRadii(frame, old);
  const radii = ringRadii(frame, next);
  const before = new Set(old.arcs.map(({ id }) => id));
  const after = new Set(next.arcs.map(({ id }) => id));
  const moving: MovingArc[] = [];
  for (const arc of old.arcs) {
    if (after.has(arc.id)) continue;
    moving.push({
      id: arc.id,
      to: seenIn(next, radii, arc, old.scope),
      from: sectorOf(arc, oldRadii),
      of: 'old',
    });
  }
  for (const arc of next.arcs) {
    const from = before.has(arc.id) ? null : seenIn(old, oldRadii, arc, next.scope);
    moving.push({ id: arc.id, to: sectorOf(arc, radii), from, of: 'new' });
  }
  return moving;
}

/** Where an arc of another window would be in this one, clamped to its circle and its rings. */
function seenIn(window: SunburstWindow, radii: readonly number[], arc: Arc, scope: Scope): Sector {
  const rings = radii.length - 1;
  const deeper = scope.depth - window.scope.depth;
  const radius = (ring: number) => radii[Math.min(rings, Math.max(0, ring + deeper))] ?? 0;
  const angle = (share: number) => window.rotation + CIRCLE * shareWithin(window.scope, share);
  return {
    start: angle(arc.globalFrom),
    end: angle(arc.globalTo),
    inner: radius(arc.ring),
    outer: radius(arc.ringEnd),
  };
}

function shareWithin({ from, to }: Scope, share: number): number {
  if (share <= from) return 0;
  if (share >= to) return 1;
  return (share - from) / (to - from);
}
