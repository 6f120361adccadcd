import { describe, expect, it } from 'vitest';
import { companionsOf } from './companions';
import type { Dated } from './same-department';

const of = (id: string, rest: Partial<Dated> = {}): Dated => ({
  id,
  region: '某市',
  department: '某市园林局',
  kind: 'departmentBudget',
  fiscalYear: 2024,
  revision: 1,
  ...rest,
});

describe('companionsOf', () => {
  const one = of('one');
  const before = of('before', { fiscalYear: 2023 });
  const neighbour = of('neighbour', { department: '某市水务局' });

  it('takes the other years of the department first, then its region in its year, never the document itself', () => {
    expect(companionsOf(one, [neighbour, one, before])).toEqual([before, neighbour]);
  });

  it('leaves out another print of the same year of the same department', () => {
    expect(companionsOf(one, [of('again')])).toEqual([]);
  });

  it('leaves out other regions, other years of neighbours, and what names no region', () => {
    const far = of('far', { region: '另一市', department: '另一市园林局' });
    const earlier = of('earlier', { department: '某市水务局', fiscalYear: 2023 });
    const nowhere = of('nowhere', { region: null, department: '某局' });
    expect(companionsOf(one, [far, earlier, nowhere])).toEqual([]);
    expect(companionsOf(of('x', { region: null }), [nowhere])).toEqual([]);
  });
});
