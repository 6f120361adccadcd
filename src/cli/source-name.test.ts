import { describe, expect, it } from 'vitest';
import { isPublished } from './data-folder';
import { isSameName, sourceName } from './source-name';

describe('the name a source is kept under', () => {
  it.each([
    ['2024年部门预算.txt', '2024年部门预算.txt'],
    ['/some/where/a b.txt', 'a b.txt'],
    ['../../etc/passwd', 'passwd'],
    ['.hidden', 'hidden'],
    ['..', 'source.txt'],
    ['...', 'source.txt'],
    ['a\u0000b\u001b[31m.txt', 'a_b_[31m.txt'],
    ['..\\..\\x.txt', '_.._x.txt'],
    ['C:x.txt', 'C_x.txt'],
    ['<img src=x onerror=alert(1)>', '_img src=x onerror=alert(1)_'],
    ['\u202etxt.exe', '_txt.exe'],
    ['con.txt', '_con.txt'],
    ['local', 'local.txt'],
    ['budget.tmp', 'budget.tmp.txt'],
    ['name. . ', 'name'],
    ['e\u0301.txt', 'é.txt'],
  ])('of %j is %j, published, and its own name', (file, name) => {
    expect(sourceName(file)).toBe(name);
    expect(sourceName(name)).toBe(name);
    expect(isPublished(name)).toBe(true);
  });

  it('is compared as a disk does that does not tell capitals apart', () => {
    expect(isSameName('A.TXT', 'a.txt')).toBe(true);
    expect(isSameName('e\u0301.txt', 'É.txt')).toBe(true);
    expect(isSameName('a.txt', 'b.txt')).toBe(false);
  });
});
