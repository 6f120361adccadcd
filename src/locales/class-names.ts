import { classes } from '@/model/expenditure-classes.json';
import type { Locale } from './messages';

/**
 * The translated name of a 类 of the functional classification; null in Chinese, where the printed name stands, and
 * for what is no 类 or not known. Names moved over the years: the printed one decides which is meant.
 */
export function translatedClass(locale: Locale, code: string, printed: string): string | null {
  if (locale !== 'en') return null;
  const names = classes.find((known) => known.code === code)?.names;
  return (names?.find(({ zh }) => zh === printed) ?? names?.[0])?.en ?? null;
}
