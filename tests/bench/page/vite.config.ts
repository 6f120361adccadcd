import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import type { UserConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The page of the bench: components of the product, unchanged, in a page that is no part of it. */
export default {
  root: here,
  base: './',
  resolve: { alias: { '@': path.join(here, '../../../src') } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  plugins: [vue()],
  build: { target: 'es2022', emptyOutDir: true },
} satisfies UserConfig;
