import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/model/limits';
import { readText } from './read-text';

const FILE = { name: 'a.txt', sha256: '0'.repeat(64) };
const read = (bytes: Uint8Array) => readText(bytes, FILE);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array): string | null => {
  const source = read(bytes);
  return source.ok ? null : source.failure.code;
};
/** 部门预算 in GB18030. */
const GB = [0xb2, 0xbf, 0xc3, 0xc5, 0xd4, 0xa4, 0xcb, 0xe3];

describe('a text document', () => {
  it('is paragraphs and tables in order, each line with its number', () => {
    const source = read(utf8('\n题目\n甲\t1\n乙\t\n\n丙\t2\n注\n'));
    expect(source.ok && source.value.blocks).toEqual([
      { kind: 'paragraph', text: '题目', line: 2, page: null },
      {
        kind: 'table',
        rows: [
          { cells: ['甲', '1'], line: 3, page: null },
          { cells: ['乙', ''], line: 4, page: null },
        ],
      },
      { kind: 'table', rows: [{ cells: ['丙', '2'], line: 6, page: null }] },
      { kind: 'paragraph', text: '注', line: 7, page: null },
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    const source = read(utf8(['甲\t1', '乙\t2'].join(end)));
    expect(source.ok && source.value.blocks).toHaveLength(1);
  });

  it('may begin with a byte order mark', () => {
    const source = read(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('甲\t1')]));
    expect(source.ok && source.value.encoding).toBe('utf-8');
    expect(source.ok && source.value.blocks[0]).toMatchObject({ rows: [{ cells: ['甲', '1'] }] });
  });

  it('may be GB18030', () => {
    const source = read(new Uint8Array([...GB, 0x09, 0x31]));
    expect(source.ok && source.value).toMatchObject({
      encoding: 'gb18030',
      blocks: [{ rows: [{ cells: ['部门预算', '1'] }] }],
    });
  });

  it('drops the page breaks that text made from pages has', () => {
    const source = read(utf8('甲\t1\n\f乙\t2'));
    expect(source.ok && source.value.blocks).toMatchObject([
      { rows: [{ cells: ['甲', '1'] }, { cells: ['乙', '2'] }] },
    ]);
  });
});

describe('bytes that are none are refused', () => {
  const damaged = utf8('二〇二五年部门预算收入支出总表一般公共预算');
  damaged[30] = 0xff;

  it.each([
    ['nothing', new Uint8Array(), 'file.empty'],
    ['blank lines', utf8(' \n\t\n'), 'file.empty'],
    ['NUL bytes', utf8('甲\t1\0'), 'file.binary'],
    ['control characters', new Uint8Array([1, 2, 3, 4, 65]), 'file.binary'],
    ['a PDF', utf8('%PDF-1.7\n甲'), 'format.unknown'],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x32, 0x75]), 'file.encodingUnknown'],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x75, 0x32]), 'file.encodingUnknown'],
    ['neither encoding', new Uint8Array([0x41, 0x81, 0x20]), 'file.encodingUnknown'],
    ['UTF-8 with a damaged byte, which GB18030 would read as nonsense', damaged, 'file.encodingUnknown'],
    ['a line without end', utf8('甲'.repeat(LIMITS.lineLength + 1)), 'limit.lineLength'],
    ['too many lines', utf8('\n'.repeat(LIMITS.lines) + '甲'), 'limit.lines'],
    ['too many cells', utf8(`${'\t'.repeat(19_000)}\n`.repeat(110) + '甲'), 'limit.cells'],
    ['too many bytes', new Uint8Array(LIMITS.fileBytes + 1), 'file.tooLarge'],
  ])('%s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code));

  it('with the place of the first byte that cannot be read, counted from 1', () => {
    const source = read(damaged);
    expect(source.ok || source.failure.params).toMatchObject({ file: 'a.txt', offset: 31 });
  });
});
