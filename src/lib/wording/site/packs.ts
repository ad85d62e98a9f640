/** Words of the youth council pack, of the plans for an hour, and of “You said, we did”. */
export const packs = {
  title: 'Packs for youth councils and school councils',
  says: 'A4, black on white: one pack for each part of the plan. It has the promises with who leads, by when and how they stand, a sheet for the answer, and plans for one hour.',
  kind: 'Youth council pack',
  summary: 'What was promised, who leads, by when, and how it stood on {date}.',
  columns: {
    number: 'No.',
    promise: 'What was promised',
    who: 'Who leads',
    when: 'By when',
    now: 'How it stands',
  },
  /** Before the reason that an update gave for a change. */
  reason: 'Why it changed:',
  questions: 'Questions to ask',
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
    none: 'Nobody has told us anything yet. When a group of young people tells the council what is unclear, dull or wrong, it will stand here, with what was done about it.',
    tell: 'Your group can tell the council, too. Write it down, and give it to a teacher or youth worker who passes it on. No names are needed.',
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
