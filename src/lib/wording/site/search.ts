/** Words of the search. */
export const search = {
  title: 'Search',
  intro: 'Look for a word in every telling of the plan.',
  label: 'What are you looking for?',
  button: 'Search',
  working: 'Looking …',
  none: 'Nothing found for “{query}”. Try another word, or choose a topic below.',
  found: {
    one: '{n} page found for “{query}”.',
    other: '{n} pages found for “{query}”.',
  },
  failed: 'The search did not load. You can choose a topic below.',
  topics: 'Topics',
  more: 'Show more',
  noScript: 'Search needs JavaScript. You can choose a topic below without it.',
} as const;
