import { describe, expect, it } from 'vitest';
import { aBudget } from '../../tests/support/a-budget';
import { textOutline } from './text-outline';

const paragraph = (text: string, section: number | null) => ({ text, line: null, page: null, section });
const section = (heading: number, depth: number) => ({ role: 'other' as const, part: null, heading, depth });

describe('textOutline', () => {
  it('has every paragraph once: the cover, headings, and what stands under them', () => {
    const document = {
      ...aBudget().build(),
      paragraphs: [paragraph('封面', null), paragraph('一、概况', 0), paragraph('职责', 0), paragraph('1. 细目', 1), paragraph('说明', 1)],
      sections: [section(1, 1), section(3, 3)],
    };
    const { before, sections } = textOutline(document);
    expect(before).toEqual([0]);
    expect(sections.map(({ level, paragraphs }) => [level, paragraphs])).toEqual([
      [0, [2]],
      [1, [4]],
    ]);
  });

  it('goes one level down at a time, and back up to where a number belongs', () => {
    const depths = [1, 3, 3, 2, 1];
    const document = {
      ...aBudget().build(),
      paragraphs: depths.map((_, index) => paragraph('题', index)),
      sections: depths.map((depth, index) => section(index, depth)),
    };
    expect(textOutline(document).sections.map(({ level }) => level)).toEqual([0, 1, 1, 1, 0]);
  });
});
