import { foldLabel } from '@/model/fold';
import { HUNDRED, isBoundedRate, isPercent } from './bounded';
import { compareDecimals } from './exact-decimal';
import type { Target } from './read-target';

/**
 * Whether anybody could say afterwards that a target was met: `number` it is compared with a figure · `deadline` with a
 * day or a span of time · `reference` with a standard, a document or a count that the words name · `plain` words that name
 * a state (即审即办) · `vague` words of degree alone (明显, 有所提升) · `impossible` more than all of a bounded rate ·
 * `unsaid` no target, or no operator for its number.
 */
export type Testability = 'number' | 'deadline' | 'reference' | 'plain' | 'vague' | 'impossible' | 'unsaid';

const VAGUE =
  /提高|提升|明显|显著|有效|有所|较好|良好|较高|合理|健全|完备|完善|优化|改善|稳定|保障|及时|持续|逐步|逐年|减少|加强|增强|进一步|不断|长期|满意|充分|积极|促进|适当|正常|高效|便捷|到位/;
const REFERENCE = /标准|文件|规定|规范|要求|政策|制度|合规|合格|方案|计划|办法|程序|章程|\d/;
const IN_TIME = /按要求及时|根据文件要求及时/;

export function testability(name: string, { operator, value }: Target): Testability {
  switch (value.kind) {
    case 'blank':
      return 'unsaid';
    case 'text':
      if (value.deadline) return 'deadline';
      if (REFERENCE.test(foldLabel(value.text)) && !IN_TIME.test(value.text)) return 'reference';
      return VAGUE.test(value.text) ? 'vague' : 'plain';
    case 'range':
    case 'date':
      return 'number';
    case 'number':
      if (operator === null) return 'unsaid';
      return operator === 'above' && isBoundedRate(name) && isPercent(value.quantity) && compareDecimals(value.quantity.number, HUNDRED) >= 0
        ? 'impossible'
        : 'number';
  }
}

/** Whether the target could be tested. */
export function isTestable(testable: Testability): boolean {
  return testable !== 'vague' && testable !== 'impossible' && testable !== 'unsaid';
}
