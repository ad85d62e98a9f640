/** Words of the print room and of the prints. */
export const prints = {
  title: 'Print room',
  intro: 'Print and share Easy Read papers, a booklet or posters, or choose the parts you need.',
  page: 'Page {n} of {total}',
  contents: 'What is in this paper',
  more: 'Read more here:',
  papers: 'Ready to print',
  papersSay:
    'A4. Most people can read 16 point; 24 point is large print. The black versions are clear on any copier. Print on both sides to save paper.',
  variant: '{size} point, {ink}',
  inks: { colour: 'colour', black: 'black and white' },
  columns: {
    document: 'Paper',
    pages: 'Pages',
    kilobytes: 'kB',
    oneSided: 'Sheets, one side',
    twoSided: 'Sheets, both sides',
  },
  booklet: 'A booklet of the whole plan',
  bookletSays:
    'Print it on A4, on both sides, flipped on the short edge. Stack the sheets, fold them in the middle and staple them.',
  posters: 'Posters',
  postersSay:
    'A3, for noticeboards: one poster for each part of the plan, with three of its promises.',
  pictures: 'All pictures and what they mean',
  picturesSay:
    'Each picture means the same thing everywhere on this site. Does it mean that to you? A group can test them here.',
  ownCredit: 'Our own drawing, CC0',
  openmojiCredit: 'OpenMoji, CC BY-SA 4.0',
  choose: 'Choose your own',
  which: 'Which parts?',
  size: 'Text size (points)',
  ink: 'Colour or black and white?',
  print: 'Print these',
  chosen: {
    none: 'Tick at least one part.',
    some: '{ideas} ideas. About {one} sheets on one side, {two} on both sides.',
  },
} as const;

/** Words of the youth council pack, of the plans for an hour, and of “You said, we did”. */
export const packs = {
  title: 'Packs for youth councils and school councils',
  says: 'A4, black on white: one pack for each part of the plan. It has the promises with who leads, by when and how they are going, a sheet for the answer, and plans for one hour.',
  kind: 'Youth council pack',
  summary: 'What was promised, who leads, by when, and how it was going on {date}.',
  columns: {
    number: 'No.',
    promise: 'What was promised',
    who: 'Who leads',
    when: 'By when',
    now: 'How it is going',
  },
  /** Before the reason that an update gave for a change. */
  reason: 'Why it changed:',
  /** Where no page of a band asks any. */
  general: {
    done: 'What has been done so far, and who can show it to us?',
    who: 'Who leads this, and by when will it be finished?',
    know: 'How can young people tell that it is done?',
  },
  answer: {
    title: 'The answer',
    promise: 'We asked about promise number',
    asked: 'We asked on',
    who: 'Who answered: name and team',
    date: 'Date of the answer',
    says: 'What they said',
    next: 'What happens next, and by when',
  },
  sessions: {
    forWhom: 'Who it is for',
    need: 'What you need',
    steps: 'What happens',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    total: '{n} minutes in all',
    says: 'Say',
    care: 'If somebody is not all right',
  },
  said: {
    title: 'You said, we did',
    none: 'There is nothing here yet. When young people say what is unclear, dull or wrong, we show it here with what was done about it.',
    tell: 'Your group can have its say, too. Write it down, and give it to a teacher or youth worker to pass on. No names are needed.',
    said: 'You said',
    did: 'We did',
    statuses: {
      changed: 'Changed',
      'will-change': 'Will change',
      'not-changed': 'Not changed',
    },
  },
  help: 'Someone to talk to: {name}, {phone}. {says}',
  emergency: 'In danger now? Call {number}.',
} as const;

/** Words of the supplement: four pages for a newspaper that reaches every home. */
export const supplement = {
  name: 'A supplement for every home',
  says: 'Four A4 pages for a newspaper or a magazine that goes to every home. It has 3 mm of bleed, with trim marks in the file. Colours are RGB and black is pure black, for the printer to convert.',
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
  scores: 'They gave a score to each of these, from {least} to {most}.',
  more: 'Where to read more',
  moreSays:
    'There is more about every promise: why it matters, who leads it, by when, and how it is going.',
  sites: 'Look for “{name}” on these sites: {sites}.',
  noSites: 'Ask the council where to find “{name}”.',
  easyReadSays:
    'You can have this in Easy Read: short sentences, with a picture beside each. It is free to print, in two sizes.',
  otherForms: 'To get Easy Read, or another form or language:',
  help: 'Someone to talk to',
} as const;
