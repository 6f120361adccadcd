import { describe, expect, it } from 'vitest';
import { translatedClass } from './class-names';

describe('translatedClass', () => {
  it('translates a 类 for English readers only', () => {
    expect(translatedClass('en', '208', '社会保障和就业支出')).toBe('Social security and employment');
    expect(translatedClass('zh-CN', '208', '社会保障和就业支出')).toBeNull();
  });

  it('goes by the printed name where names have moved', () => {
    expect(translatedClass('en', '207', '文化体育与传媒支出')).toBe('Culture, sport and media');
    expect(translatedClass('en', '207', '别的名称')).toBe('Culture, tourism, sport and media');
  });

  it('knows nothing of other codes', () => {
    expect(translatedClass('en', '20801', '管理事务')).toBeNull();
    expect(translatedClass('en', '299', '某支出')).toBeNull();
  });
});
