import { describe, expect, it } from 'vitest';
import { fold } from './folded';
import { claimsIn } from './claims';

const DEPARTMENT = '云汀市河湖局';

function claims(text: string): string[] {
  return claimsIn(fold(text).text, DEPARTMENT).map(({ kind, fen, subject, direction, percent, base, whole }) =>
    [kind, fen / 1e6, subject, direction, percent, base, whole].map((part) => part ?? '–').join(' | '),
  );
}

describe('claims of a sentence', () => {
  it('states total, change and percentage against a base', () => {
    expect(claims('云汀市河湖局2024年收入预算500.00万元，比上年预算数增加50.00万元，增长11.1%，主要原因是新增项目。')).toEqual([
      'amount | 500 | 收入 | increase | – | 上年预算数 | –',
      'change | 50 | 收入 | increase | 11.1 | 上年预算数 | –',
    ]);
  });

  it('reads two figures that share one unit and one list of percentages', () => {
    expect(claims('收、支总计各是4100.10,4200.20万元，与上年相比各减少12.10,25.20万元,各下降2.94%、5.66%。').map((line) => line.split(' | ').slice(0, 5).filter((_, i) => i !== 2).join(' '))).toEqual([
      'amount 4100.1 – –',
      'amount 4200.2 decrease –',
      'change 12.1 decrease 2.94',
      'change 25.2 decrease 5.66',
    ]);
  });

  it('names both years', () => {
    expect(claims('本年收入428.00万元，比2023年的406.00万元，增加22.00万元，增长5.4%。').at(-1)).toContain('change | 22');
  });

  it('keeps a change without a percentage, and one without an amount is no claim', () => {
    expect(claims('办公费比上年预算减少10万元。')).toEqual(['change | 10 | 办公费 | decrease | – | 上年预算 | –']);
    expect(claims('与2023年预算相比增长16.25%。')).toEqual([]);
  });

  it('gives a share to the amount outside brackets, with its whole', () => {
    expect(claims('一般公共预算拨款收入1663.29万元（上年结转17.21万元），占收入预算的95.0%。')).toEqual([
      'amount | 1663.29 | 一般公共预算拨款收入 | – | 95.0 | – | 收入预算',
      'amount | 17.21 | 上年结转 | – | – | – | –',
    ]);
  });

  it('reads 持平 with the base it is said of', () => {
    expect(claims('公务接待费预算0.50万元，与上年预算数持平。')[0]).toBe('amount | 0.5 | 公务接待费 | unchanged | – | 上年预算数 | –');
    expect(claims('政府性基金拨款支出预算0万元，比2024年预算执行数持平。')[0]).toContain('unchanged | – | 2024年预算执行数');
  });

  it('reads 元 and thousands, and blanks inside a figure', () => {
    expect(claims('基本支出900,000.00元，同比减少9000.00元，下降0.99 %')).toEqual([
      'amount | 90 | 基本支出 | – | – | – | –',
      'change | 0.9 | 基本支出 | decrease | 0.99 | – | –',
    ]);
    expect(claims('收入总计21,955.35 万 元。')[0]).toContain('amount | 21955.35');
  });

  it('takes no threshold, rate or count for money', () => {
    expect(claims('单位价值50万元以上通用设备0台（套），单位价值100万元（含）以上专用设备2台，每100元支出，共3个项目。')).toEqual([]);
  });
});

describe('claims that go on', () => {
  it('say of the amount before a full stop that it is unchanged', () => {
    expect(claims('（三）公务接待费1.35万元。比2024年预算持平，主要原因是保持不变。')[0]).toContain('unchanged | – | 2024年预算');
  });

  it('give a change printed in percent only to the amount before it', () => {
    expect(claims('2023年预算执行数为60.13万元，2024年预算安排25.77万元，比2023年预算执行数减少57.14%。').at(-1)).toMatch(/^amount \| 25.77 .*decrease \| 57.14 \| 2023年预算执行数/);
  });

  it('state both the amount and its change where a 0 is unchanged', () => {
    expect(claims('因公出国（境）费0万元，与上年预算数持平。').map((line) => line.split(' | ')[0])).toEqual(['amount', 'change']);
  });
});
