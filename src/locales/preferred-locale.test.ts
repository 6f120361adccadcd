import { describe, expect, it } from 'vitest';
import { preferredLocale } from './preferred-locale';

describe('preferredLocale', () => {
  it('lets the address override the stored setting once', () => {
    expect(preferredLocale('?at=2080101&lang=en', 'zh-CN', ['zh-CN'])).toBe('en');
    expect(preferredLocale('?lang=zh', 'en', ['en'])).toBe('zh-CN');
  });

  it('keeps what was chosen before, whatever the browser speaks', () => {
    expect(preferredLocale('', 'en', ['zh-CN', 'zh'])).toBe('en');
  });

  it('takes the first browser language it can speak', () => {
    expect(preferredLocale('', null, ['fr-FR', 'en-GB', 'zh-CN'])).toBe('en');
    expect(preferredLocale('', null, ['zh-Hant-TW', 'en'])).toBe('zh-CN');
  });

  it('speaks Chinese where nothing it knows is asked for', () => {
    expect(preferredLocale('?lang=__proto__', 'tlh', ['fr', 'ja'])).toBe('zh-CN');
    expect(preferredLocale('', null, [])).toBe('zh-CN');
  });
});
