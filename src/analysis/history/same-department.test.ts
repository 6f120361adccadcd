import { describe, expect, it } from 'vitest';
import { isSameDepartment, previousIn, sameDepartment, type Dated } from './same-department';

function dated(id: string, fiscalYear: number, rest: Partial<Dated> = {}): Dated {
  return { id, region: '云川市', department: '云川市水务局（部门）', kind: 'departmentBudget', fiscalYear, revision: 1, ...rest };
}

const idsOf = (one: Dated, documents: readonly Dated[]) => sameDepartment(one, documents).years.map(({ id }) => id);

describe('the documents of one department', () => {
  it('stand one a year, ascending, the one that is asked about among them even where the list lacks it', () => {
    const own = dated('b', 2024);
    expect(idsOf(own, [dated('c', 2025), own, dated('a', 2021)])).toEqual(['a', 'b', 'c']);
    expect(idsOf(own, [dated('c', 2025)])).toEqual(['b', 'c']);
    expect(idsOf(own, [])).toEqual(['b']);
  });

  it('are one where the name is printed in another width, with other brackets or blanks', () => {
    const own = dated('a', 2024);
    for (const department of ['云川市水务局(部门)', '云川市水务局（ 部门 ）', '云川市 水务局（部门）']) {
      expect(isSameDepartment(own, dated('b', 2023, { department })), department).toBe(true);
    }
    expect(isSameDepartment({ ...own, region: '云川市' }, dated('b', 2023, { region: '云川 市' }))).toBe(true);
  });

  it('are two where two places have an office of one name, or one print names its place and the other does not', () => {
    const own = dated('a', 2024, { department: '水务局' });
    expect(isSameDepartment(own, dated('b', 2023, { department: '水务局', region: '云泽市' }))).toBe(false);
    expect(isSameDepartment(own, dated('b', 2023, { department: '水务局', region: null }))).toBe(false);
    expect(isSameDepartment(dated('a', 2024, { region: null }), dated('b', 2023, { region: null }))).toBe(true);
  });

  it('are not the budget of the unit that bears its name, nor its final account', () => {
    const own = dated('a', 2024);
    expect(idsOf(own, [dated('u', 2023, { kind: 'unitBudget' }), dated('f', 2022, { kind: 'finalAccount' })])).toEqual(['a']);
  });

  it('count with their latest revision, whatever the order', () => {
    const own = dated('a', 2024);
    const revised = { ...dated('b', 2023), revision: 3 };
    const { years } = sameDepartment(own, [dated('b', 2023), revised, { ...dated('b', 2023), revision: 2 }]);
    expect(years[0]).toBe(revised);
  });

  it('that one asks about stays itself, whatever revision of it is in the list', () => {
    const own = dated('a', 2024);
    expect(sameDepartment(own, [{ ...own, revision: 2 }]).years).toEqual([own]);
  });
});

describe('two documents of one year', () => {
  it('are told: the one asked about stands for its year, of another year the first by id', () => {
    const own = dated('x', 2024);
    const { years, conflicts } = sameDepartment(own, [dated('a', 2024), dated('d', 2023), dated('c', 2023)]);
    expect(years.map(({ id }) => id)).toEqual(['c', 'x']);
    expect(conflicts.map(({ fiscalYear, kept, others }) => [fiscalYear, kept.id, others.map(({ id }) => id)])).toEqual([
      [2023, 'c', ['d']],
      [2024, 'x', ['a']],
    ]);
  });

  it('are none where the years differ', () => {
    expect(sameDepartment(dated('x', 2024), [dated('a', 2023)]).conflicts).toEqual([]);
  });
});

describe('the year before', () => {
  it('is the one exactly before: a gap has none', () => {
    const years = [dated('a', 2021), dated('b', 2023), dated('c', 2024)];
    expect(previousIn(years, dated('c', 2024))?.id).toBe('b');
    expect(previousIn(years, dated('b', 2023))).toBeNull();
  });
});
