import { describe, expect, it } from 'vitest';
import { headGrid } from './head-grid';

describe('a head of several rows', () => {
  const rows = [
    '项目||||支出预算||',
    '科目编码|||科目名称|合计|基本支出|',
    '类|款|项|||人员 经费|公用经费',
  ].map((row) => row.split('|'));
  const { cells, paths } = headGrid(rows, 7);

  it('gives each column the texts over it', () => {
    expect(paths[0]).toEqual(['项目', '科目编码', '类']);
    expect(paths[3]).toEqual(['项目', '科目名称']);
    expect(paths[4]).toEqual(['支出预算', '合计']);
    expect(paths[6]).toEqual(['支出预算', '基本支出', '公用经费']);
    expect(paths[5]!.at(-1)).toBe('人员经费');
  });

  it('covers every column of every row once', () => {
    const covered = rows.map(() => Array<number>(7).fill(0));
    for (const [row, list] of cells.entries()) {
      let column = 0;
      for (const { span, depth } of list) {
        while (covered[row]![column] === 1) column++;
        for (let r = row; r < row + depth; r++)
          for (let c = column; c < column + span; c++) covered[r]![c]!++;
        column += span;
      }
    }
    expect(covered.flat().every((count) => count === 1)).toBe(true);
  });

  it('keeps a column without any head apart, and a table without a head', () => {
    expect(headGrid([['', '甲', '']], 3).paths).toEqual([[], ['甲'], ['甲']]);
    expect(headGrid([], 2).paths).toEqual([[], []]);
  });
});
