import type { Wording } from './types.ts';

export const wordingEasyRead: Wording = {
  name: 'Easy Read',
  forWhom: 'Easy words and pictures',
  door: 'A picture beside every idea. Made to print.',
  front: {
    title: 'The plan in Easy Read',
    intro:
      '{council} made a plan to help children and young people. You can read it here with pictures. You can print it.',
  },
  scores: {
    title: 'The scores',
    says: '{Reviewers} gave {council} {n} scores. Scores go from {least} to {most}.',
    named: '{score} is called {name}.',
    unnamed: 'The other scores have no name.',
    of: '{score} out of {most}',
  },
  timescale: {
    now: 'To do now',
    'six-months': 'To do in 6 months',
    longer: 'To do later',
  },
  place: 'Number {n} of {total}',
  easier: 'Easier words',
  harder: 'Harder words',
  fullPlan: 'The full plan',
  sections: {
    what: 'What this is about',
    why: 'Why it matters',
    promises: 'What {council} will do',
    check: 'How we will know',
    you: 'What you can do',
  },
  labels: { who: 'Who', when: 'When', know: 'How we will know', now: 'Now' },
  silent: { who: 'The plan does not say.', when: 'The plan does not say.' },
  dates: {
    someThenAll: 'Some {first}, all {last}',
    someThenSome: 'Some {first}, some {last}',
    some: 'Some {date}',
    someHaveNone: 'Some have no date.',
  },
  status: {
    'not-reported': 'We have not been told yet',
    started: 'Started',
    'on-track': 'Going well',
    done: 'Done',
    late: 'Late',
    changed: 'The plan has changed',
    stopped: 'Stopped',
  },
  overdue: 'The date has passed.',
  share: '{n} of {total}: {status}',
  stones: {
    title: 'How far are we?',
    each: 'The plan has many parts. Each stone is one part. A filled stone means: this part is done.',
    eachOfMany:
      'The plan has many parts. Each stone is a group of parts. A filled stone means: all of them are done.',
    done: {
      one: '{n} of {total} parts is done.',
      other: '{n} of {total} parts are done.',
    },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    none: 'Nobody has told us yet that a part is done.',
    link: 'See what has happened',
  },
  talk: 'Talk about it',
  untold: {
    says: 'This is not in Easy Read yet.',
    link: 'Read it in the full plan',
  },
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). They changed: {changed}',
  },
  noUpdates: 'We have not been told yet what has happened.',
  updates: 'What has happened',
  help: {
    title: 'Are you worried?',
    trusted: 'Talk to a person you trust.',
    call: 'You can call',
    emergency: 'Are you in danger now? Call',
    more: 'More about help',
    readers: 'Easy Read',
    whenYouCall: 'When you call {name}',
  },
  calendar: {
    action: {
      due: 'Last day: {what}',
      starts: 'Starts: {what}',
    },
    measure: {
      due: 'We should see by now how it went: {what}',
      starts: 'From now on we should see how it goes: {what}',
    },
  },
  leave: {
    button: 'Leave this page quickly',
    keys: 'You can also press the Shift key 3 times.',
    two: 'Press Shift 2 more times.',
    one: 'Press Shift 1 more time.',
    over: 'That took too long. Start again.',
    leaving: 'Leaving …',
    note: 'It hides the page. The browser still has a list of the pages you looked at. Other people may see that list.',
  },
  asAt: 'This is how things were on {date}.',
  previous: 'Before',
  next: 'Next',
  all: 'The whole plan',
};
