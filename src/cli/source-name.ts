import path from 'node:path';

/** Characters that some file system refuses or that a terminal obeys: controls, invisible marks, `<>:"|?*`, slashes. */
const UNSAFE = /[<>:"|?*\\/\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Names that a system keeps for devices, whatever follows the first dot. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name a source is kept under in sources/: its own, where that is safe on any system and in any address.
 *
 * No folder, no leading dot, no device, no character that leads elsewhere; and no name that is kept from publishing
 * (`local`, `….tmp`): the source is quoted beside its data, so it has to be there. The result is its own safe name,
 * so a source that is imported again from sources/ keeps its name.
 */
export function sourceName(file: string): string {
  const name = path
    .basename(file)
    .normalize('NFC')
    .replace(UNSAFE, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  if (name === '') return 'source.txt';
  if (DEVICES.test(name)) return `_${name}`;
  return name === 'local' || name.endsWith('.tmp') ? `${name}.txt` : name;
}

/** Whether two names are one on a disk that does not tell capitals apart. */
export function isSameName(one: string, other: string): boolean {
  const folded = (name: string) => name.normalize('NFC').toLowerCase();
  return folded(one) === folded(other);
}
