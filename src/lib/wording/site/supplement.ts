/** Words of the supplement: four pages for a newspaper that reaches every home. */
export const supplement = {
  name: 'A supplement for every home',
  says: 'Four A4 pages for a newspaper or a magazine that goes to every home. It has 3 mm around it to be cut off, and says so to the printer. Colours are RGB, black is pure black; the printer’s program turns them into its own.',
  kicker: 'For children, young people and everyone who lives with them',
  stones:
    'Each stone is something that {reviewers} asked for. Turn the page, and step from one to the next.',
  promised: 'What {council} promised',
  /** Above some of a page's promises. */
  some: { one: '{n} of {total} promises', other: '{n} of {total} promises' },
  /** The same where a page has no others. */
  all: { one: 'The promise', other: 'All {n} promises' },
  rest: { one: 'And {n} more: see the last page.', other: 'And {n} more: see the last page.' },
  review: 'Who checked {council}?',
  score: '{score} out of {most}',
  scores: 'They gave a score to each of these, from {least} to {most}.',
  more: 'Where to read more',
  moreSays:
    'There is more about every promise: why it matters, who leads it, by when, and how it is going.',
  sites: 'Look for “{name}” on these sites: {sites}.',
  noSites: 'Ask the council where to find “{name}”.',
  easyRead: 'Easy Read',
  easyReadSays:
    'You can have this in Easy Read: short sentences, with a picture beside each. It is free to print, in two sizes.',
  otherForms: 'To get Easy Read, or another form or language:',
  help: 'Someone to talk to',
} as const;
