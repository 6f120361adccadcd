import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { brokenInto, nameLines, wordsOf } from './text-lines';

/** Ten px a character. */
const widthOf = (text: string) => [...text].length * 10;

describe('the words of a name', () => {
  it.each([
    ['人力资源和社会保障管理事务', ['人力', '资源', '和社会', '保障', '管理', '事务']],
    ['因公出国（境）费', ['因公', '出国', '（境）费']],
    ['收入安排的支出', ['收入', '安排的', '支出']],
    ['', []],
  ])('%s is %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it('never leaves a lone character or a mark of its own, and loses nothing', () => {
    const part = fc.constantFrom(
      '行政',
      '运行',
      '和',
      '市',
      '（',
      '）',
      '、',
      '管理事务',
      'A',
      ' ',
      '2024',
      '›',
      '其他',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        (name) => {
          expect(wordsOf(name).join('')).toBe(name);
          wordsOf(name)
            .slice(1)
            .forEach((word) => expect(word).not.toMatch(/^[）、›]/u));
        },
      ),
    );
  });
});

describe('lines', () => {
  it('are broken at words so that the widest is as narrow as can be', () => {
    const words = wordsOf('人力资源和社会保障管理事务');
    expect(brokenInto(words, 1, widthOf)).toEqual({ lines: ['人力资源和社会保障管理事务'], width: 130 });
    expect(brokenInto(words, 2, widthOf)).toEqual({ lines: ['人力资源和社会', '保障管理事务'], width: 70 });
    expect(brokenInto(words, 3, widthOf)?.width).toBe(50);
    expect(brokenInto(words, 7, widthOf)).toBeNull();
  });

  it('keep the levels of a chain on lines of their own where they are as many', () => {
    const [first, second] = nameLines('住房保障支出›住房公积金', 2, widthOf);
    expect(first?.lines).toEqual(['住房保障支出›', '住房公积金']);
    expect(second?.lines.join('')).toBe('住房保障支出›住房公积金');
    expect(nameLines('行政运行', 1, widthOf)).toEqual([{ lines: ['行政运行'], width: 40 }]);
  });

  it('are no wider than any other way to break the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('字') }), {
          minLength: 1,
          maxLength: 7,
        }),
        fc.integer({ min: 1, max: 4 }),
        (words, count) => {
          const broken = brokenInto(words, count, widthOf);
          if (words.length < count) {
            expect(broken).toBeNull();
            return;
          }
          const ways = (rest: readonly string[], lines: number): number =>
            lines === 1
              ? widthOf(rest.join(''))
              : Math.min(
                  ...rest
                    .slice(0, rest.length - lines + 1)
                    .map((_, i) =>
                      Math.max(widthOf(rest.slice(0, i + 1).join('')), ways(rest.slice(i + 1), lines - 1)),
                    ),
                );
          expect(broken?.width).toBe(ways(words, count));
          expect(broken?.lines.join('')).toBe(words.join(''));
        },
      ),
    );
  });
});
