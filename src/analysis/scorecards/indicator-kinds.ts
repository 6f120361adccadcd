import { foldLabel } from '@/model/fold';
import { GROUP_ALIASES, GROUP_OF, INDICATOR_GROUPS, INDICATOR_KINDS, KIND_ALIASES, type IndicatorGroup, type IndicatorKind } from './kind-aliases';

/** What an indicator measures, as its form classes it. */
export interface IndicatorClass {
  /** From 一级指标, else from the kind; null where nobody knows either. */
  group: IndicatorGroup | null;
  /** From 二级指标; null where it is blank or not known. It stays printed either way. */
  kind: IndicatorKind | null;
  /** Whether the form puts the kind under a 一级指标 that it does not belong to (质量 under 效益). */
  elsewhere: boolean;
}

const GROUPS = aliasMap(INDICATOR_GROUPS, GROUP_ALIASES);
const KINDS = aliasMap(INDICATOR_KINDS, KIND_ALIASES);
const NUMBERING = /^(?:[(]?[一二三四五六七八九十\d]+[).、．]+)+/;
/** 年度, 中期, 长期 and 总体 targets are of the same kinds. */
const TERM = /^(?:年度|当年|中期|长期|中长期|短期|总体|整体|实施期)(?:绩效)?(?:目标|指标)?[-—–:]*/;

/** Classes an indicator by its printed 一级指标 and 二级指标. */
export function indicatorClass(level1: string, level2: string): IndicatorClass {
  const printed = GROUPS.get(stem(level1)) ?? null;
  // Some forms print no 二级指标 under 满意度, and name the cost by the first level alone.
  const kind = KINDS.get(stem(level2)) ?? (stem(level2) === '' ? (KINDS.get(stem(level1)) ?? null) : null);
  const own = kind && GROUP_OF[kind];
  // The older form counts 满意度 among 效益.
  const isOlderForm = kind === 'satisfaction' && printed === 'benefit';
  return {
    group: isOlderForm ? 'satisfaction' : (printed ?? own),
    kind,
    elsewhere: printed !== null && own !== null && own !== printed && !isOlderForm,
  };
}

/** 1.年度产出指标 is 产出. */
function stem(printed: string): string {
  const bare = foldLabel(printed).replace(NUMBERING, '').replace(/[()]/g, '');
  return bare.replace(TERM, '').replace(/(?:绩效)?(?:指标|目标|类)+$/, '');
}

function aliasMap<T extends string>(keys: readonly T[], aliases: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  return new Map(keys.flatMap((key) => aliases[key].map((alias): [string, T] => [alias, key])));
}
