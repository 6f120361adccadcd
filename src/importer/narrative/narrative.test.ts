import { describe, expect, it } from 'vitest';
import { readNarrative } from './narrative';
import type { NarrativeDraft } from './narrative-draft';

function narrative(...lines: string[]): NarrativeDraft {
  return readNarrative(lines.map((text, index) => ({ text, line: index + 1, page: null })), '云汀市河湖局');
}

describe('the narrative', () => {
  it('has sections by role, parts inside them, and leaves the contents out', () => {
    const { sections } = narrative(
      '目录', '一、部门概况', '二、部门预算安排情况说明', '三、名词解释',
      '一、部门概况', '（一）主要职能', '负责河湖。',
      '二、2024年云汀市河湖局部门预算安排情况说明',
      '（一）关于云汀市河湖局2024年收支预算情况的总体说明',
      '（二）关于云汀市河湖局2024年一般公共预算拨款情况说明', '1. 一般公共预算当年拨款规模变化情况。', '2. 一般公共预算拨款结构情况。',
      '三、名词解释', '1. 其他收入：指除上述以外的收入。',
    );
    expect(sections.map(({ role, part }) => (part ? `${role}.${part}` : role))).toEqual([
      'about', 'duties', 'explanation', 'overall', 'generalPublic', 'generalPublic.scale', 'generalPublic.structure', 'glossary',
    ]);
  });

  it('joins what a page parted, and a page number is no digit', () => {
    const { paragraphs, claims, remarks } = narrative('（二）关于收入预算情况说明', '云汀市河湖局2024年收入预算500.00万元，比上年执行数增加 40', '24', '万元，增长8.7%。');
    expect(paragraphs).toHaveLength(2);
    expect(claims.map(({ fen }) => fen / 1e6)).toEqual([500, 40]);
    expect(remarks.map(({ code, line }) => [code, line])).toEqual([['sentence.rejoined', 2]]);
  });

  it('binds reasons in paragraphs of their own to the change before them', () => {
    const { reasons, claims } = narrative('（九）“三公”经费预算情况说明', '2. 公务接待费：2024年预算12.85万元，比上年预算数增加9.05万元，增长238.2%。增加的主要原因是：', '(1) 来访增加。', '(2) 活动增加。', '3. 公务用车：预算0.00万元。');
    expect(reasons.map(({ kind, explains }) => [kind, explains === null ? null : claims[explains]!.fen / 1e6])).toEqual([
      ['unquantified', 9.05], ['unquantified', 9.05],
    ]);
  });

  it('keeps uses, terms and counts', () => {
    const read = narrative(
      '（五）关于一般公共预算拨款情况说明', '（1）农林水支出（类）水利（款）水利工程建设（项）70.00万元，主要用于堤岸。',
      '4. 国有资产占有使用情况', '共有车辆3辆，单位价值100万元以上专用设备0台（套）。',
      '三、名词解释', '1. 农林水支出（类）水利（款）水利工程建设（项）反映水利建设支出。', '2. 其他收入：指除上述以外的收入。',
    );
    expect(read.uses.map(({ paragraph, span }) => read.paragraphs[paragraph]!.text.slice(...span))).toEqual(['堤岸']);
    expect(read.counts.map(({ name, quantity }) => `${name} ${quantity.value} ${quantity.unit}`)).toEqual(['车辆 3 辆', '单位价值100万元以上专用设备 0 台(套)']);
    expect(read.glossary.map(({ term }) => term)).toEqual(['农林水支出（类）水利（款）水利工程建设（项）', '其他收入']);
  });

  it('reads a sentence of ten thousand characters', () => {
    const long = '河湖'.repeat(5000);
    expect(narrative('（二）关于收入预算情况说明', `${long}收入预算500.00万元。`).claims).toHaveLength(1);
  });
});
