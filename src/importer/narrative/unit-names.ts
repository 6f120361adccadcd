import type { BudgetUnit } from '@/model/document';
import { placePrefix } from '../facts';
import { nameKey } from '../label';

/** 局本级, 委本级, 本级: the department's own unit. */
const OWN = /(?:^|[^\u4e00-\u9fff]|[局委厅办部院会处社台馆校所])本级|本级/;
/** Shorter names are words of any sentence. */
const SHORTEST = 4;

/** Finds the units that a text names, by any print of their name with or without its place and what stands in brackets. */
export class UnitNames {
  private readonly prints: readonly { key: string; unit: string }[];
  private readonly own: string | null;

  constructor({ units, department }: { units: readonly BudgetUnit[]; department: string }) {
    const keys = units.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(formsOf).map((key) => ({ key, unit: name })));
    const isOfOne = ({ key, unit }: (typeof keys)[number]) => keys.every((other) => other.key !== key || other.unit === unit);
    this.prints = keys.filter((print) => print.key.length >= SHORTEST && isOfOne(print)).sort((one, other) => other.key.length - one.key.length);
    const forms = formsOf(department);
    this.own = units.find(({ name, aliases }) => [name, ...aliases].some((print) => formsOf(print).some((form) => forms.includes(form))))?.name ?? null;
  }

  /** The canonical names in the order of the text, each once. */
  in(text: string): string[] {
    return [...new Set(this.found(text).map(({ unit }) => unit))];
  }

  /** The one unit that all of the words are the name of, apart from words for whose it is (局属, 下属); else null. */
  only(text: string): string | null {
    const [one, ...others] = this.found(text);
    if (!one || others.length > 0) return null;
    const rest = nameKey(text).replace(one.printed, '').replace(/局属|下属|所属|我局|预算|单位|部门|[下的]/g, '');
    return rest === '' || rest === '局' ? one.unit : null;
  }

  private found(text: string): { unit: string; printed: string; at: number }[] {
    let rest = nameKey(text);
    const found: { unit: string; printed: string; at: number }[] = [];
    for (const { key, unit } of this.prints) {
      const at = rest.indexOf(key);
      if (at < 0) continue;
      found.push({ unit, printed: key, at });
      rest = rest.split(key).join('、'.repeat(key.length));
    }
    const own = OWN.exec(rest);
    if (own && this.own !== null) found.push({ unit: this.own, printed: own[0], at: own.index });
    return found.sort((one, other) => one.at - other.at);
  }
}

/** As printed, without its place, and each without what stands in brackets. */
function formsOf(print: string): string[] {
  const key = nameKey(print);
  const placeless = key.slice(placePrefix(key)?.length ?? 0);
  return [...new Set([key, placeless].flatMap((form) => [form, form.replace(/\([^()]*\)$/, '')]))];
}
