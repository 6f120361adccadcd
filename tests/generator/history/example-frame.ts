import type { BudgetModel } from '../budget-model';
import type { Frame } from '../prose/frames';
import type { PrintedProse } from '../prose/print-prose';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The line by which an invented document says that it is one: the importer reads it. */
export const MARK = '虚构示例';
const MARK_NOTE = '本文件中的地名、机构、项目和数字均为虚构，仅用于演示多年比较，不是任何部门的预算。';

const DUTIES = [
  '贯彻执行物候观测工作的法规和规章，编制全市物候观测事业发展规划并组织实施。',
  '负责全市物候观测网的建设、运行和维护，组织开展动植物物候、水文物候和宏观异常现象的观测。',
  '负责物候观测数据的汇交、审核、保管和开放，编制并发布全市物候公报。',
  '负责候鸟迁徙监测、古树名木保护的业务指导，组织开展物候规律研究和科学普及。',
  '完成市委、市政府交办的其他任务。',
];

/** Cover, contents, what the department does and is made up of, the prose, and in the end the tables. */
export function exampleFrame(model: BudgetModel, titles: readonly string[], prose: PrintedProse): Frame {
  const { department, fiscalYear, units } = model;
  const parts = ['一、部门概况', `二、${department}${fiscalYear}年部门预算安排情况说明`, '三、名词解释', `四、${department}${fiscalYear}年部门预算表`] as const;
  return {
    before: [
      `${department}\n${fiscalYear}年部门预算`,
      MARK,
      MARK_NOTE,
      '目录',
      ...parts,
      ...titles.map((title, index) => `（${NUMERALS[index]}）${title}`),
      parts[0],
      '（一）主要职能',
      `${department}贯彻落实关于物候观测工作的方针政策，主要职责是：`,
      ...DUTIES.map((duty, index) => `${index + 1}. ${duty}`),
      '（二）部门机构设置情况',
      `从预算单位构成看，${department}部门预算包括：${units.map((unit, index) => (index === 0 ? '局本级预算' : `局属${unit}预算`)).join('、')}。`,
      parts[1],
      ...prose.paragraphs,
      parts[2],
      ...prose.glossary,
      parts[3],
    ],
    after: [],
  };
}
