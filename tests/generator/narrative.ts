import type { BudgetModel } from './budget-model';
import type { Sheet } from './sheet';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * The frame round the tables: cover, contents, headings with one true sentence each. The prose states no amounts
 * yet.
 */
export function narrativeBefore(model: BudgetModel, sheets: readonly Sheet[]): string {
  const { department, fiscalYear } = model;
  const about = `${department}${fiscalYear}年`;
  return [
    `${department}\n${fiscalYear}年部门预算`,
    '目录',
    '一、部门概况',
    `二、${about}部门预算安排情况说明`,
    '三、名词解释',
    `四、${about}部门预算表`,
    ...sheets.map(({ title }, index) => `（${NUMERALS[index % 12]}）${title}`),
    '一、部门概况',
    '（一）主要职能',
    `${department}贯彻执行有关法律法规，组织实施本部门职责范围内的工作。`,
    '（二）部门机构设置情况',
    `从预算单位构成看，${department}部门预算包括：${model.units.map(unitInWords).join('、')}。`,
    `二、${about}部门预算安排情况说明`,
    `（一）关于${about}收支预算情况的总体说明`,
    `按照综合预算的原则，${department}所有收入和支出均纳入部门预算管理。`,
    `（二）关于${about}“三公”经费预算情况说明`,
    '“三公”经费见附表。',
    '三、名词解释',
    '1. 基本支出：是预算单位为保障其正常运转，完成日常工作任务所发生的支出。',
    '2. 项目支出：是预算单位为完成其特定的行政工作任务或事业发展目标所发生的支出。',
    `四、${about}部门预算表`,
  ].join('\n\n');
}

function unitInWords(unit: string, index: number): string {
  return index === 0 ? '局本级预算' : `局属${unit}预算`;
}
