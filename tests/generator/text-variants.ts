import type { Random } from './random';

/** The same document saved, printed or converted in another way: no table, row or cell changes. */
export type TextVariant = (text: string, random: Random) => string;

const isRow = (line: string | undefined): boolean => line?.includes('\t') ?? false;

/** As an editor does that removes blanks at the ends of lines. */
export const trimTrailingTabs: TextVariant = (text) => text.replace(/\t+$/gm, '');

/** The page number that the converter left where a page ended inside a table. */
export const pageNumbers: TextVariant = (text, random) => {
  const number = random.pick<(n: number) => string>([
    (n) => `— ${n} —`,
    (n) => `-${n}-`,
    (n) => String(n),
    (n) => `第 ${n} 页`,
  ]);
  const lines = text.split('\n');
  let page = 6;
  return lines
    .flatMap((line, index) => {
      const isBreak = line === '' && isRow(lines[index - 1]) && index > 0;
      return isBreak ? ['', number(++page), ''] : [line];
    })
    .join('\n');
};

/** Empty lines, and lines of tabs alone, between the rows of a table; the head stays in one piece. */
export const blankRows: TextVariant = (text, random) => {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => {
      const isInside = isRow(line) && isRow(lines[index + 1]) && /^[^*]*\d/.test(line);
      if (!isInside || !random.chance(0.08)) return [line];
      return [line, random.chance(0.5) ? '' : line.replace(/[^\t]/g, '')];
    })
    .join('\n');
};

/** Other words in front of the row of column numbers. */
export const numberRows: TextVariant = (text, random) => {
  const word = random.pick(['栏次', '', '—']);
  return text.replace(
    /^\*\*((?:\t\*\*)*)(?=\t1(?:\t|$))/gm,
    (_, others: string) => word + others.replaceAll('**', ''),
  );
};

/** Other words round the unit. */
export const unitLines: TextVariant = (text, random) => {
  const word = random.pick([
    '单位: ',
    '金额单位：',
    '单位： ',
    '（单位：',
    '编制部门：某某局          单位：',
  ]);
  return text.replace(
    /^单位[：:](\S+)$/gm,
    (_, unit: string) => word + unit + (word.startsWith('（') ? '）' : ''),
  );
};

/** Blanks round the text of cells, as columns that were aligned by hand have them. */
export const paddedCells: TextVariant = (text, random) =>
  text.replace(/[^\t\n]+(?=\t)/g, (cell) => (random.chance(0.1) ? ` ${cell}　` : cell));

export const windowsLines: TextVariant = (text) => text.replace(/\n/g, '\r\n');

export const byteOrderMark: TextVariant = (text) => `\ufeff${text}`;
