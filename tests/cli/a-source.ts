export interface SourceParts {
  department?: string;
  year?: number;
  /** 支出总计 of the first subitem, as printed. */
  amount?: string;
  /** Rows put in after the first subitem, each its cells. */
  rows?: readonly (readonly string[])[];
  /** Tables behind the first, as lines. */
  more?: readonly string[];
}

/**
 * The text of a small invented budget in the form the importer reads: a cover, a 支出预算总表 in 万元. Long enough to
 * be told from noise, short enough to be read.
 */
export function aSource({
  department = '某市园林局',
  year = 2024,
  amount = '3.00',
  rows = [],
  more = [],
}: SourceParts = {}): string {
  return [
    `${department}`,
    `${year}年部门预算`,
    '',
    `一、${department}${year}年支出预算总体说明`,
    '',
    `${year}年部门支出预算总表`,
    '',
    '单位：万元',
    '',
    '科目编码\t科目名称\t总计\t基本支出\t\t项目支出',
    '\t\t\t人员经费\t公用经费\t',
    '\t合计\t10.00\t6.00\t1.00\t3.00',
    '212\t城乡社区支出\t10.00\t6.00\t1.00\t3.00',
    '21201\t城乡社区管理事务\t10.00\t6.00\t1.00\t3.00',
    '2120101\t行政运行\t7.00\t6.00\t1.00\t',
    `2120199\t其他城乡社区管理事务支出\t${amount}\t\t\t${amount}`,
    ...rows.map((cells) => cells.join('\t')),
    '',
    ...more,
  ].join('\n');
}

/** A 三公 table behind the first one. */
export const THREE_PUBLIC: readonly string[] = [
  '2024年一般公共预算“三公”经费支出表',
  '',
  '单位：万元',
  '',
  '单位名称\t合计\t因公出国（境）费\t公务用车购置及运行费\t\t\t公务接待费',
  '\t\t\t小计\t公务用车购置费\t公务用车运行维护费\t',
  '合计\t1.50\t\t1.00\t\t1.00\t0.50',
  '某市园林局\t1.50\t\t1.00\t\t1.00\t0.50',
  '',
];
