import type { ChangeKey } from '.';

/** English: 同比. */
export const en: Readonly<Record<ChangeKey, string>> = {
  'change.title': 'Change of {department} {year}',
};
