import { foldLabel } from '@/model/fold';
import { readMeasure, type Measure } from './measures';

/**
 * Whether a unit is the one that the name of its indicator asks for. `differs` the name prints another unit in brackets ·
 * `weak` its head noun is usually counted in another, which is a question and no fault · `missing` there is no unit.
 */
export interface MeasureFit {
  fit: 'fits' | 'differs' | 'weak' | 'missing';
  /** What the name asks for: its own unit, or the units its head noun is counted in; null where it asks for none. */
  asked: string | null;
}

/** Head nouns by how names end, the longer ones first, and the dimensions they are counted in. */
const HEAD_NOUNS: readonly (readonly [ending: RegExp, asked: string, dimensions: readonly string[]])[] = [
  [/满意度|满意率$/, '%', ['percent', '分']],
  [/(?:率|比例|占比|比重)$/, '%', ['percent']],
  [/人次$/, '人次', ['人次', '人']],
  [/(?:人数|人员数|人员数量|人才数|人才数量|学员数|用户数)$/, '人', ['人', '人次', '个', '户']],
  [/次数$/, '次', ['次', '场', '次/年', '人次', '批次']],
  [/场次$/, '场', ['场', '次', '个', '期']],
  [/天数$/, '天', ['time', 'workday']],
  [/份数$/, '份', ['份', '册', '本', '个', '件']],
  [/台数$/, '台', ['台', '台套', '套', '个']],
  [/期数$/, '期', ['期', '次', '个', '班']],
  [/户数$/, '户', ['户', '家', '个']],
  [/面积$/, '平方米', ['area', '亩']],
  [/里程$/, '公里', ['length']],
  [/(?:时间|时长|时限)$/, '天', ['time', 'workday', 'month']],
  [/(?:金额|成本|投入|资金)$/, '元', ['money', 'percent']],
];
/** What is no person is not counted in persons. */
const THINGS = /(?:项目|企业|机构|活动|会议|课题|报告|系统|设备|案件|车辆|场所|平台)(?:.{0,3}数量?)?$/;
const HEADS: ReadonlySet<string> = new Set(['人', '人次']);

/** @param measure as read; null where the indicator prints none */
export function measureFit(name: string, measure: Measure | null): MeasureFit {
  const folded = foldLabel(name);
  const own = unitInName(folded);
  if (!measure) return { fit: 'missing', asked: own?.printed ?? null };
  if (own) return { fit: own.dimension === measure.dimension ? 'fits' : 'differs', asked: own.printed };
  const bare = folded.replace(/\([^()]*\)$/, '');
  const noun = HEAD_NOUNS.find(([ending]) => ending.test(bare));
  if (noun) return { fit: noun[2].includes(measure.dimension) ? 'fits' : 'weak', asked: noun[1] };
  return { fit: THINGS.test(bare) && HEADS.has(measure.dimension) ? 'weak' : 'fits', asked: null };
}

/** 出具结论时间(天); brackets that hold anything but a unit are an aside. */
function unitInName(folded: string): Measure | null {
  const measure = readMeasure(/\(([^()]{1,6})\)$/.exec(folded)?.[1] ?? '');
  return measure?.known ? measure : null;
}
