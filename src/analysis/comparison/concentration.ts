import { sumOf, type Amount } from '@/model/amount';
import { shareOf, type Share } from '../share';
import type { ComparedProject, ProjectList } from './projects';

/** How project money is spread over projects. */
export interface Concentration {
  /** The largest project with its share in what all of them cost together. */
  largest: { name: string; unit: string; amount: Amount; share: Share } | null;
  /**
   * Herfindahl index: the sum of the squared shares of the projects in what they cost together; 1 is one project, 1 ÷ n
   * is n equal ones. null where nothing is spent on any, or where the narrative alone names them, perhaps not all.
   */
  herfindahl: number | null;
}

/** Of printed amounts as they stand; blank and negative ones are no part. */
export function concentrationOf({ from, projects }: ProjectList): Concentration {
  const spent = projects.filter((project): project is ComparedProject & { amount: Amount } => project.amount !== null && project.amount.fen > 0);
  const [largest] = spent;
  if (!largest || from === 'text') return { largest: null, herfindahl: null };
  const whole = sumOf(spent.map(({ amount }) => amount));
  const share = shareOf(largest.amount, whole);
  return {
    largest: share && { name: largest.name, unit: largest.unit, amount: largest.amount, share },
    herfindahl: spent.reduce((sum, { amount }) => sum + (amount.fen / whole.fen) ** 2, 0),
  };
}
