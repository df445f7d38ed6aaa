import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const tests = ['tests/**'];
const typescript = ['**/*.ts', '**/*.tsx'];

/** A citation names its clause in the words of the source document. */
const cited = ':not(CallExpression[callee.name="cite"] *)';
const noHan = [
  `Literal[value=/\\p{Script=Han}/u]${cited}`,
  `TemplateElement[value.raw=/\\p{Script=Han}/u]${cited}`,
  'JSXText[value=/\\p{Script=Han}/u]',
].map((selector) => ({ selector, message: 'Chinese words belong in content/.' }));
const noWordsInJsx = [
  'JSXText[value=/\\p{L}/u]',
  ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(Literal[value=/\\p{L}/u], TemplateLiteral:has(> TemplateElement[value.raw=/\\p{L}/u]))',
  'JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt)$/] :matches(Literal[value=/\\p{L}/u], TemplateElement[value.raw=/\\p{L}/u])',
].map((selector) => ({
  selector,
  message: 'Words belong in content/ and reach a component as props.',
}));

/** Such a link would leave the folder that the site is served from. */
const noBareLinks = [
  'JSXOpeningElement[name.name=/^(a|link|script|img)$/] > JSXAttribute[name.name=/^(href|src)$/] > Literal[value=/^\\//]',
  'JSXOpeningElement[name.name=/^(a|link|script|img)$/] > JSXAttribute[name.name=/^(href|src)$/] > JSXExpressionContainer > TemplateLiteral[quasis.0.value.raw=/^\\//]',
].map((selector) => ({ selector, message: 'Wrap the address in inSite().' }));

const browserNames = ['console', 'window', 'document', 'localStorage'].map((name) => ({
  name,
  message: 'This folder runs anywhere: it knows no browser and no console.',
}));

/** Type-aware rules of the strict set that cost more than they find in this code. */
const relaxed = {
  // The compiler allows no enum.
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  '@typescript-eslint/no-redundant-type-constituents': 'off',
  '@typescript-eslint/no-unnecessary-type-arguments': 'off',
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

export default defineConfig([
  globalIgnores(['.next/', 'out/', 'dist/', 'coverage/', '.cache/', 'next-env.d.ts']),
  globalIgnores(['test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...relaxed,
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        ...{ process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' },
        ...{ performance: 'readonly', module: 'writable', fetch: 'readonly' },
      },
    },
  },
  {
    files: ['app/**', 'components/**'],
    extends: [hooks.configs.flat.recommended],
    plugins: { '@next/next': next },
    rules: {
      ...next.configs['core-web-vitals'].rules,
      // An export has no image server, and no compiler that a library could be incompatible with.
      '@next/next/no-img-element': 'off',
      'react-hooks/incompatible-library': 'off',
      'no-restricted-syntax': ['error', ...noHan, ...noWordsInJsx, ...noBareLinks],
    },
  },
  {
    files: ['rules/**', 'cases/**'],
    rules: { 'no-restricted-globals': ['error', ...browserNames] },
  },
  {
    files: ['rules/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...browserNames,
        { name: 'Date', message: 'Time is an argument: the as-of date comes in.' },
      ],
      'no-restricted-syntax': ['error', ...noHan],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    ignores: ['content/**', ...tests],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/{e2e,hosting,interactions}/**/*.spec.ts'],
    rules: {
      // Every tab is watched by the test of journey.ts, and every context that it opens.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          allowTypeImports: true,
          message: 'Take test and expect from ./journey: nothing else watches the tabs.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name="newContext"]',
          message: 'Nobody watches such a context: take anotherContext.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
]);
