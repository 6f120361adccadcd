import type { Rule } from '../rule';
import { acrossRules } from './across';
import { changeRules } from './change';
import { levelRules } from './levels';
import { overviewRules } from './overview';
import { partRules } from './parts';
import { rowRules } from './rows';
import { unitRules } from './units';

const ALL: readonly Rule[] = [...levelRules, ...overviewRules, ...rowRules, ...unitRules, ...acrossRules, ...partRules, ...changeRules];

/** Every rule there is, each once, by its id. */
export const RULES: readonly Rule[] = [...ALL].sort((one, other) => (one.id < other.id ? -1 : 1));
