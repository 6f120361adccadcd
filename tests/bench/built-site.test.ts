import { expect, it } from 'vitest';
import { withoutScripts } from './built-site';

it('leaves of a page what is there without scripts', () => {
  const html =
    '<head><link rel="stylesheet" href="a.css"><link rel="modulepreload" crossorigin href="a.js">\n' +
    '<script src="b.js"></script></head><body><h1>1</h1><script type="application/json">{"a":1}</script></body>';
  expect(withoutScripts(html)).toBe('<head><link rel="stylesheet" href="a.css">\n</head><body><h1>1</h1></body>');
});
