import type { BudgetDocument } from '@/model/document';
import { importText } from './import-text';
import { tabbed } from './a-text';

/** What a small document with a “三公” table prints; `|` stands for a tab. */
export interface PrintedThreePublic {
  year?: number;
  department?: string;
  /** Title, unit, head and rows; without it the document has no such table. */
  table?: string;
  /** Further tables. */
  tables?: string;
  /** Paragraphs of the section on “三公”; without them there is no narrative. */
  prose?: readonly string[];
}

/** Head of the table with a row a unit. */
export const BY_UNIT = `部门一般公共预算“三公”经费支出表
单位：万元
单位名称|“三公”经费合计|因公出国（境）费用|公务用车购置及运行费|||公务接待费
|||小计|公务用车购置费|公务用车运行维护费|`;

/** Head of the nine-table layout: one row without a label, 机关运行经费 beside it. */
export const ONE_ROW = `部门“三公”经费和机关运行经费预算表
单位：万元
“三公”经费预算数||||||机关运行经费预算数
合计|因公出国（境）费|公务接待费|公务用车购置及运行费|||
|||小计|购置费|运行费|`;

/** A document of one “三公” table and its narrative, read from print like any other. */
export function aThreePublic({ year = 2025, department = '云川市水务局', table, tables = '', prose }: PrintedThreePublic): BudgetDocument {
  const words = prose ? `二、${year}年部门预算安排情况说明\n（一）“三公”经费预算情况说明\n${prose.join('\n')}\n` : '';
  const income = '部门收支预算总表\n单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n一、一般公共预算|90.00|一、农林水支出|90.00\n收入总计|90.00|支出总计|90.00\n';
  const printed = [`${department}\n\n${year}年部门预算\n`, words, income, table ? `${table}\n` : '', tables].join('\n');
  return { ...importText(tabbed(printed)), id: `office-${year}`, revision: 1 };
}
