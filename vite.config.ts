import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { contentSecurity } from './src/cli/content-security.ts';
import { dataFolder } from './src/cli/data-folder.ts';
import { buildSite } from './src/cli/build-site.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** The documents to serve and to publish: data/, or another folder of the same form. */
const data = path.resolve(here, process.env['BUDGETLENS_DATA'] ?? 'data');
/** `BUDGETLENS_EXAMPLES=off` publishes the site without the fictional department. */
const examples = process.env['BUDGETLENS_EXAMPLES'] !== 'off';

/**
 * `vite` serves the app on data/ in development. `vite build` makes the whole published site in dist/: the app, then
 * the server build (src/prerender.ts), then every page with its figures. `--mode test` is the same site with
 * hydration mismatches reported in full, for the browser tests.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  resolve: { alias: { '@': path.join(here, 'src') } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: String(mode === 'test'),
  },
  plugins: [vue(), contentSecurity(), dataFolder(data)],
  build: {
    target: 'es2022',
    // One stylesheet: a prerendered page must look right before, and without, any script.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // Assets stay files: the policy allows data: for images only.
    assetsInlineLimit: 0,
    // How busy the machine is says nothing about the site.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  environments: {
    ssr: {
      build: {
        // Inside the package, so that it finds its dependencies; one a process, so that two builds don't meet.
        outDir: path.join(here, `node_modules/.prerender-${process.pid}`),
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: path.join(here, 'src/prerender.ts') },
      },
    },
  },
  builder: { buildApp: (builder) => buildSite(builder, data, examples) },
}));
