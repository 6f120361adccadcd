import classes from '@/model/expenditure-classes.json';
import type { Account, EconomicItem } from '../budget-model';

/** Names of 科目, each from a year on: the classification is renamed now and then, and the code stays. */
type Names = readonly (readonly [from: number, name: string])[];

const ITEMS: Readonly<Record<string, Names>> = {
  '20508': [[0, '进修及培训']],
  '2050803': [[0, '培训支出']],
  '20607': [[0, '科学技术普及']],
  '2060702': [[0, '科普活动']],
  '2060705': [[0, '科技馆站']],
  '20805': [[0, '行政事业单位离退休'], [2020, '行政事业单位养老支出']],
  '2080501': [[0, '归口管理的行政单位离退休'], [2020, '行政单位离退休']],
  '2080502': [[0, '事业单位离退休']],
  '2080505': [[0, '机关事业单位基本养老保险缴费支出']],
  '2080506': [[0, '机关事业单位职业年金缴费支出']],
  '21011': [[0, '行政事业单位医疗']],
  '2101101': [[0, '行政单位医疗']],
  '2101102': [[0, '事业单位医疗']],
  '2101103': [[0, '公务员医疗补助']],
  '21208': [[0, '国有土地使用权出让收入安排的支出']],
  '2120803': [[0, '城市建设支出']],
  '21302': [[0, '林业'], [2019, '林业和草原']],
  '2130204': [[0, '林业事业机构'], [2019, '事业机构']],
  '2130205': [[0, '森林培育'], [2020, '森林资源培育']],
  '2130207': [[0, '森林资源管理']],
  '2130211': [[0, '动植物保护']],
  '2130212': [[0, '湿地保护']],
  '22004': [[0, '地震事务']],
  '2200404': [[0, '地震监测']],
  '22005': [[0, '气象事务']],
  '2200501': [[0, '行政运行']],
  '2200502': [[0, '一般行政管理事务']],
  '2200504': [[0, '气象事业机构']],
  '2200506': [[0, '气象探测']],
  '2200509': [[0, '气象服务']],
  '2200511': [[0, '气象基础设施建设与维修']],
  '2200599': [[0, '其他气象事务支出']],
  '22102': [[0, '住房改革支出']],
  '2210201': [[0, '住房公积金']],
  '22405': [[0, '地震事务']],
  '2240504': [[0, '地震监测']],
};

/** Every 科目 that the example may use, as it was called in that year, in the order of the codes. */
export function accountsIn(year: number): Account[] {
  const used = new Set(Object.keys(ITEMS).map((code) => code.slice(0, 3)));
  // A 类 that there is not yet has no name in that year.
  const ofClasses = classes.classes.flatMap(({ code, names }) => {
    const name = used.has(code) ? names.find(({ from }: { from?: number }) => from === undefined || from <= year) : undefined;
    return name ? [{ code, name: name.zh }] : [];
  });
  const ofItems = Object.entries(ITEMS).map(([code, names]) => ({ code, name: latest(names, year) }));
  return [...ofClasses, ...ofItems].sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** The latest of the values that are listed from a year on. */
export function latest<T>(values: readonly (readonly [from: number, value: T])[], year: number): T {
  const value = values.findLast(([from]) => from <= year);
  if (!value) throw new Error(`Nothing is listed for ${year}`);
  return value[1];
}

/** 款 of the 部门预算支出经济分类 that the example uses, with their 类. */
export const ECONOMIC: readonly EconomicItem[] = [
  { code: '301', name: '工资福利支出' },
  { code: '30101', name: '基本工资' },
  { code: '30102', name: '津贴补贴' },
  { code: '30103', name: '奖金' },
  { code: '30107', name: '绩效工资' },
  { code: '30108', name: '机关事业单位基本养老保险缴费' },
  { code: '30109', name: '职业年金缴费' },
  { code: '30110', name: '职工基本医疗保险缴费' },
  { code: '30111', name: '公务员医疗补助缴费' },
  { code: '30112', name: '其他社会保障缴费' },
  { code: '30113', name: '住房公积金' },
  { code: '302', name: '商品和服务支出' },
  { code: '30201', name: '办公费' },
  { code: '30207', name: '邮电费' },
  { code: '30209', name: '物业管理费' },
  { code: '30211', name: '差旅费' },
  { code: '30213', name: '维修（护）费' },
  { code: '30215', name: '会议费' },
  { code: '30216', name: '培训费' },
  { code: '30217', name: '公务接待费' },
  { code: '30228', name: '工会经费' },
  { code: '30229', name: '福利费' },
  { code: '30231', name: '公务用车运行维护费' },
  { code: '30239', name: '其他交通费用' },
  { code: '30299', name: '其他商品和服务支出' },
  { code: '303', name: '对个人和家庭的补助' },
  { code: '30302', name: '退休费' },
  { code: '310', name: '资本性支出' },
  { code: '31002', name: '办公设备购置' },
];
