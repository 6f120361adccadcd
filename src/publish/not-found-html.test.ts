import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notFoundHtml } from './not-found-html';

const texts = [
  { lang: 'zh-CN', title: '没有这一页', text: '地址 <不> 对。', home: '回到目录' },
  { lang: 'en', title: 'No such page', text: 'The address is wrong.', home: 'All documents' },
];
const html = await notFoundHtml({ texts, css: ':root{--ink:#111}', themeScript: 'document.title;' });

describe('404.html', () => {
  it('names no file: it is served at any depth', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it('allows exactly the style and the scripts that stand in it', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    const blocks = [...html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)];
    expect(blocks).toHaveLength(3);
    for (const [, , text] of blocks) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
    }
    expect(policy).not.toContain('unsafe');
  });

  it('says it in both languages, as text', () => {
    expect(html).toContain('没有这一页');
    expect(html).toContain('<section lang="en">');
    expect(html).toContain('地址 &#60;不&#62; 对。');
  });
});
