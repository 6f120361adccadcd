import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** Unit tests, in Node. What needs a browser is tested on the built site (tests/browser, by Playwright). */
export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    name: 'unit',
    environment: 'node',
    // Properties try many documents, and a machine may be busy with others.
    testTimeout: 60_000,
    setupFiles: ['tests/support/fast-check-seed.ts'],
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
});
