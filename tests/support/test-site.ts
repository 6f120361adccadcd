/** Where `npm test` builds the site for the browser tests (beside dist/, which stays as it is). */
export const TEST_SITE = '.vite/test-site';
