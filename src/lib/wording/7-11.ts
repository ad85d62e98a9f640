import type { Wording } from './types.ts';

export const wording711: Wording = {
  name: 'Ages 7 to 11',
  forWhom: 'Years 3 to 6',
  door: 'Short, clear, with pictures',
  front: {
    title: 'What {council} promised you',
    intro:
      '{Reviewers} came to see how {council} looks after children. They asked for some things to get better. Here is what {council} said it would do.',
  },
  scores: {
    title: 'What scores did {council} get?',
    says: '{Reviewers} gave {council} {n} scores. The lowest is {least} and the best is {most}.',
    named: 'A score of {score} is called “{name}”.',
    unnamed: 'The plan gives the other scores no name.',
    of: '{score} out of {most}',
  },
  timescale: {
    now: 'To do straight away',
    'six-months': 'To do in six months',
    longer: 'To do later on',
  },
  place: 'Number {n} of {total}',
  easier: 'Easier words',
  harder: 'Harder words',
  fullPlan: 'The full plan',
  sections: {
    what: 'What is this about?',
    why: 'Why does it matter?',
    promises: 'What {council} said it would do',
    check: 'How will we know?',
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
    late: 'Running late',
    changed: 'The plan has changed',
    stopped: 'Stopped',
  },
  overdue: 'The date has passed.',
  share: '{n} of {total}: {status}',
  stones: {
    title: 'How far along is it?',
    each: 'Each stone is one promise. It is filled in when the promise is done.',
    eachOfMany:
      'Each stone is all the promises of one page. It is filled in when they are all done.',
    done: {
      one: '{n} of {total} promises is done.',
      other: '{n} of {total} promises are done.',
    },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    none: 'Nobody has told us yet that a promise is done.',
    link: 'What has happened, what is next and what is late',
  },
  talk: 'Talk about it',
  untold: {
    says: 'We have not written this one for you yet.',
    link: 'Read it in the full plan',
  },
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). They changed: {changed}',
  },
  noUpdates: 'We have not been told yet what has happened.',
  updates: 'What has happened so far',
  help: {
    title: 'Worried about something?',
    trusted: 'Talk to a grown-up you trust.',
    call: 'Or call',
    emergency: 'In danger now? Call',
    more: 'More about getting help',
    readers: 'Ages 7 to 11',
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
    keys: 'You can also press the Shift key three times.',
    two: 'Press Shift two more times.',
    one: 'Press Shift one more time.',
    over: 'That took too long. Start again.',
    leaving: 'Leaving …',
    note: 'It hides the page at once. It does not delete anything: the browser still has a list of the pages you looked at.',
  },
  asAt: 'This is how things stood on {date}.',
  previous: 'Before',
  next: 'Next',
  all: 'All the promises',
};
