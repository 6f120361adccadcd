import type { Rule } from '../rule';
import { acrossRules } from './across';
import { agencyRules } from './agency';
import { cellRules } from './cells';
import { changeRules } from './change';
import { codeRules } from './codes';
import { levelRules } from './levels';
import { overviewRules } from './overview';
import { ownMoneyRules } from './own-money';
import { partRules } from './parts';
import { priorRules } from './prior';
import { rowRules } from './rows';
import { threePublicRules } from './three-public';
import { unitRules } from './units';
import { yearRules } from './years';

const ALL: readonly Rule[] = [
  ...levelRules,
  ...codeRules,
  ...overviewRules,
  ...rowRules,
  ...cellRules,
  ...unitRules,
  ...ownMoneyRules,
  ...acrossRules,
  ...partRules,
  ...agencyRules,
  ...threePublicRules,
  ...changeRules,
  ...priorRules,
  ...yearRules,
];

/** Every rule there is, each once, by its id. */
export const RULES: readonly Rule[] = [...ALL].sort((one, other) => (one.id < other.id ? -1 : 1));
