import { describe, expect, it } from 'vitest';
import { joinNames } from './names';

const joined = (...prints: [string, string][]) =>
  joinNames(prints.map(([text, column]) => ({ text, column }))).names;

describe('prints of a name', () => {
  it('that differ in width, blanks or dashes are one, the others listed', () => {
    expect(joined(['河道专项——清淤', 'a'], ['河道专项-清淤', 'b'])).toEqual([
      { name: '河道专项——清淤', aliases: ['河道专项-清淤'], cut: [] },
    ]);
  });

  it('cut at the width of a column belong to the full name', () => {
    const names = joined(
      ['云川市水务局', 'a'],
      ['云川市河道管理中心（云川市', 'a'],
      ['云川市水务局', 'b'],
      ['云川市河道管理中心（云川市防汛站）', 'b'],
    );
    expect(names.map(({ name, cut }) => [name, cut])).toEqual([
      ['云川市水务局', []],
      ['云川市河道管理中心（云川市防汛站）', ['云川市河道管理中心（云川市']],
    ]);
  });

  it('stay apart where both stand in one column: a unit below another bears its name', () => {
    expect(joined(['云川市水务局', 'a'], ['云川市水务局信息中心', 'a'])).toHaveLength(2);
  });

  it('stay apart where the shorter one is not at the end of its column', () => {
    expect(
      joined(['河道管理经费', 'a'], ['水库除险加固专项', 'a'], ['河道管理经费（转移支付）', 'b']),
    ).toHaveLength(3);
  });

  it('stay apart where two longer names begin with it', () => {
    expect(
      joined(['云川市河道管理', 'a'], ['云川市河道管理一所', 'b'], ['云川市河道管理二所', 'b']),
    ).toHaveLength(3);
  });

  it('may bear the number of a unit before them', () => {
    expect(joined(['920云川市水务局', 'a'], ['云川市水务局', 'b'])).toHaveLength(1);
  });
});
