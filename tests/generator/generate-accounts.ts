import type { Account } from './budget-model';
import { CLASS_NAMES, itemsOf } from './classification-names';
import type { Random } from './random';

/** A part of the functional classification: `classCount` 类 with some of their 款 and 项, in the order of the codes. */
export function generateAccounts(random: Random, classCount: number): Account[] {
  return random.sample(CLASS_NAMES, classCount).flatMap(([classCode, className]) => {
    const items = itemsOf(classCode, className);
    const chosen = random.sample(items, random.integer(1, items.length));
    return [
      { code: classCode, name: className },
      ...chosen.flatMap(([item, itemName, subitems]) => [
        { code: classCode + item, name: itemName },
        ...random
          .sample(subitems, random.integer(1, subitems.length))
          .map(([subitem, name]) => ({ code: classCode + item + subitem, name })),
      ]),
    ];
  });
}
