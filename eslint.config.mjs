import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * The rooms of src/, each with the rooms it may import from: imports point one way (src/README.md). Inside lib/, a folder
 * may import from those on the lines above its own.
 */
const ROOMS = [
  {
    room: 'lib',
    from: [],
    folders: [
      ['text', 'drawings'],
      ['model'],
      ['content', 'wording'],
      ['site'],
      ['plan', 'glossary'],
      ['checks', 'search', 'progress', 'prints', 'feeds'],
      ['share', 'open-data'],
    ],
  },
  { room: 'client', from: ['lib/'] },
  { room: 'load', from: ['lib/'] },
  { room: 'documents', from: ['lib/', 'load/'] },
  { room: 'build', from: ['lib/', 'load/', 'documents/'] },
  { room: 'cli', from: ['lib/', 'load/'] },
  { room: 'components', from: ['lib/', 'client/'] },
  { room: 'layouts', from: ['lib/', 'components/'] },
  { room: 'pages', from: ['lib/', 'load/', 'documents/', 'components/', 'layouts/'] },
];

const anyOf = (names) => `(?:${names.join('|').replaceAll('.', '\\.')})`;
const onlyWhere = (files, ...patterns) => ({
  files: [`src/${files}/**/*.{ts,astro}`],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const betweenRooms = ROOMS.filter(({ folders }) => !folders).map(({ room, from }) =>
  onlyWhere(room, {
    regex: `^(?:\\.\\./)+(?!${anyOf(from)})${anyOf(ROOMS.map((each) => each.room))}/`,
    message: `${room}/ may import from ${from.join(', ')} only: imports point one way.`,
  }),
);

/** A folder of lib/ that is on no line, and a file in none: whatever they import is refused. */
const unlisted = onlyWhere('lib', {
  regex: '^\\.\\.?/',
  message: 'Give this file a folder of lib/ that ROOMS in eslint.config.mjs lists.',
});

const insideRooms = ROOMS.flatMap(({ room, folders = [] }) =>
  folders.flatMap((line, index) => {
    const above = folders.slice(0, index).flat();
    return line.map((folder) =>
      onlyWhere(
        `${room}/${folder}`,
        {
          regex: above.length > 0 ? `^\\.\\./(?!${anyOf(above)}/)` : '^\\.\\./',
          message: `${room}/${folder}/ may import from ${above.join(', ') || 'no other folder'} only.`,
        },
        { group: ['astro:*', 'node:*'], message: 'lib/ is pure: no Astro, no files.' },
      ),
    );
  }),
);

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
  {
    files: ['src/lib/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MetaProperty, Identifier[name=process]',
          message: 'lib/ is pure: it knows nothing of the environment.',
        },
      ],
    },
  },
  betweenRooms,
  unlisted,
  insideRooms,
);
