import type { Random } from './random';

/** Places and departments that do not exist; only the kinds of body are real words. */
const REGIONS = ['云汀市', '霁川市', '砚湖市', '岑汀县', '漪南县', '澄岚区', '鹿岑区'] as const;
const FIELDS = [
  '物候观测',
  '渡口',
  '古树保护',
  '灯塔',
  '雨具',
  '竹艺',
  '候鸟',
  '驿道',
  '钟表',
  '山泉',
] as const;
const BODIES = ['管理局', '事务局', '服务局', '促进委员会'] as const;
const SUBORDINATES = ['服务中心', '保障中心', '研究所', '监测站', '培训学校', '档案馆', '指导中心'] as const;
const ASIDES = ['技能', '数字', '公共', '区域', '实训'] as const;
const SUBJECTS = [
  '标本',
  '航标',
  '巡护',
  '展陈',
  '信息系统',
  '办公用房',
  '设备',
  '人才',
  '宣传',
  '档案',
] as const;
const ACTIONS = ['更新', '运维', '租赁', '采购', '培训', '改造', '普查', '补助', '建设', '保障'] as const;
const PROGRAMMES = ['事业发展', '机构运行保障', '公共服务提升', '专项资金', '基础设施建设'] as const;

export interface InventedBodies {
  region: string;
  department: string;
  units: string[];
}

/** A department and its units; the first unit is the department itself. Names may carry a long aside in brackets. */
export function inventBodies(
  random: Random,
  unitCount: number,
  region: string = random.pick(REGIONS),
): InventedBodies {
  const field = random.pick(FIELDS);
  const department = `${region}${field}${random.pick(BODIES)}`;
  const units = [department];
  while (units.length < unitCount) {
    const name = `${region}${random.pick(FIELDS)}${random.pick(SUBORDINATES)}`;
    const aside = `（${region}${random.pick(ASIDES)}${random.pick(FIELDS)}综合管理${random.pick(SUBORDINATES)}）`;
    // No name is the beginning of another: a name cut at the column's width then names one unit only.
    if (units.some((unit) => unit.startsWith(name))) continue;
    units.push(random.chance(0.3) ? name + aside : name);
  }
  return { region, department, units };
}

/** A project name; long ones are cut in the indicator table. */
export function inventProjectName(random: Random): string {
  const parts = random.sample(SUBJECTS, random.integer(1, 3)).join('、');
  const stem = `${parts}${random.pick(ACTIONS)}`;
  return random.pick([
    stem,
    `${stem}经费`,
    `${stem}专项`,
    `市级专项——${stem}资金`,
    `${stem}（${random.pick(FIELDS)}）项目`,
  ]);
}

export function inventProgramme(random: Random): string {
  return `${random.pick(PROGRAMMES)}${random.chance(0.6) ? '1' : ''}`;
}
