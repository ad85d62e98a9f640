import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What each room of src/ may not import: imports point one way (README.md, “How it is laid out”). */
const ROOMS = {
  lib: ['load', 'documents', 'components', 'layouts', 'pages', 'client', 'integrations'],
  load: ['documents', 'components', 'layouts', 'pages', 'client', 'integrations'],
  documents: ['load', 'components', 'layouts', 'pages', 'client', 'integrations'],
  components: ['load', 'documents', 'layouts', 'pages', 'integrations'],
  layouts: ['load', 'documents', 'pages', 'client', 'integrations'],
  client: ['load', 'documents', 'components', 'layouts', 'pages', 'integrations'],
  integrations: ['documents', 'components', 'layouts', 'pages', 'client'],
};

const oneWay = Object.entries(ROOMS).map(([room, closed]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: closed.map((other) => `**/${other}/**`),
            message: `${room}/ may not import from there: imports point one way.`,
          },
          ...(room === 'lib'
            ? [{ group: ['astro:*', 'node:*'], message: 'lib/ is pure: no Astro, no files.' }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/**', '.build/**', '.astro/**', '.dist-*/**', 'tests/.out/**'] },
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.{ts,mjs}'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Safari drops the list role from lists without bullets; saying it again brings it back.
    // https://developer.mozilla.org/en-US/docs/Web/CSS/list-style#accessibility
    rules: {
      'astro/jsx-a11y/no-redundant-roles': [
        'error',
        {
          ul: ['list'],
          ol: ['list'],
          thead: ['rowgroup'],
          tbody: ['rowgroup'],
          tfoot: ['rowgroup'],
        },
      ],
      // A table shown as blocks on a phone needs its roles said again.
      // https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], td: ['cell'], th: ['columnheader', 'rowheader'] },
      ],
    },
  },
  {
    // Type-aware rules need a program that knows .astro files; `astro check` checks their types.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [ts.configs.disableTypeChecked],
  },
  { files: ['**/*.{mjs,js}'], extends: [ts.configs.disableTypeChecked] },
  oneWay,
);
