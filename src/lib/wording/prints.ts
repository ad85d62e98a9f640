/** Words of the print room and of the prints. */
export const prints = {
  title: 'Print room',
  intro:
    'Easy Read documents, a booklet, posters and packs to print and share. You can also choose just the parts you need.',
  page: 'Page {n} of {total}',
  contents: 'What is inside',
  more: 'Read more here:',
  papers: 'Ready to print',
  papersSay:
    'For A4 paper. 16 point text suits most people; 24 point is large print. The black and white version works on any printer or photocopier. Print on both sides to save paper.',
  variant: '{size} point, {ink}',
  inks: { colour: 'colour', black: 'black and white' },
  columns: {
    document: 'Document',
    pages: 'Pages',
    kilobytes: 'Size (kB)',
    oneSided: 'Sheets (one side)',
    twoSided: 'Sheets (both sides)',
  },
  booklet: 'A booklet of the whole plan',
  bookletSays:
    'Print it on both sides of A4 paper, and choose “flip on short edge”. Put the sheets together, fold them in half and staple them along the fold.',
  posters: 'Posters',
  postersSay:
    'A3, for noticeboards: one poster for each part of the plan, with three of its promises.',
  pictures: 'All pictures and what they mean',
  picturesSay:
    'Each picture means the same thing everywhere on this site. Is it clear to you? Your group can test the pictures here.',
  ownCredit: 'Our own drawing, CC0',
  openmojiCredit: 'OpenMoji, CC BY-SA 4.0',
  choose: 'Choose what to print',
  which: 'Which parts?',
  size: 'Text size (points)',
  ink: 'Colour or black and white?',
  print: 'Print these',
  chosen: {
    none: 'Choose at least one part.',
    some: '{ideas} ideas. About {one} sheets printed on one side, or {two} on both sides.',
  },
} as const;

/** Words of the youth council pack, of the plans for an hour, and of “You said, we did”. */
export const packs = {
  title: 'Packs for youth councils and school councils',
  says: 'A4, black and white: one pack for each part of the plan. It has the promises (who leads, by when and how they are going), an answer sheet, and plans for a one-hour meeting.',
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
    done: 'What has been done so far, and who can show us?',
    who: 'Who leads this, and when will it be finished?',
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
    steps: 'What to do',
    minutes: { one: '{n} minute', other: '{n} minutes' },
    total: '{n} minutes altogether',
    says: 'Say',
    care: 'If you are worried about someone',
  },
  said: {
    title: 'You said, we did',
    none: 'There is nothing here yet. When a group of young people tells the council what is unclear, boring or wrong, it will appear here, along with what was done about it.',
    tell: 'Your group can tell the council, too. Write it down and give it to a teacher or youth worker, who can pass it on. You do not need to give your names.',
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
  name: 'Newspaper supplement for every home',
  says: 'Four A4 pages for a newspaper or magazine that goes to every home. The file has a 3 mm bleed, marked for the printer. Colours are RGB and black is pure black; the printer’s software converts them.',
  kicker: 'For children, young people and everyone who lives with them',
  stones:
    'Each stone is something that {reviewers} asked for. Turn the page and step from one to the next.',
  promised: 'What {council} promised',
  /** Above some of a page's promises. */
  some: { one: '{n} of {total} promises', other: '{n} of {total} promises' },
  /** The same where a page has no others. */
  all: { one: 'The promise', other: 'All {n} promises' },
  rest: { one: 'And {n} more: see the last page.', other: 'And {n} more: see the last page.' },
  review: 'How did {council} do?',
  scores: 'They gave each of these a score from {least} to {most}.',
  more: 'Where to read more',
  moreSays:
    'You can read more about every promise: why it matters, who leads it, by when, and how it is going.',
  sites: 'Look for “{name}” on these sites: {sites}.',
  noSites: 'Ask the council where to find “{name}”.',
  easyReadSays:
    'You can get this in Easy Read: short sentences, each with a picture. It is free to print, in normal or large print.',
  otherForms: 'To get Easy Read, or another format or language:',
  help: 'Someone to talk to',
} as const;
