import type { BudgetDocument } from '@/model/document';
import { importText } from './import-text';
import { tabbed } from './a-text';

/** What a small document with projects and indicators prints; `|` stands for a tab. */
export interface PrintedPerformance {
  year?: number;
  department?: string;
  /** Rows of the table of projects: unit|project|总计|一般公共预算|政府性基金|单位资金; without them there is none. */
  projects?: readonly string[];
  /** Rows of the table of indicators: unit|programme|project|一级|二级|三级|operator|target|unit of measure. */
  indicators?: readonly string[];
  /** Paragraphs of the section on performance. */
  prose?: readonly string[];
}

const PROJECTS = `部门项目支出预算表
单位：万元
单位名称|项目名称|总计|一般公共预算|政府性基金|单位资金`;

const INDICATORS = `部门预算项目支出绩效目标表
单位名称|一级项目名称|二级项目名称|绩效指标|||||
|||一级指标|二级指标|三级指标|计算符号|指标值|计量单位`;

/** A document of projects and their indicators, read from print like any other. */
export function aPerformance({ year = 2025, department = '云川市水务局', projects, indicators, prose }: PrintedPerformance): BudgetDocument {
  const words = prose ? `二、${year}年部门预算安排情况说明\n（一）绩效目标设置情况\n${prose.join('\n')}\n` : '';
  const income = '部门收支预算总表\n单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n一、一般公共预算|90.00|一、农林水支出|90.00\n收入总计|90.00|支出总计|90.00\n';
  const printed = [
    `${department}\n\n${year}年部门预算\n`,
    words,
    income,
    projects ? `${PROJECTS}\n${projects.join('\n')}\n` : '',
    indicators ? `${INDICATORS}\n${indicators.join('\n')}\n` : '',
  ].join('\n');
  return { ...importText(tabbed(printed)), id: `office-${year}`, revision: 1 };
}
