import type { ThreePublicKey } from '.';

/** English: “三公”经费. */
export const en: Readonly<Record<ThreePublicKey, string>> = {
  'threePublic.title': 'Three public expenses of {department} {year}',
};
