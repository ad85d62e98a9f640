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
      '{Reviewers} looked at how {council} helps children and young people. They asked for {n} things to get better. The people who help children made a plan together. Here is what they promised.',
    ages: 'How old are you?',
    other: 'Or choose another way to read the plan',
  },
  notFound: {
    title: 'Page not found',
    says: 'The address may have a typing mistake in it, or the page may have moved. Try one of these:',
    home: 'Choose how to read the plan',
  },
  problems: 'Problems with the content',
  about: 'About this site',
  contacts: {
    otherFormats: 'To get this in another format or language',
    complaints: 'To complain',
    unknown: 'We do not have these details yet.',
  },
  listen: 'Other ways to read this',
  pictureCredit: 'Pictures: OpenMoji (CC BY-SA 4.0) and our own drawings (CC0).',
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
  choose: { legend: 'Who is this for?', all: 'Show everything' },
} as const;
