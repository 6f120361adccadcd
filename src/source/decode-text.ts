import { failed, success, type Result } from '@/model/failure';

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'gb18030';
}

const CONTROL_SHARE = 0.02;

/**
 * Bytes → text. UTF-8 (with or without byte order mark) first, then GB18030, both strictly: no character is ever
 * replaced by a substitute.
 * @returns `file.binary` at the first NUL, or where control characters abound; `file.encodingUnknown` at the first
 *   byte that is not UTF-8 (UTF-16 too: only the two encodings in use for these documents are read)
 */
export function decodeText(bytes: Uint8Array, file: string): Result<DecodedText> {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254' || mark === '254,255') return failed('file.encodingUnknown', { file, offset: 1 });
  const binary = firstBinaryByte(bytes);
  if (binary >= 0) return failed('file.binary', { file, offset: binary + 1 });
  const check = checkUtf8(bytes);
  if (check.firstInvalid < 0)
    return success({ text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' });
  // Chinese GB18030 text hardly ever forms valid UTF-8 sequences; mostly valid ones are UTF-8 with a damaged byte,
  // which GB18030 would turn into legible-looking nonsense.
  if (check.sequences > 16 && check.sequences > 4 * check.invalid) {
    return failed('file.encodingUnknown', { file, offset: check.firstInvalid + 1 });
  }
  const text = decodeGb18030(bytes);
  if (text === null) return failed('file.encodingUnknown', { file, offset: check.firstInvalid + 1 });
  return success({ text, encoding: 'gb18030' });
}

function decodeGb18030(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  // Other encodings decode into private-use and C1 characters, which no budget prints.
  return /[\u0080-\u009f\ue000-\uf8ff]/.test(text) ? null : text;
}

function firstBinaryByte(bytes: Uint8Array): number {
  let controls = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 32) continue;
    if (byte === 0) return i;
    if (byte >= 9 && byte <= 13) continue;
    if (first < 0) first = i;
    controls++;
  }
  return controls > bytes.length * CONTROL_SHARE ? first : -1;
}

/** Counts valid multi-byte sequences and invalid bytes; `firstInvalid` is −1 for well-formed UTF-8. */
function checkUtf8(bytes: Uint8Array): { firstInvalid: number; sequences: number; invalid: number } {
  let firstInvalid = -1;
  let sequences = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      if (firstInvalid < 0) firstInvalid = i;
      invalid++;
      i++;
    } else {
      if (length > 1) sequences++;
      i += length;
    }
  }
  return { firstInvalid, sequences, invalid };
}

/** Length of the well-formed sequence at the offset, 0 where there is none (RFC 3629: no overlong, no surrogate). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  if (length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
