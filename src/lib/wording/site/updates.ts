/** Words of the progress pages. */
export const updates = {
  title: 'What has happened?',
  intro:
    'When {council} tells us how a promise is going, you can read it here, with the newest first.',
  none: 'Nothing yet. Nobody has told us how these promises are going. When somebody does, it will stand here.',
  noneTitle: 'No news yet',
  some: { one: '{n} piece of news', other: '{n} pieces of news' },
  summary: 'How the {n} actions stand',
  reported: 'Told on {date}',
  happened: 'When it happened',
  source: 'Where this comes from',
  actions: 'What it is about',
  reason: 'Why it changed',
  newDate: 'New date',
  inWords: 'In the words of',
} as const;
