import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const typed = [
  'packages/*/src/**/*.ts',
  'packages/content/compiler/**/*.ts',
  'demo/**/*.ts',
  'bench/**/*.ts',
  'stories/**/*.ts',
  '.storybook/**/*.ts',
];
const elements = ['packages/elements/src/**/*.ts'];

export default tseslint.config(
  {ignores: ['**/dist/', 'storybook-static/', 'packages/content/src/data/', 'coverage/', '.data/', '.browser-tests/']},
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'Buffer', 'URL', 'module', 'fetch', 'structuredClone', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['demo/public/*.js'],
    languageOptions: {globals: {location: 'readonly', document: 'readonly', URLSearchParams: 'readonly'}},
  },
  {
    files: typed,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'packages/*/tsconfig.src.json',
          'packages/*/tsconfig.test.json',
          'packages/content/compiler/tsconfig.json',
          'demo/tsconfig.json',
          'bench/tsconfig.json',
          '.storybook/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Lit binds `this` for the listeners of its templates
      '@typescript-eslint/unbound-method': 'off',
      // an inferred type leaks packages into the .d.ts that its reader may not have
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['test', 'suite', 'describe', 'it']}]},
      ],
    },
  },
  {
    files: elements,
    extends: [lit['flat/all'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      'lit/ban-attributes': ['error', 'style'], // a strict Content-Security-Policy ignores them
      'lit/no-template-map': 'off', // right where nothing moves and nothing holds focus
      'lit/no-template-arrow': 'off',
      'lit/no-native-attributes': 'off', // `lang` is part of the contract
      'wc/guard-super-call': 'off', // LitElement has every lifecycle callback
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit/directives/style-map.js',
              message: 'Its first render is a style attribute, which a strict Content-Security-Policy ignores.',
            },
            {
              name: 'lit/directives/unsafe-html.js',
              message: 'Content is text and typed blocks, never a string of HTML.',
            },
            {
              name: 'lit/directives/unsafe-svg.js',
              message: 'Content is text and typed blocks, never a string of HTML.',
            },
          ],
        },
      ],
    },
  },
  {
    // a test's chai assertions are expressions
    files: ['packages/**/*.test.browser.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
);
