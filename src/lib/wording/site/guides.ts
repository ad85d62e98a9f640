/** Words around the guides. */
export const guides = {
  accessibility: 'Accessibility',
  privacy: 'Your privacy',
  /** Leads to each version's words in a guide. */
  choose: { legend: 'Choose your words', all: 'All of them' },
} as const;
