import type { ChecksKey } from '.';

/** English: 核查. */
export const en: Readonly<Record<ChecksKey, string>> = {
  'checks.title': 'Checks of {department} {year}',
};
