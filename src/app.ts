import { createPinia } from 'pinia';
import { createApp, createSSRApp, reactive, type App } from 'vue';
import { START_LOCATION, type RouteLocationNormalized, type Router, type RouterHistory } from 'vue-router';
import AppShell from './App.vue';
import { PAGE_HEAD, type PageHead } from './composables/use-page-head';
import { holdsChange, holdsChecks, holdsThreePublic } from './stores/holds-analyses';
import { holdsAbout, holdsGlossary, holdsText } from './stores/holds-narrative';
import { tableNumber } from './composables/use-shown-unit';
import type { Locale } from './locales/messages';
import { createBudgetRouter } from './router';
import { useDocumentsStore, type Holds, type InitialState } from './stores/documents';
import { useFindingsStore } from './stores/findings';
import { choiceOf, isUsualChoice } from './composables/structure-choice';
import { holdsOverview, holdsStructure, holdsTable, holdsTables } from './stores/holds';
import { useSettingsStore } from './stores/settings';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

export type { InitialState } from './stores/documents';

export interface BudgetLensOptions {
  history: RouterHistory;
  /** Whether the page was printed by the server build and is taken over. True on the server too. */
  hydrate: boolean;
  locale: Locale;
  /** What a printed page carries; null where there is none. */
  initial: InitialState | null;
  /** The folder of the catalogue and documents; null where nothing can be fetched. */
  dataBase: URL | null;
}

export interface BudgetLens {
  app: App;
  router: Router;
  /** Title and description of the page that is shown. */
  head: () => PageHead;
}

/** The app, in the browser and on the server. Touches no window until it is mounted. */
export function createBudgetLens({ history, hydrate, locale, initial, dataBase }: BudgetLensOptions): BudgetLens {
  const app = hydrate ? createSSRApp(AppShell) : createApp(AppShell);
  const pinia = createPinia();
  const router = createBudgetRouter(history);
  const head = reactive<PageHead>({ title: '', description: '' });
  app.use(pinia).use(router).provide(PAGE_HEAD, head);

  useSettingsStore(pinia).locale = locale;
  const documents = useDocumentsStore(pinia);
  documents.start(dataBase, initial);
  useFindingsStore(pinia).start(initial?.findings ?? {});

  // The first page shows its frame while its data comes; from then on the page that stands waits for the next one.
  router.beforeResolve(async (to, from) => {
    const loading = fetchFor(to, documents);
    if (from !== START_LOCATION) await loading;
  });
  return { app, router, head: () => ({ ...head }) };
}

function fetchFor(to: RouteLocationNormalized, documents: ReturnType<typeof useDocumentsStore>): Promise<void> {
  const holds: Partial<Record<NonNullable<typeof to.meta.page>, Holds>> = {
    text: holdsText,
    glossary: holdsGlossary,
    about: holdsAbout,
    overview: holdsOverview,
    change: holdsChange,
    threePublic: holdsThreePublic,
    checks: holdsChecks,
    structure: isUsualChoice(choiceOf(to.query)) ? holdsStructure : holdsTables,
    tables: (document, entry) => holdsTable(document, entry, tableNumber(to)),
  };
  const needed = to.meta.page && holds[to.meta.page];
  if (needed) return documents.ensureDocument(String(to.params['document']), needed);
  return documents.ensureCatalog();
}
