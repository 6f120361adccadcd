import type { PerformanceRule } from './performance-finding';
import { performanceIndicatorRules } from './performance-indicators';
import { performanceProjectRules } from './performance-projects';

/** P-01 … P-12 (RULES.md), in their order. */
export const performanceRules: readonly PerformanceRule[] = [...performanceProjectRules, ...performanceIndicatorRules].sort((one, other) => (one.id < other.id ? -1 : 1));
