/** The share of one amount in another. */
export { shareOf } from '@/analysis/share';
