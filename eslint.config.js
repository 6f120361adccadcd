import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import whom, beside itself, `model` and packages. The same list as in CONTRIBUTING.md. */
const LAYERS = {
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
/** What an analysis or a check returns is handed down to what draws it: its types may be named there, its functions not called. */
const TYPES_ONLY = {
  locales: ['checks'],
  stores: ['checks'],
  composables: ['analysis', 'checks'],
  components: ['analysis', 'checks'],
  pages: ['analysis'],
};

const DOMAIN = ['model', 'source', 'importer', 'analysis', 'checks', 'publish'].map((layer) => `src/${layer}/**`);
/** Components that show text, and so give a heading or a link its content. */
const TEXT_COMPONENTS = ['PhraseText', 'HeadlineText', 'SentenceText', 'FigureText', 'AccountName', 'FindingText'];
const CODE = ['**/*.ts', '**/*.vue'];
const TESTS = ['**/*.test.ts', 'tests/**'];

const inLayers = (types) => ({ element: { types: { anyOf: types } } });
const policies = Object.entries(LAYERS).flatMap(([layer, others]) => [
  { from: inLayers([layer]), allow: { to: inLayers([layer, 'model', ...others]) } },
  ...(TYPES_ONLY[layer]
    ? [{ from: inLayers([layer]), allow: { to: inLayers(TYPES_ONLY[layer]), dependency: { kind: 'type' } } }]
    : []),
]);

const node = { regex: '^node:', message: 'Node is known to the command line, the tests and the configuration only.' };
const drawing = {
  regex: '^(vue|vue-router|pinia|vue-echarts|echarts|@vueuse)(/|$)',
  message: 'The domain knows no Vue and no ECharts: hand the value up.',
};
const root = {
  regex: '^(@|\\.\\.)/(app|App\\.vue|main|router|prerender|printed-page|trusted-types)$',
  message: 'The root puts the layers together; none of them imports it.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vite/', 'test-results/', 'playwright-report/', 'data/', 'public/schema/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: CODE })),
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  // Layout is Prettier's business.
  ...[vue.configs['no-layout-rules']].flat(),
  {
    files: CODE,
    plugins: { boundaries, 'import-x': importX },
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver({ alwaysTryTypes: true })],
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': Object.keys(LAYERS).map((layer) => ({ type: layer, pattern: `src/${layer}` })),
      'boundaries/include': ['src/**'],
    },
    rules: {
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Text of a document must never become markup.',
        })),
      ],
    },
  },
  { files: ['src/**'], ignores: [...TESTS, 'src/cli/**'], rules: { 'no-restricted-imports': ['error', { patterns: [node] }] } },
  {
    files: Object.keys(LAYERS).flatMap((layer) => [`src/${layer}/**/*.ts`, `src/${layer}/**/*.vue`]),
    ignores: [...TESTS, 'src/cli/**', ...DOMAIN],
    rules: { 'no-restricted-imports': ['error', { patterns: [node, root] }] },
  },
  {
    files: DOMAIN,
    ignores: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: [node, drawing, root] }],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'process', 'Buffer', 'fetch'].map((name) => ({
          name,
          message: 'The domain knows no page and no Node: what it needs is passed in.',
        })),
      ],
    },
  },
  // A builder of documents stands in tests/support; everything else that a test needs is beside it.
  { files: TESTS, rules: { 'boundaries/dependencies': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: TEXT_COMPONENTS }],
      'vuejs-accessibility/anchor-has-content': ['error', { accessibleChildren: TEXT_COMPONENTS }],
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-bare-strings-in-template': ['error', { allowlist: ['BudgetLens', '·', '(', ')', '—', ':', ',', '.'] }],
      // A style attribute in a prerendered page is dropped by the Content-Security-Policy.
      'vue/no-restricted-v-bind': ['error', { argument: 'style', message: 'Use a class or an SVG attribute.' }],
      'vue/no-restricted-syntax': [
        'error',
        { selector: "VAttribute[directive=true][key.name.name='show']", message: 'v-show prints a style: use v-if or hidden.' },
      ],
    },
  },
  {
    files: ['eslint.config.js'],
    languageOptions: { globals: globals.node },
  },
);
