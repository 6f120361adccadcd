import type { ScopeBridge } from '@/analysis/change/change-scopes';
import type { ScopeKind } from '@/analysis/change/scope-kinds';
import type { ChangeWords } from '@/composables/change-sentence';
import { translateChange, type ChangeKey } from '@/locales/change';
import { hanziCount } from '@/locales/format';
import type { Locale, MessageParams } from '@/locales/messages';
import { baseWords } from '@/locales/overview/base-words';
import { useSettingsStore } from '@/stores/settings';

/** What has the name of a scope: a bridge, or what is said to be unchanged. */
export interface NamedScope {
  kind: ScopeKind;
  subject: string;
}

/** How scopes, bases and counts are called in a language. */
export interface NamesOfChange extends ChangeWords {
  c: (key: ChangeKey, params?: MessageParams) => string;
  name: (scope: NamedScope) => string;
  /** At the head of a title or a row: in English with a capital. */
  title: (scope: NamedScope) => string;
}

/**
 * @param repeated kinds that the document tells of more than once: their names hold the words of the sentence
 */
export function namesOfChange(locale: Locale, repeated: ReadonlySet<ScopeKind> = new Set()): NamesOfChange {
  const c: NamesOfChange['c'] = (key, params) => translateChange(locale, key, params);
  const name = ({ kind, subject }: NamedScope): string => {
    const isCurrent = kind === 'generalPublic' && /当年|本年/u.test(subject);
    const usual = c(isCurrent ? 'change.scope.generalPublic.current' : `change.scope.${kind}`, { subject });
    return repeated.has(kind) && subject !== '' && kind !== 'account' && kind !== 'other' ? c('change.scope.named', { scope: usual, subject }) : usual;
  };
  return {
    c,
    words: c,
    name,
    scope: name,
    title: (scope) => capital(name(scope)),
    base: (printed) => baseWords(locale, printed),
    count: (n) => (locale === 'en' ? String(n) : hanziCount(n)),
  };
}

/** The same in the chosen language, whatever it comes to be. */
export function useNamesOfChange(scopes: () => readonly ScopeBridge[] = () => []): () => NamesOfChange {
  const settings = useSettingsStore();
  return () => namesOfChange(settings.locale, repeatedKinds(scopes()));
}

export function repeatedKinds(scopes: readonly ScopeBridge[]): ReadonlySet<ScopeKind> {
  return new Set(scopes.flatMap(({ kind }, at) => (scopes.findIndex((other) => other.kind === kind) < at ? [kind] : [])));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
