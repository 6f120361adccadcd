import type { BudgetDocument } from '@/model/document';
import { COVER, tabbed } from './a-text';
import { importText } from './import-text';

const SECTIONS = {
  overall: '2025年收支预算总体情况',
  income: '关于2025年收入预算情况说明',
  expenditure: '关于2025年支出预算情况说明',
  generalPublic: '关于2025年一般公共预算当年拨款情况说明',
  governmentFund: '关于2025年政府性基金预算支出情况说明',
  threePublic: '关于2025年“三公”经费预算情况说明',
  agencyOperating: '机关运行经费情况说明',
} as const;

const NUMERALS = '一二三四五六七八九十';

/** 支出预算总表 of 500 万元, in the unit asked for. */
function expenditureTable(unit: '元' | '万元'): string {
  const [whole, basic, project] = unit === '元' ? ['5000000', '3000000', '2000000'] : ['500.00', '300.00', '200.00'];
  const row = (code: string, name: string) => `${code}|${name}|${whole}|${basic}|${project}`;
  return ['表1 2025年部门支出预算总表', `单位：${unit}`, '科目编码|科目名称|总计|基本支出|项目支出', row('', '合计'), row('213', '农林水支出'), row('21303', '水利'), row('2130301', '行政运行')].join('\n');
}

/**
 * A small invented document of 云川市水务局 for 2025, read as the command reads it: what its sections say, and one table.
 * @param told paragraphs by section; each `\n` begins a new one
 */
export function aNarrative(told: Partial<Record<keyof typeof SECTIONS, string>>, options: { unit?: '元' | '万元'; tables?: string } = {}): BudgetDocument {
  const sections = (Object.keys(told) as (keyof typeof SECTIONS)[]).map((role, index) => `（${NUMERALS.charAt(index)}）${SECTIONS[role]}\n\n${(told[role] ?? '').replaceAll('\n', '\n\n')}`);
  const text = [COVER.trimEnd(), '一、2025年部门预算安排情况说明', ...sections, options.tables ?? expenditureTable(options.unit ?? '万元')].join('\n\n');
  return { ...importText(tabbed(`${text}\n`)), id: 'yunchuan-water-2025', revision: 1 };
}
