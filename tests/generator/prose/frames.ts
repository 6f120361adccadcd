import type { BudgetModel } from '../budget-model';
import type { Sheet } from '../sheet';
import type { Manner, PrintedProse } from './print-prose';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** What a document prints before and behind its tables. */
export interface Frame {
  before: string[];
  after: string[];
}

/** Cover, contents, what the department is, the prose and the glossary, each where the place has it. */
export function frameOf(model: BudgetModel, sheets: readonly Sheet[], prose: PrintedProse, manner: Manner): Frame {
  const frames = { zj: frameZj, sh: frameSh, js: frameJs, gx: frameGx };
  return frames[manner](model, sheets.map(({ title }) => title), prose);
}

/** 浙江: everything before the tables, parts numbered 一、 to 四、. */
function frameZj(model: BudgetModel, titles: readonly string[], prose: PrintedProse): Frame {
  const { department, fiscalYear } = model;
  const about = `${department}${fiscalYear}年`;
  const parts = ['一、部门概况', `二、${about}部门预算安排情况说明`, '三、名词解释', `四、${about}部门预算表`] as const;
  return {
    before: [
      `${department}\n${fiscalYear}年部门预算`,
      '目录',
      ...parts,
      ...titles.map((title, index) => `（${NUMERALS[index % 12]}）${title}`),
      parts[0],
      '（一）主要职能',
      `${department}贯彻执行有关法律法规，组织实施本部门职责范围内的工作。`,
      '（二）部门机构设置情况',
      `从预算单位构成看，${department}部门预算包括：${model.units.map(unitInWords).join('、')}。`,
      parts[1],
      ...prose.paragraphs,
      parts[2],
      ...prose.glossary,
      parts[3],
    ],
    after: [],
  };
}

/** 上海: headings without numbers, the glossary before the statement, 其他相关情况 behind the tables. */
function frameSh(model: BudgetModel, titles: readonly string[], prose: PrintedProse): Frame {
  const { department, fiscalYear } = model;
  const other = prose.paragraphs.indexOf('其他相关情况说明');
  return {
    before: [
      `${department}${fiscalYear}年部门预算`,
      '目录',
      `一、${department}主要职能`,
      `二、${department}机构设置`,
      '三、名词解释',
      '四、部门预算编制说明',
      '五、部门预算表',
      ...titles.map((title, index) => `${index + 1}. ${title}`),
      '六、其他相关情况说明',
      `${department}主要职能`,
      `${department}依据法律法规的规定履行相应的管理职能。`,
      `${department}机构设置`,
      `${department}部门预算是包括本部以及下属${model.units.length - 1}家预算单位的综合收支计划。`,
      '名词解释',
      ...prose.glossary,
      ...prose.paragraphs.slice(0, other),
    ],
    after: prose.paragraphs.slice(other),
  };
}

/** 江苏: the tables are the second part, the explanation the third. */
function frameJs(model: BudgetModel, titles: readonly string[], prose: PrintedProse): Frame {
  const { department, fiscalYear } = model;
  const parts = ['第一部分 部门概况', `第二部分 ${department}${fiscalYear}年度部门预算表`, `第三部分 ${fiscalYear}年度部门预算情况说明`, '第四部分 名词解释'] as const;
  return {
    before: [
      `${fiscalYear}年度\n${department}部门预算公开`,
      '目录',
      ...parts.flatMap((part, index) => (index === 1 ? [part, ...titles.map((title, at) => `${NUMERALS[at % 12]}、${title}`)] : [part])),
      parts[0],
      '一、主要职能',
      `${department}组织实施本部门职责范围内的工作。`,
      '二、部门机构设置及预算单位构成情况',
      `部门预算包括：${model.units.map(unitInWords).join('、')}。`,
      parts[1],
    ],
    after: [parts[2], ...prose.paragraphs, parts[3], ...prose.glossary],
  };
}

/** 广西: explanation, glossary, tables last; no contents. */
function frameGx(model: BudgetModel, _titles: readonly string[], prose: PrintedProse): Frame {
  const { department, fiscalYear } = model;
  return {
    before: [
      `${department}${fiscalYear}年部门预算公开`,
      '第一部分 部门概况',
      '一、主要职能',
      `${department}组织实施本部门职责范围内的工作。`,
      '二、机构设置情况',
      `部门预算包括：${model.units.map(unitInWords).join('、')}。`,
      `第二部分 ${fiscalYear}年部门预算情况说明`,
      ...prose.paragraphs,
      '第三部分 名词解释',
      ...prose.glossary,
      `第四部分 ${fiscalYear}年部门预算表`,
    ],
    after: [],
  };
}

function unitInWords(unit: string, index: number): string {
  return index === 0 ? '局本级预算' : `局属${unit}预算`;
}
