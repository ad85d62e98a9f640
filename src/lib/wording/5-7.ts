import type { Wording } from './types.ts';

export const wording57: Wording = {
  name: 'Ages 5 to 7',
  forWhom: 'Years 1 and 2',
  door: 'Big pictures, few words',
  front: {
    title: 'Promises to children',
    intro:
      'Some people came to see {council}. They asked for some things to get better. {council} made a plan.',
  },
  scores: {
    title: 'How did {council} do?',
    says: '{Reviewers} gave {council} {n} scores. Scores go from {least} to {most}.',
    named: '{score} is called {name}.',
    unnamed: 'The other scores have no name.',
    of: '{score} out of {most}',
  },
  timescale: {
    now: 'First of all',
    'six-months': 'After that',
    longer: 'Later on',
  },
  place: '{n} of {total}',
  easier: 'Fewer words',
  harder: 'More words',
  fullPlan: 'The grown-up plan',
  sections: {
    what: 'What is it about?',
    why: 'Why does it matter?',
    promises: 'What {council} said it would do',
    check: 'Did it happen?',
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
    started: 'They have started',
    'on-track': 'It is going well',
    done: 'Done!',
    late: 'It is late',
    changed: 'The plan has changed',
    stopped: 'They have stopped',
  },
  overdue: 'The day has passed.',
  share: '{n} of {total}: {status}',
  stones: {
    title: 'How far are we?',
    each: 'Each stone is one promise.',
    eachOfMany: 'Each stone is one big promise.',
    done: {
      one: '{n} of {total} promises is done.',
      other: '{n} of {total} promises are done.',
    },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    none: 'Nobody has told us that a promise is done.',
    link: 'See what has happened',
  },
  talk: 'Let’s talk',
  untold: {
    says: 'We have not written this one for you yet.',
    link: 'A grown-up can read you the big plan',
  },
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). They changed: {changed}',
  },
  noUpdates: 'Nobody has told us yet what happened.',
  updates: 'What has happened',
  help: {
    title: 'Are you sad or worried?',
    trusted: 'Tell a grown-up you trust.',
    call: 'Or call',
    emergency: 'Are you in danger? Call',
    more: 'More help',
    readers: 'Ages 5 to 7',
    whenYouCall: 'When you call {name}',
  },
  calendar: {
    action: {
      due: 'The last day to do this: {what}',
      starts: 'This starts: {what}',
    },
    measure: {
      due: 'We should see a change by now: {what}',
      starts: 'We should see a change from now on: {what}',
    },
  },
  asAt: 'This is how it was on {date}.',
  previous: 'Before',
  next: 'Next',
  all: 'All the promises',
};
