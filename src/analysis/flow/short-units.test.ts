import { describe, expect, it } from 'vitest';
import type { FlowNode } from './flow-graph';
import { shortUnitNames } from './short-units';

const amount = { kind: 'printed' as const, fen: 1, place: { table: 2, row: 1, side: '', column: 1 } };
const units = (...names: string[]): FlowNode[] =>
  names.map((name) => ({ key: name, layer: 'unit', subject: { kind: 'unit', name, isDepartment: false }, amount }));
const short = (region: string | null, ...names: string[]) => [...shortUnitNames(units(...names), region).values()];

describe('short names of units', () => {
  it('drop the place and an aside, also one that a column has cut', () => {
    expect(short('云汀市', '云汀市渡口服务中心（云汀市数字灯塔综合管理研究所）', '云汀市驿道档案馆（云汀市公共')).toEqual([
      '渡口服务中心',
      '驿道档案馆',
    ]);
  });

  it('stay whole where two would become one, or too little would be left', () => {
    expect(short('云汀市', '云汀市灯塔监测站（东）', '云汀市灯塔监测站（西）')).toEqual(['云汀市灯塔监测站（东）', '云汀市灯塔监测站（西）']);
    expect(short('云汀市', '云汀市渔局')).toEqual(['云汀市渔局']);
    expect(short(null, '云汀市渡口服务中心')).toEqual(['云汀市渡口服务中心']);
  });
});
