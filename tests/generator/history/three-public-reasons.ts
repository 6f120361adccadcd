import type { BudgetModel, ThreePublic } from '../budget-model';
import type { ReasonFact, Statement } from '../prose/facts';

/** What the example says of each item in a year in which it changed; an amount is stated where it is one thing alone. */
const REASONS: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  2018: { 公务接待费: ['厉行节约，严格控制公务接待的批次和标准'] },
  2019: {
    '因公出国（境）费用': ['减少一个出访团组'],
    公务接待费: ['推行公务接待公函制度，无公函的不予接待'],
  },
  2020: {
    '因公出国（境）费用': ['因公出国（境）经费自本年起实行归口管理'],
    公务接待费: ['调研和交流改为线上进行，来访批次减少'],
  },
  2021: {
    公务接待费: ['公务接待改由市机关事务部门统一安排'],
    '公务用车购置及运行维护费': ['公务用车交由市公务用车服务平台统一保障'],
  },
  2022: {
    公务接待费: ['候鸟迁徙同步调查恢复跨区域协作，公务接待恢复由单位安排'],
    '公务用车购置及运行维护费': ['云汀市候鸟监测站保留野外监测用车，恢复安排运行维护费'],
  },
};

type Item = keyof Omit<ThreePublic, 'unit'>;

/** What the statements of the narrative are made of, as the units are paid for it. */
const ITEMS: Readonly<Record<string, readonly (readonly [key: Item, words: string])[]>> = {
  '因公出国（境）费用': [['overseas', '出访经费']],
  公务接待费: [['reception', '接待经费']],
  '公务用车购置及运行维护费': [
    ['vehiclePurchase', '购车经费'],
    ['vehicleOperation', '用车经费'],
  ],
};

/** What was otherwise in each unit, with its amount, and a sentence that says why. */
export function threePublicReasons(item: string, now: BudgetModel, before: BudgetModel): ReasonFact[] {
  const amounts = (ITEMS[item] ?? []).flatMap(([key, words]) =>
    now.threePublic.flatMap((unit, index): ReasonFact[] => {
      const fen = (unit[key] ?? 0) - (before.threePublic[index]?.[key] ?? 0);
      return fen === 0 ? [] : [{ kind: 'change', name: unit.unit + words, project: null, amounts: [Math.abs(fen)], fen, signInferred: false }];
    }),
  );
  const said = (REASONS[now.fiscalYear]?.[item] ?? []).map((name): ReasonFact => ({ kind: 'unquantified', name, project: null, amounts: [], fen: null, signInferred: false }));
  return [...amounts, ...said];
}

/** From the year on in which travel abroad is paid by others, a document says why there is none. */
export function overseasNote({ name, fen }: Statement, year: number): string | undefined {
  return name.startsWith('因公出国') && fen === 0 && year > 2020 ? '全市因公出国（境）经费实行归口管理、由市财政统筹安排，不单独安排预算' : undefined;
}
