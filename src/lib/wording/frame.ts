/** Words of every page’s frame, the home page, and what did not work. */
export const frame = {
  /** The header's links. */
  nav: {
    label: 'Main',
    search: 'Search',
    updates: 'Progress',
    settings: 'Settings',
    help: 'Get help',
  },
  skip: 'Skip to main content',
  /** A button that copies what is beside it. */
  copy: {
    button: 'Copy',
    copied: 'Copied',
    failed: 'That did not work. Select the text and copy it yourself.',
  },
  home: {
    title: 'Promises to children in {council}',
    intro:
      '{Reviewers} looked at how {council} helps children and young people. They asked for {n} things to get better. Here is what {council} said it would do.',
    ages: 'How old are you?',
    other: 'Or choose another way to read it',
  },
  notFound: {
    title: 'Page not found',
    says: 'There may be a typing mistake in the address, or the page may have moved. Try one of these:',
    home: 'Choose how to read the plan',
  },
  problems: 'Problems with the content',
  about: 'About this site',
  contacts: {
    otherFormats: 'To get this in another form or language',
    complaints: 'To complain',
    unknown: 'The council has not told us yet.',
  },
  listen: 'Other ways to read this',
  pictureCredit: 'Pictures: OpenMoji (CC BY-SA 4.0) and drawings of our own (CC0).',
  howToCheck: 'How your school or youth council can check it',
  print: 'Print this (PDF)',
} as const;

/** How many pages young people have checked: `{n}` of `{total}`. */
export const checkedPages = {
  none: 'No page has been checked by young people yet.',
  some: {
    one: 'Young people have checked {n} of {total} pages:',
    other: 'Young people have checked {n} of {total} pages:',
  },
} as const;

/** Words around the guides. */
export const guides = {
  accessibility: 'Accessibility',
  privacy: 'Your privacy',
  /** Leads to each version's words in a guide. */
  choose: { legend: 'Choose your words', all: 'All of them' },
} as const;
