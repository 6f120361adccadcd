let twoByteCodes: Map<string, readonly [number, number]> | undefined;

/** The two-byte part of GB18030 (that is GBK), read back out of the decoder: the platform has no encoder for it. */
function codes(): Map<string, readonly [number, number]> {
  if (twoByteCodes) return twoByteCodes;
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !found.has(character)) {
        found.set(character, [lead, trail]);
      }
    }
  }
  twoByteCodes = found;
  return found;
}

/**
 * A text in GB18030, as older offices save it.
 * @throws RangeError for a character that needs four bytes; the words of a budget do not
 */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) {
      bytes.push(point);
      continue;
    }
    const code = codes().get(character);
    if (!code) throw new RangeError(`No two-byte code for ${character}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}
