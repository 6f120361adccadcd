import { totalOf, type ThreePublic } from './budget-model';

/** 合计, 出国, 用车小计, 购置, 运行, 接待: in fen, null for none. */
export function threePublicAmounts(taken: readonly ThreePublic[]): (number | null)[] {
  const sum = (...keys: readonly (keyof Omit<ThreePublic, 'unit'>)[]): number | null =>
    totalOf(taken.flatMap((amounts) => keys.map((key) => ({ fen: amounts[key] }))));
  return [
    sum('overseas', 'vehiclePurchase', 'vehicleOperation', 'reception'),
    sum('overseas'),
    sum('vehiclePurchase', 'vehicleOperation'),
    sum('vehiclePurchase'),
    sum('vehicleOperation'),
    sum('reception'),
  ];
}
