import { describe, expect, it } from 'vitest';
import type { LinkProblem, Part } from './link-problem';
import { solveLinks } from './solve-links';

/** `A 5 B 7` as nodes, in whole units. */
function nodes(text: string): LinkProblem['items'] {
  return [...text.matchAll(/(\S+) (\d+)/g)].map(([, key = '', fen]) => ({ key, fen: Number(fen) }));
}

/** `A←x,y B←y`: what each 项 names. */
function problem(items: string, projects: string, named: string): LinkProblem {
  const candidates = named.split(' ').filter(Boolean).flatMap((one) => {
    const [item = '', list = ''] = one.split('←');
    return list.split(',').map((project) => ({ item, project }));
  });
  return { items: nodes(items), projects: nodes(projects), candidates };
}

function links(items: string, projects: string, named: string, supported = ''): string[] {
  const pairs = new Set(supported.split(' '));
  const solution = solveLinks(problem(items, projects, named), (item, project) => pairs.has(`${item}${project}`));
  return solution.settled.flatMap(({ parts }) => parts).map(({ item, project, fen }: Part) => `${item}${project}=${fen}`).sort();
}

describe('which projects make up a 项', () => {
  it('are those that it names, where they add up', () => {
    expect(links('A 12', 'x 5 y 7', 'A←x,y')).toEqual(['Ax=5', 'Ay=7']);
  });

  it('are none where they do not add up, be it by one fen', () => {
    expect(links('A 13 B 9', 'x 5 y 7 z 10', 'A←x,y')).toEqual([]);
  });

  it('with one project that two 项 name: the part of each, confirmed by its own sum', () => {
    // The 537 of one project: 495 in one 项, 42 in another beside four whole ones.
    expect(links('A 495 B 3138', 's 537 a 850 b 1281 c 935 d 30', 'A←s B←a,b,s,c,d')).toEqual(['As=495', 'Ba=850', 'Bb=1281', 'Bc=935', 'Bd=30', 'Bs=42']);
  });

  it('not where the parts of a divided project do not add up to it', () => {
    expect(links('A 495 B 42 C 7', 's 540 t 4', 'A←s B←s')).toEqual([]);
  });

  it('not where two divided projects meet in two 项: there is more than one way', () => {
    expect(links('A 6 B 6', 's 5 t 7', 'A←s,t B←s,t')).toEqual([]);
  });

  it('what one project has left pays the 项 that name none, if the text supports it', () => {
    const question = ['A 942 B 5812 C 344 D 108', 's 6755 a 151 b 300', 'A←a,b,s B←s'] as const;
    expect(links(...question, 'Cs Ds')).toEqual(['Aa=151', 'As=491', 'Ab=300', 'Bs=5812', 'Cs=344', 'Ds=108'].sort());
    expect(links(...question, 'Cs')).not.toContain('Ds=108');
    expect(links(...question)).toEqual([]);
  });

  it('not what two projects have left for two 项, though some shares of it would add up', () => {
    expect(links('A 6 B 6', 's 5 t 7', '', 'As At Bs Bt')).toEqual([]);
  });

  it('not where more is named than a divided project has, nor where what is left on both sides differs', () => {
    expect(links('A 6 B 6 C 2', 's 5 t 9', 'A←s B←s', 'Cs Ct')).toEqual([]);
    expect(links('A 5 B 9', 's 8 t 4', 'A←s', 'Bs Bt')).toEqual([]);
  });

  it('of one 项 are all projects, and of one project all 项, whatever is named', () => {
    expect(links('A 12', 'x 5 y 7', '')).toEqual(['Ax=5', 'Ay=7']);
    expect(links('A 4 B 8', 'x 12', '')).toEqual(['Ax=4', 'Bx=8']);
  });

  it('divide the one project that alone can account for more being named than there is', () => {
    expect(links('A 30 B 75', 'a 5 s 100', 'A←a,s', 'Bs')).toEqual(['Aa=5', 'As=25', 'Bs=75']);
    // Either may be the divided one.
    expect(links('A 30 B 3', 'a 5 s 28', 'A←a,s', 'Bs Ba')).toEqual([]);
  });
});
