import type { FundSource } from '@/model/document';

/**
 * The invented department of the example: who it is, and what it spends in each year, in 万元. Every amount is a whole
 * number of 100 元, so that no table has a rounding tail: what a check finds in it was put there (faults.ts).
 */

/** The years that are printed. The year before the first is reckoned too: the first speaks of it. */
export const EXAMPLE_YEARS = [2018, 2019, 2020, 2021, 2022] as const;
export const FIRST_RECKONED = 2017;

/** One value a year from {@link FIRST_RECKONED} on; null for none. */
export type ByYear<T> = readonly [T, T, T, T, T, T];

export function inYear<T>(values: ByYear<T>, year: number): T {
  const value = values[year - FIRST_RECKONED];
  if (value === undefined) throw new Error(`The example has no year ${year}`);
  return value;
}

export const REGION = '云汀市';
export const BUREAU = '云汀市物候观测管理局';
export const BIRDS = '云汀市候鸟监测站';
export const TREES = '云汀市古树保护指导中心';
export const MUSEUM = '云汀市物候科普馆';
export const UNITS = [BUREAU, BIRDS, TREES, MUSEUM] as const;

export interface Staffing {
  unit: (typeof UNITS)[number];
  /** 项 that pays for running it. */
  running: string;
  /** 项 that pays what its retired get. */
  retirement: string;
  /** 项 that pays its medical insurance. */
  medical: string;
  /** A body of the administration (行政) is paid otherwise than an institution (事业). */
  isAdministration: boolean;
  staff: ByYear<number>;
  retired: ByYear<number>;
}

export const STAFFING: readonly Staffing[] = [
  { unit: BUREAU, running: '2200501', retirement: '2080501', medical: '2101101', isAdministration: true, staff: [30, 31, 31, 32, 32, 33], retired: [11, 11, 12, 12, 13, 13] },
  { unit: BIRDS, running: '2200504', retirement: '2080502', medical: '2101102', isAdministration: false, staff: [22, 22, 23, 23, 24, 24], retired: [6, 6, 6, 7, 7, 8] },
  { unit: TREES, running: '2130204', retirement: '2080502', medical: '2101102', isAdministration: false, staff: [16, 16, 16, 17, 17, 17], retired: [4, 4, 4, 4, 5, 5] },
  { unit: MUSEUM, running: '2060705', retirement: '2080502', medical: '2101102', isAdministration: false, staff: [12, 12, 13, 13, 14, 15], retired: [1, 1, 1, 2, 2, 2] },
];

/** “三公” by unit; a reception or an operation is paid out of 公用经费, the others out of projects. */
export interface ThreePublicYears {
  unit: (typeof UNITS)[number];
  overseas: ByYear<number | null>;
  vehiclePurchase: ByYear<number | null>;
  vehicleOperation: ByYear<number | null>;
  reception: ByYear<number | null>;
}

const NONE: ByYear<null> = [null, null, null, null, null, null];

/** The museum has none of its own (不单独安排); in 2021 vehicles and receptions were taken over by others. */
export const THREE_PUBLIC: readonly ThreePublicYears[] = [
  {
    unit: BUREAU,
    overseas: [6, 6, 4.5, null, null, null],
    vehiclePurchase: NONE,
    vehicleOperation: [9, 9, 9, 8.1, null, null],
    reception: [9.6, 8.8, 7.2, 5, null, 4.2],
  },
  {
    unit: BIRDS,
    overseas: NONE,
    vehiclePurchase: [null, null, 19.8, null, null, null],
    vehicleOperation: [6, 6, 6, 7.5, null, 5],
    reception: [2, 1.8, 1.5, 1, null, 0.8],
  },
  {
    unit: TREES,
    overseas: NONE,
    vehiclePurchase: NONE,
    vehicleOperation: [3, 3, 3, 3, null, null],
    reception: [1.2, 1.2, 1, 0.8, null, 0.6],
  },
  { unit: MUSEUM, overseas: NONE, vehiclePurchase: NONE, vehicleOperation: NONE, reception: NONE },
];

export interface ExampleProject {
  unit: (typeof UNITS)[number];
  /** Its names, each from a year on: a project may be renamed. */
  names: readonly (readonly [from: number, name: string])[];
  programme: string;
  /** 项 that pays it: a moved 项 has another code from a year on. */
  accounts: readonly (readonly [from: number, code: string])[];
  source: FundSource;
  /** Paid out of money carried over from the year before in these years. */
  carriedIn?: readonly number[];
  amounts: ByYear<number | null>;
}

const ALWAYS = 0;

