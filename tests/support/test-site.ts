/** Where `npm test` builds the site for the browser tests (beside dist/, which stays as it is). */
export const TEST_SITE = '.vite/test-site';

/** The same for a data folder full of trouble, and that folder. */
export const TROUBLED_SITE = '.vite/troubled-site';
export const TROUBLED_DATA = '.vite/troubled-data';
