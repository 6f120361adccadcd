import './trusted-types';
import { createWebHistory } from 'vue-router';
import { createBudgetLens, type InitialState } from './app';
import { LOCALE_KEY, PRINTED_LOCALE, preferredLocale } from './locales/preferred-locale';
import { anchorIcons, readPrintedPage } from './printed-page';
import { kept } from './stores/kept-setting';

/**
 * The site's root, found at run time: this chunk stands one folder below it, so the site works from any sub-path
 * and from pages of any depth.
 */
const root = new URL(/* @vite-ignore */ '../', import.meta.url);

anchorIcons(document);
// The file's own name is no address of the app's.
const folder = location.pathname.replace(/\/index\.html$/, '/');
if (folder !== location.pathname) history.replaceState(history.state, '', folder + location.search + location.hash);

const locale = preferredLocale(location.search, kept(LOCALE_KEY), navigator.languages);
const printed = readPrintedPage<InitialState>(document, root);
// What the server build printed shows one path, no query and no place in it, in one language: only then are both
// sides equal.
const hydrate = printed !== null && printed.isHere && location.search === '' && location.hash === '' && locale === PRINTED_LOCALE;
if (hydrate) printed.resolveLinks();

const { app, router } = createBudgetLens({
  history: createWebHistory(root.pathname),
  hydrate,
  locale,
  initial: printed?.initial ?? null,
  dataBase: new URL('data/', root),
});
await router.isReady();
app.mount('#app');
