import { existsSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, vi } from 'vitest';

/**
 * The house's rules, tried by breaking them: one planted violation of each kind must be an error, and what is
 * allowed must pass. Types are not looked up here, so that planted files need not exist.
 */
const eslint = new ESLint({ overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.vue'] }] });

// The first file that is linted loads every plugin.
vi.setConfig({ testTimeout: 60_000 });

/** Beside `model` and itself, each layer may import these. */
const ALLOWED: Record<string, string[]> = {
  model: [],
  source: [],
  importer: ['source'],
  analysis: [],
  checks: ['analysis'],
  publish: [],
  charts: ['analysis', 'locales'],
  stores: ['analysis', 'locales'],
  composables: ['stores', 'workers', 'publish', 'locales'],
  components: ['charts', 'composables', 'stores', 'locales'],
  pages: ['components', 'composables', 'stores', 'locales'],
  workers: ['source', 'importer', 'checks', 'analysis', 'publish'],
  cli: ['source', 'importer', 'checks', 'analysis', 'publish', 'locales'],
  locales: [],
};

async function rulesBroken(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

/** Some module of each layer that has one. */
const modules = Object.keys(ALLOWED).flatMap((layer) => {
  const file = existsSync(`src/${layer}`)
    ? readdirSync(`src/${layer}`).find((name) => /\.(ts|vue)$/.test(name) && !name.endsWith('.test.ts'))
    : undefined;
  return file ? [{ layer, path: `@/${layer}/${file.replace(/\.ts$/, '')}` }] : [];
});

describe('who may import whom', () => {
  it.each(Object.entries(ALLOWED))('%s imports what it may, and nothing else', async (layer, others) => {
    const code = modules.map(({ path }, i) => `import * as m${i} from '${path}';\nexport const n${i} = m${i};\n`).join('');
    const [result] = await eslint.lintText(code, { filePath: `src/${layer}/planted.ts` });
    const refused = result!.messages
      .filter(({ ruleId }) => ruleId === 'boundaries/dependencies')
      .map(({ line }) => modules[(line - 1) / 2]!.layer);
    const expected = modules.map((module) => module.layer).filter((to) => ![layer, 'model', ...others].includes(to));
    expect(refused).toEqual(expected);
  });

  it('lets what is handed down be named by its type, not called', async () => {
    const type = `import type { AccountTree } from '@/analysis/account-tree';\nexport type Props = { tree: AccountTree };\n`;
    expect(await rulesBroken(type, 'src/components/planted.ts')).toEqual([]);
    const call = `import { expenditureTree } from '@/analysis/expenditure-tree';\nexport const tree = expenditureTree;\n`;
    expect(await rulesBroken(call, 'src/components/planted.ts')).toEqual(['boundaries/dependencies']);
  });

  it('lets no layer import the root that puts them together', async () => {
    const code = `import { routes } from '@/router';\nexport const r = routes;\n`;
    expect(await rulesBroken(code, 'src/pages/planted.ts')).toContain('no-restricted-imports');
    expect(await rulesBroken(code, 'src/model/planted.ts')).toContain('no-restricted-imports');
  });

  it('lets no circle close', async () => {
    const code = `import { figuresByPlace } from './figures';\nexport const f = figuresByPlace;\n`;
    expect(await rulesBroken(code, 'src/model/money.ts')).toContain('import-x/no-cycle');
  });
});

describe('the domain', () => {
  it.each(['vue', 'vue-router', 'pinia', 'echarts/core', 'vue-echarts', '@vueuse/core'])('knows no %s', async (name) => {
    const code = `import * as drawing from '${name}';\nexport const d = drawing;\n`;
    for (const layer of ['model', 'source', 'importer', 'checks', 'analysis', 'publish']) {
      expect(await rulesBroken(code, `src/${layer}/planted.ts`)).toContain('no-restricted-imports');
    }
    expect(await rulesBroken(code, 'src/components/planted.ts')).toEqual([]);
  });

  it('knows no Node; the command line and the tests do', async () => {
    const code = `import * as fs from 'node:fs';\nexport const f = fs;\n`;
    for (const layer of ['model', 'importer', 'charts', 'components', 'pages', 'workers', 'locales']) {
      expect(await rulesBroken(code, `src/${layer}/planted.ts`)).toContain('no-restricted-imports');
    }
    expect(await rulesBroken(code, 'src/planted.ts')).toContain('no-restricted-imports');
    for (const file of ['src/cli/planted.ts', 'src/model/planted.test.ts', 'tests/support/planted.ts']) {
      expect(await rulesBroken(code, file)).toEqual([]);
    }
  });

  it.each(['window', 'document', 'localStorage', 'process', 'fetch'])('knows no %s', async (name) => {
    const code = `export const value: unknown = ${name};\n`;
    expect(await rulesBroken(code, 'src/analysis/planted.ts')).toContain('no-restricted-globals');
  });

  it('may name a value of its own like the page does', async () => {
    const code = `export function title(document: { title: string }): string {\n  return document.title;\n}\n`;
    expect(await rulesBroken(code, 'src/publish/planted.ts')).toEqual([]);
  });
});

describe('text of a document', () => {
  it.each([
    [`export function show(host: HTMLElement, text: string): void {\n  host.innerHTML = text;\n}\n`, 'no-restricted-properties'],
    [`export const run = (text: string): unknown => eval(text);\n`, 'no-eval'],
  ])('never becomes markup or code', async (code, rule) => {
    expect(await rulesBroken(code, 'src/components/planted.ts')).toContain(rule);
  });
});

describe('templates', () => {
  const component = (template: string) =>
    `<script setup lang="ts">\ndefineProps<{ text: string }>();\n</script>\n\n<template>\n  ${template}\n</template>\n`;

  it.each([
    ['<p v-html="text" />', 'vue/no-v-html'],
    ['<p style="color: red">{{ text }}</p>', 'vue/no-static-inline-styles'],
    ['<p :style="{ color: text }">{{ text }}</p>', 'vue/no-restricted-v-bind'],
    ['<p v-show="text">{{ text }}</p>', 'vue/no-restricted-syntax'],
    ['<p>支出结构</p>', 'vue/no-bare-strings-in-template'],
    ['<p title="Total">{{ text }}</p>', 'vue/no-bare-strings-in-template'],
    ['<img :src="text">', 'vuejs-accessibility/alt-text'],
    ['<div @click="$emit(\'x\')">{{ text }}</div>', 'vuejs-accessibility/click-events-have-key-events'],
  ])('refuse %s', async (template, rule) => {
    expect(await rulesBroken(component(template), 'src/components/Planted.vue')).toContain(rule);
  });

  it('pass where all is well', async () => {
    expect(await rulesBroken(component('<p :title="text">{{ text }}</p>'), 'src/components/PlantedText.vue')).toEqual([]);
  });
});

it('lets no comment switch a rule off', async () => {
  const code = `/* eslint-disable */\nimport * as fs from 'node:fs';\nexport const f = fs;\n`;
  expect(await rulesBroken(code, 'src/model/planted.ts')).toContain('no-restricted-imports');
});
