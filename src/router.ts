import { createRouter, type RouteLocationNormalized, type Router, type RouterHistory, type RouteRecordRaw } from 'vue-router';
import { PAGES } from './composables/page-locations';

declare module 'vue-router' {
  interface RouteMeta {
    /** The page that a route shows. */
    page?: 'home' | 'overview' | 'structure' | 'change' | 'threePublic' | 'checks' | 'tables' | 'text' | 'glossary' | 'about' | 'not-found';
  }
}

const CODE = '(\\d{3}[\\d-]*)';
const StructurePage = () => import('./pages/StructurePage.vue');
const TablesPage = () => import('./pages/TablesPage.vue');

/** Every address of the app. The state of a page is in its path and query, and in nothing else. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: PAGES.home,
    component: () => import('./pages/HomePage.vue'),
    meta: { page: 'home' },
  },
  {
    path: '/:document/',
    name: PAGES.overview,
    component: () => import('./pages/OverviewPage.vue'),
    meta: { page: 'overview' },
  },
  { path: '/:document/structure/', name: PAGES.structure, component: StructurePage, meta: { page: 'structure' } },
  {
    path: `/:document/structure/:class${CODE}/`,
    name: PAGES.structureClass,
    component: StructurePage,
    meta: { page: 'structure' },
  },
  {
    path: `/:document/structure/:class${CODE}/:item${CODE}/`,
    name: PAGES.structureItem,
    component: StructurePage,
    meta: { page: 'structure' },
  },
  {
    path: '/:document/change/',
    name: PAGES.change,
    component: () => import('./pages/ChangePage.vue'),
    meta: { page: 'change' },
  },
  {
    path: '/:document/three-public/',
    name: PAGES.threePublic,
    component: () => import('./pages/ThreePublicPage.vue'),
    meta: { page: 'threePublic' },
  },
  {
    path: '/:document/checks/',
    name: PAGES.checks,
    component: () => import('./pages/ChecksPage.vue'),
    meta: { page: 'checks' },
  },
  { path: '/:document/tables/', name: PAGES.tables, component: TablesPage, meta: { page: 'tables' } },
  { path: '/:document/tables/:table(\\d{1,4})/', name: PAGES.table, component: TablesPage, meta: { page: 'tables' } },
  {
    path: '/:document/text/',
    name: PAGES.text,
    component: () => import('./pages/TextPage.vue'),
    meta: { page: 'text' },
  },
  {
    path: '/:document/glossary/',
    name: PAGES.glossary,
    component: () => import('./pages/GlossaryPage.vue'),
    meta: { page: 'glossary' },
  },
  {
    path: '/:document/about/',
    name: PAGES.about,
    component: () => import('./pages/AboutPage.vue'),
    meta: { page: 'about' },
  },
  {
    path: '/:path(.*)*',
    name: PAGES.notFound,
    component: () => import('./pages/NotFoundPage.vue'),
    meta: { page: 'not-found' },
  },
];

/**
 * The router over any history. A path without its last slash is the same page; a new page starts at its top or at
 * the place its address names, while a new focus or cell on the same page leaves the reader where they are.
 */
export function createBudgetRouter(history: RouterHistory): Router {
  return createRouter({
    history,
    routes,
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved;
      if (to.hash && to.hash !== from.hash && !('claim' in to.query)) return { el: to.hash };
      return isSamePage(to, from) ? false : { top: 0 };
    },
  });
}

type Address = Pick<RouteLocationNormalized, 'meta' | 'params' | 'path'>;

/** Whether two addresses are the same page in another state: 支出结构 at another focus, a table at another cell. */
export function isSamePage(to: Address, from: Address): boolean {
  if (to.meta.page !== from.meta.page || to.params['document'] !== from.params['document']) return false;
  return to.meta.page === 'structure' || to.path === from.path;
}
