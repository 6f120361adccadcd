import type { IndicatorModel, ProjectModel } from './budget-model';
import type { Random } from './random';

const CLASSES: readonly (readonly [level1: string, level2: string, names: readonly string[]])[] = [
  [
    '产出指标',
    '数量指标',
    ['巡护次数', '标本更新数量', '培训人数(人)', '维护设备台数', '举办“山泉杯”活动场次'],
  ],
  ['产出指标', '质量指标', ['验收合格率', '数据 准确率', '设备完好率(%)']],
  ['产出指标', '时效指标', ['完成及时性', '故障修复响应时间']],
  ['产出指标', '成本指标', ['补助标准执行情况']],
  ['效益指标', '社会效益', ['公众知晓程度', '服务覆盖率']],
  ['效益指标', '可持续影响', ['长效管理机制健全性', '档案管理 完备性']],
  ['满意度指标', '服务对象满意度', ['服务对象满意度(%)', '受益群众满意度']],
];
const TARGETS: readonly (readonly [operator: string, target: string, measure: string])[] = [
  ['≥', '90', '%'],
  ['≥', '1200', '人次'],
  ['=', '100', '(%)'],
  ['=', '0', '次'],
  ['>', '95', '%'],
  ['≤', '0.5', '小时'],
  ['定性', '健全', ''],
  ['定性', '当年11月底之前', ''],
  ['定性', '根据方案 分阶段实施', ''],
  ['定性', '有所提升', '提升'],
];

/** A name that prints its unit is counted in that unit, or in words. */
function inNamedUnit(name: string, picked: (typeof TARGETS)[number]): (typeof TARGETS)[number] {
  const [operator] = picked;
  if (operator === '定性') return picked;
  if (name.endsWith('(%)')) return ['≥', '90', '%'];
  return name.endsWith('(人)') ? ['≥', '1200', '人'] : picked;
}

/** Indicators project by project; sometimes a project's last row stands apart, behind the next project. */
export function generateIndicators(random: Random, projects: readonly ProjectModel[]): IndicatorModel[] {
  const groups = projects.map((project) =>
    random
      .sample(CLASSES, random.integer(1, CLASSES.length))
      .map(([level1, level2, names]): IndicatorModel => {
        const picked = random.pick(TARGETS);
        const name = random.pick(names);
        const [operator, target, measure] = inNamedUnit(name, picked);
        return { ...project, project: project.name, level1, level2, name, operator, target, measure };
      }),
  );
  const rows: IndicatorModel[] = [];
  let strayed: IndicatorModel | undefined;
  for (const group of groups) {
    const stray = group.length > 2 && random.chance(0.15) ? group.pop() : undefined;
    rows.push(...group);
    if (strayed) rows.push(strayed);
    strayed = stray;
  }
  if (strayed) rows.push(strayed);
  return rows;
}
