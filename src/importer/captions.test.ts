import { describe, expect, it } from 'vitest';
import { brokenUnit, isBrokenTitle, statedUnit, textKind, titleText } from './captions';

describe('the texts around a table', () => {
  it.each([
    ['单位：万元', '万元'],
    ['单位:元', '元'],
    ['单位： 万 元', '万元'],
    ['金额单位：人民币元', '元'],
    ['（单位：亿元）', '亿元'],
    ['编制部门：云川市水务局  单位：元', '元'],
    ['预算数（万元）', '万元'],
    ['预算数（单位：元）', '元'],
  ])('%s states the unit %s', (text, unit) => expect(statedUnit(text)?.unit).toBe(unit));

  it('state no unit where 单位 is a unit of the department', () =>
    expect(statedUnit('单位：云川市水务局')).toBeNull());

  it('may break the unit over two lines', () => {
    expect(brokenUnit('单位：万', '元')?.unit).toBe('万元');
    expect(brokenUnit('单位：', '万元')?.unit).toBe('万元');
    expect(brokenUnit('单位：万', '某局')).toBeNull();
  });

  it.each([
    ['— 9 —', 'page'],
    ['- 12 -', 'page'],
    ['12', 'page'],
    ['第 3 页 共 20 页', 'page'],
    ['公开 01 表', 'number'],
    ['表一', 'number'],
    ['预算公开表1-1', 'number'],
    ['财决公开01表', 'number'],
    ['附表3', 'number'],
    ['2025年度', 'year'],
    ['预算年度：2025', 'year'],
    ['部门：云川市水务局', 'organisation'],
    ['编制单位（盖章）：云川市水务局', 'organisation'],
    ['续表', 'continued'],
    ['注：本表不含结转资金', 'note'],
    ['说明：本部门无相关收支项目。', 'note'],
    ['此表为空', 'note'],
    ['(无政府性基金支出）', 'note'],
    ['云川市水务局没有国有资本经营预算拨款安排的支出，故本表无数据', 'note'],
    ['10.96', 'text'],
    ['水利', 'text'],
    ['部门名称：', 'text'],
  ])('%s is a %s', (text, kind) => expect(textKind(text)).toBe(kind));

  it.each([
    ['2025年部门一般公共预算', '支出表', false, true],
    ['2025年部门一般公共预算', '支出表', true, true],
    ['2025年部门收支预算总', '表', false, true],
    ['2025年部门预算', '收支预算总表', false, false],
    ['2025年部门预算', '一般公共预算支出表', true, false],
    ['云川市水务局', '收支预算总表', false, false],
  ])('%s / %s (a gap between: %s) are one title: %s', (above, below, gap, is) => {
    expect(isBrokenTitle(above, below, gap)).toBe(is);
  });

  it('keep the title as printed, without the unit and the mark of a continuation', () => {
    expect(titleText('**2025 年收支总表（续）**')).toBe('2025年收支总表');
    expect(titleText('收支总表   单位：万元')).toBe('收支总表');
  });
});