export const PROJECTS: readonly ExampleProject[] = [
  { unit: BUREAU, names: [[ALWAYS, '物候观测网运行维护']], programme: '观测业务运行保障', accounts: [[ALWAYS, '2200506']], source: 'generalPublicBudget', amounts: [268, 275, 290, 272, 312, 334] },
  { unit: BUREAU, names: [[ALWAYS, '物候信息平台运维']], programme: '观测业务运行保障', accounts: [[ALWAYS, '2200502']], source: 'generalPublicBudget', amounts: [86, 92, 92, 88, 96, 97.6] },
  { unit: BUREAU, names: [[ALWAYS, '物候公报编印'], [2021, '物候年报编制与发布']], programme: '公共服务提升', accounts: [[ALWAYS, '2200509']], source: 'generalPublicBudget', amounts: [24, 24, 26.4, 26.4, 31.5, 31.5] },
  { unit: BUREAU, names: [[ALWAYS, '宏观异常观测点补助']], programme: '公共服务提升', accounts: [[ALWAYS, '2200404'], [2019, '2240504']], source: 'generalPublicBudget', amounts: [45, 48, 48, 52.8, 52.8, 56] },
  { unit: BUREAU, names: [[ALWAYS, '业务用房租赁']], programme: '机构运行保障', accounts: [[ALWAYS, '2200502']], source: 'generalPublicBudget', amounts: [62, 62, 64.5, 64.5, null, null] },
  { unit: BUREAU, names: [[ALWAYS, '业务楼改造前期费']], programme: '基础设施建设', accounts: [[ALWAYS, '2200511']], source: 'generalPublicBudget', carriedIn: [2020], amounts: [null, null, 60, 18.5, null, null] },
  { unit: BUREAU, names: [[ALWAYS, '物候观测业务楼改造']], programme: '基础设施建设', accounts: [[ALWAYS, '2120803']], source: 'governmentFund', amounts: [null, null, null, 480, 165, 24] },
  { unit: BUREAU, names: [[ALWAYS, '物候规律研究']], programme: '市级专项', accounts: [[ALWAYS, '2200599']], source: 'generalPublicBudget', amounts: [150, 160, 160, 118, 142, 186] },
  { unit: BUREAU, names: [[ALWAYS, '观测人员业务培训']], programme: '机构运行保障', accounts: [[ALWAYS, '2050803']], source: 'generalPublicBudget', amounts: [18, 18.6, 20, 12, 14.2, 20.4] },
  { unit: BIRDS, names: [[ALWAYS, '候鸟迁徙监测']], programme: '观测业务运行保障', accounts: [[ALWAYS, '2130211']], source: 'generalPublicBudget', carriedIn: [2022], amounts: [138, 142, 150, 152, 158.3, 165] },
  { unit: BIRDS, names: [[ALWAYS, '环志设备更新']], programme: '基础设施建设', accounts: [[ALWAYS, '2130211']], source: 'generalPublicBudget', amounts: [null, null, null, null, 46.8, 28] },
  { unit: BIRDS, names: [[ALWAYS, '湿地巡护补助']], programme: '公共服务提升', accounts: [[ALWAYS, '2130212']], source: 'generalPublicBudget', amounts: [58, 60, 60, 64.2, 64.2, 71] },
  { unit: BIRDS, names: [[ALWAYS, '监测用车更新']], programme: '基础设施建设', accounts: [[ALWAYS, '2200504']], source: 'generalPublicBudget', amounts: [null, null, 19.8, null, null, null] },
  { unit: BIRDS, names: [[ALWAYS, '候鸟保护捐赠支出']], programme: '公共服务提升', accounts: [[ALWAYS, '2130211']], source: 'otherIncome', amounts: [10, 12, 12, 8, 8, 15] },
  { unit: TREES, names: [[ALWAYS, '古树名木普查']], programme: '市级专项', accounts: [[ALWAYS, '2130207']], source: 'generalPublicBudget', amounts: [74, 80, 38, null, null, null] },
  { unit: TREES, names: [[ALWAYS, '古树复壮养护']], programme: '市级专项', accounts: [[ALWAYS, '2130205']], source: 'generalPublicBudget', amounts: [165, 170, 182, 176, 190, 205] },
  { unit: TREES, names: [[ALWAYS, '古树避雷设施安装']], programme: '基础设施建设', accounts: [[ALWAYS, '2130205']], source: 'generalPublicBudget', amounts: [null, null, null, 95, 60.5, null] },
  { unit: MUSEUM, names: [[ALWAYS, '物候科普活动']], programme: '公共服务提升', accounts: [[ALWAYS, '2060702']], source: 'generalPublicBudget', amounts: [52, 55, 58, 30, 36.5, 62] },
  { unit: MUSEUM, names: [[ALWAYS, '科普馆开放运行']], programme: '公共服务提升', accounts: [[ALWAYS, '2060705']], source: 'generalPublicBudget', amounts: [96, 98, 104, 104, 108.6, 112] },
  { unit: MUSEUM, names: [[ALWAYS, '门票收入讲解服务']], programme: '公共服务提升', accounts: [[ALWAYS, '2060705']], source: 'institutionalIncome', amounts: [18, 19, 20, 9.5, 12, 20.8] },
  { unit: MUSEUM, names: [[ALWAYS, '展陈更新']], programme: '基础设施建设', accounts: [[ALWAYS, '2060705']], source: 'generalPublicBudget', amounts: [null, null, null, null, null, 240] },
];

/** 货物, 工程, 服务 of 政府采购. */
export const PROCUREMENT: readonly ByYear<number>[] = [
  [62, 68, 96.5, 104.2, 88, 176.4],
  [0, 0, 0, 452, 158, 22],
  [210, 218, 226, 205.5, 240, 268],
];

/** 车辆, 通用设备, 专用设备 at the end of the year before. */
export const ASSETS: readonly (readonly [name: string, unit: string, values: ByYear<number>])[] = [
  ['车辆', '辆', [6, 6, 6, 7, 7, 2]],
  ['单位价值50万元以上通用设备', '台（套）', [1, 1, 2, 2, 2, 3]],
  ['单位价值100万元以上专用设备', '台（套）', [2, 2, 2, 2, 3, 3]],
];
