import type { NamedAccount } from './account-names';
import type { FigureIndex } from './figure-index';

/** The canonical code that the named levels lead to, or null where it is not certain. */
export function accountOf(named: NamedAccount, index: FigureIndex): string | null {
  if (named.code !== null) return index.names.has(named.code) ? named.code : null;
  const depth = named.subitem !== null ? 7 : named.item !== null ? 5 : 3;
  const name = named.subitem ?? named.item ?? named.type;
  if (name === null) return null;
  const fitting = codesOf(name, index).filter((code) => code.length === depth && parentsFit(code, named, index));
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
  return depth === 7 ? onlyChild(named, index) : null;
}

/** The code of a bare name (`教育支出`), whatever its level: of levels that bear one name the widest. */
export function accountNamed(name: string, index: FigureIndex): string | null {
  const codes = codesOf(name, index).sort((a, b) => a.length - b.length);
  const [widest] = codes;
  return widest !== undefined && codes.every((code) => code.startsWith(widest)) ? widest : null;
}

function codesOf(name: string, { codes }: FigureIndex): string[] {
  return [...(codes.get(name) ?? codes.get(`${name}支出`) ?? [])];
}

/** A 项 whose name is misprinted is still certain where its 款 has one 项 only. */
function onlyChild({ item }: NamedAccount, index: FigureIndex): string | null {
  const items = item === null ? [] : codesOf(item, index).filter((code) => code.length === 5);
  const [code] = items;
  if (code === undefined || items.length !== 1) return null;
  const children = [...index.names.keys()].filter((child) => child.length === 7 && child.startsWith(code));
  return children.length === 1 ? (children[0] ?? null) : null;
}

/** The levels above that the sentence names are those of the code. */
function parentsFit(code: string, { type, item, subitem }: NamedAccount, { names }: FigureIndex): boolean {
  const typeFits = type === null || names.get(code.slice(0, 3)) === type;
  const itemFits = item === null || subitem === null || names.get(code.slice(0, 5)) === item;
  return typeFits && itemFits;
}
