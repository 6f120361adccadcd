import { describe, expect, it } from 'vitest';
import { pageHtml, relativeLinks, type PageContent } from './page-html';

const template = `<!doctype html>
<html lang="zh-CN"><head>
<title>A</title>
<meta
  name="description"
  content="B" />
<script src="./theme.js"></script>
<script type="module" crossorigin src="./assets/main.js"></script>
</head><body><div id="app"></div>
</body></html>`;

const page: PageContent = {
  path: '/x/structure/',
  html: '<a href="/__site__/x/">X</a>',
  title: 'X',
  description: 'About X',
  state: {},
  stateId: 'state',
  preloads: [],
};

describe('pageHtml', () => {
  it('finds its scripts from any depth', () => {
    expect(pageHtml(template, page)).toContain('src="../../assets/main.js"');
    expect(pageHtml(template, { ...page, path: '/' })).toContain('src="./theme.js"');
    expect(pageHtml(template, { ...page, preloads: ['assets/p.js'] })).toContain('href="../../assets/p.js"');
  });

  it('fills in the page, its title and its description', () => {
    const html = pageHtml(template, page);
    expect(html).toContain('<div id="app"><a href="../../x/">X</a></div>');
    expect(html).toContain('<title>X</title>');
    expect(html).toContain('content="About X"');
  });

  it('keeps text of a document text, in title, description and state', () => {
    const hostile = '</script></title><img src=x onerror="alert(1)">$&';
    const html = pageHtml(template, { ...page, title: hostile, description: hostile, state: { name: hostile } });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    const json = /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)![1]!;
    expect(JSON.parse(json)).toEqual({ name: hostile });
  });

  it('refuses a template that lost a place to fill', () => {
    expect(() => pageHtml('<html></html>', page)).toThrow(/no place/);
  });
});

describe('relativeLinks', () => {
  it('turns paths and addresses under the placeholder into relative ones', () => {
    const html = '<a href="/__site__/x/tables/1/?cell=1.2#t"></a><a href="https://site.invalid/__site__/data/x.txt"></a>';
    expect(relativeLinks(html, '/x/structure/208/')).toBe(
      '<a href="../../../x/tables/1/?cell=1.2#t"></a><a href="../../../data/x.txt"></a>',
    );
  });

  it('leaves other links and text alone', () => {
    const html = '<a href="#main"></a><a href="https://example.org/__site__/">/__site__/</a>';
    expect(relativeLinks(html, '/')).toBe(html);
  });
});
