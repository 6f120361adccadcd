import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims';
import { fold } from './folded';
import { reasonRegion, reasonsIn } from './reasons';

function reasons(text: string, overall: 'increase' | 'decrease' = 'decrease'): string[] {
  const folded = fold(text).text;
  const region = reasonRegion(folded);
  if (region === null) return [];
  return reasonsIn(folded, region.span, claimsIn(folded, '云汀市河湖局'), overall).map(({ kind, fen, signInferred }) => `${kind} ${fen === null ? '–' : fen / 1e6}${signInferred ? ' ?' : ''}`);
}

describe('stated reasons', () => {
  it('are pairs, new, changes, levels and unquantified ones', () => {
    expect(
      reasons('减少10.00万元，主要是：1、甲项目2023年支付208.19万元，2024年仅需支付70.00万元。2、2024年新增乙项目涉及金额80.00万元。3、丙项目比2023年执行数多36.00万元。4、丁项目安排预算金额49.00万元。5、部分标准调整。'),
    ).toEqual(['pair -138.19', 'new 80', 'change 36', 'level 49', 'unquantified –']);
  });

  it('that print no sign take it from the change they explain, and say so', () => {
    expect(reasons('下降1.1%，主要是：1、政策有变化，涉及变化22.94万元。')).toEqual(['change -22.94 ?']);
    expect(reasons('增长1.1%，主要是：1、政策有变化，涉及变化22.94万元。', 'increase')).toEqual(['change 22.94 ?']);
  });

  it('may stand in one sentence', () => {
    expect(reasons('主要原因是人员经费增加30.00万元、项目减少12.00万元、机动经费增加2.00万元。')).toEqual(['change 30', 'change -12', 'change 2']);
  });

  it('may go from one amount to another', () => {
    expect(reasons('主要原因是物业费由85.00万元降至48.00万元。')).toEqual(['pair -37']);
  });

  it('may share a cause', () => {
    expect(reasons('主要是：1、搬迁后物业费减少，涉及金额37万元。电费因同样原因减少45.33万元。2、部分标准调整。')).toEqual(['change -37', 'change -45.33', 'unquantified –']);
  });

  it('are numbered in several ways', () => {
    expect(reasons('增加原因，一是人员增加3.00万元；二是新增项目5.00万元。')).toEqual(['change 3', 'new 5']);
  });
});
