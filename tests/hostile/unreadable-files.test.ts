import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/model/limits';
import { readText } from '@/source/read-text';
import { runs } from '../properties/runs';

const FILE = { name: 'budget.txt', sha256: '0'.repeat(64) };

function failureOf(bytes: Uint8Array) {
  const result = readText(bytes, FILE);
  return result.ok ? null : { code: result.failure.code, ...result.failure.params };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('a file that holds nothing', () => {
  it.each(['', ' \n\t\n', '\ufeff', '\ufeff\r\n', '\n'.repeat(1000)])('is empty: %j', (text) => {
    expect(failureOf(utf8(text))).toEqual({ code: 'file.empty', file: 'budget.txt' });
  });
});

describe('a file that is no text', () => {
  it('is binary from its first NUL', () => {
    expect(failureOf(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x14))).toMatchObject({
      code: 'file.binary',
    });
    expect(failureOf(utf8('科目\t合计\n\0'))).toMatchObject({ code: 'file.binary' });
  });

  it('is of an unknown format when it is a PDF', () => {
    expect(failureOf(utf8('%PDF-1.7\n%âãÏÓ'))).toMatchObject({ code: 'format.unknown' });
  });

  it('is in an unknown encoding when it is UTF-16, or UTF-8 with a broken byte', () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x01, 0x4e, 0x09, 0x00);
    expect(failureOf(utf16)).toMatchObject({ code: 'file.encodingUnknown' });
    const broken = utf8('社会保障和就业支出\t12.00\n'.repeat(20));
    broken[1] = 0xff;
    expect(failureOf(broken)).toMatchObject({ code: 'file.encodingUnknown' });
  });

  it('says at which byte it stopped making sense', () => {
    expect(failureOf(utf8('a\tb\n\0'))).toMatchObject({ offset: 5 });
  });
});

describe('a file beyond the limits', () => {
  it('is too large by its bytes, before anything is read', () => {
    expect(failureOf(new Uint8Array(LIMITS.fileBytes + 1))).toEqual({
      code: 'file.tooLarge',
      file: 'budget.txt',
      bytes: LIMITS.fileBytes + 1,
      limit: LIMITS.fileBytes,
    });
  });

  it('has too many lines', () => {
    expect(failureOf(utf8('a\n'.repeat(LIMITS.lines + 1)))).toMatchObject({
      code: 'limit.lines',
      limit: LIMITS.lines,
    });
  });

  it('has a line that is too long', () => {
    expect(failureOf(utf8(`a\n${'字'.repeat(LIMITS.lineLength + 1)}`))).toMatchObject({
      code: 'limit.lineLength',
      line: 2,
      length: LIMITS.lineLength + 1,
    });
  });

  it('has too many cells', () => {
    const line = `${'\t'.repeat(LIMITS.lineLength - 1)}\n`;
    const lines = Math.ceil(LIMITS.cells / LIMITS.lineLength) + 1;
    expect(failureOf(utf8(line.repeat(lines).replace('\t', 'a')))).toMatchObject({ code: 'limit.cells' });
  });

  it('is read up to the limits', () => {
    expect(failureOf(utf8('a\n'.repeat(LIMITS.lines - 1)))).toBeNull();
    expect(failureOf(utf8('字'.repeat(LIMITS.lineLength)))).toBeNull();
  });
});

describe('any bytes', () => {
  it('are read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof readText(bytes, FILE).ok).toBe('boolean');
      }),
      runs(400),
    );
  });
});
