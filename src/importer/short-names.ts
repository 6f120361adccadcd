import { nameKey } from './label';

/** What comes behind the distinctive part of a name: 资金, 经费, 项目. */
const GENERIC_TAIL = ['专项资金', '专项经费', '项目经费', '项目支出', '项目', '资金', '经费', '专项', '支出', '工作经费', '补助资金'];

/**
 * The distinctive part of a project's name, folded: what stands behind the programme it belongs to (市级专项——), without
 * what every project is called (资金, 经费, 项目).
 */
export function coreOf(name: string): string {
  let core = nameKey(name);
  core = core.slice(core.lastIndexOf('-') + 1) || core;
  for (;;) {
    const tail = GENERIC_TAIL.find((word) => core.endsWith(word) && core.length > word.length);
    if (!tail) return core;
    core = core.slice(0, core.length - tail.length);
  }
}
