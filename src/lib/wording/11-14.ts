import type { Wording } from './types.ts';

export const wording1114: Wording = {
  name: 'Ages 11 to 14',
  forWhom: 'Years 7 to 9',
  door: 'What, why and when',
  front: {
    title: 'What {council} said it would change',
    intro:
      '{Reviewers} looked at services for children and young people in {council}, and asked for some things to get better. Here is what was promised, who should do it and by when.',
  },
  scores: {
    title: 'What scores did {council} get?',
    says: '{Reviewers} gave {council} {n} scores, each from {least} to {most}.',
    named: 'A score of {score} is called “{name}”.',
    unnamed: 'The plan gives the other scores no name.',
    of: '{score} out of {most}',
  },
  timescale: {
    now: 'To do straight away',
    'six-months': 'To do within six months',
    longer: 'To do in the longer term',
  },
  place: 'Number {n} of {total}',
  easier: 'Easier words',
  harder: 'More detail',
  fullPlan: 'The full plan',
  sections: {
    what: 'What is this about?',
    why: 'Why does it matter?',
    promises: 'What {council} said it would do',
    check: 'How will we know?',
    you: 'Your part',
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
    'not-reported': 'Nothing reported yet',
    started: 'Started',
    'on-track': 'On track',
    done: 'Done',
    late: 'Running late',
    changed: 'Changed',
    stopped: 'Stopped',
  },
  overdue: 'Overdue: the date has passed.',
  share: '{n} of {total}: {status}',
  stones: {
    title: 'How far has {council} got?',
    each: 'Each stone is one promise. It is filled in once everything in the promise is reported as done.',
    eachOfMany:
      'Each stone is one recommendation. It is filled in once everything in it is reported as done.',
    done: {
      one: '{n} of {total} promises is done.',
      other: '{n} of {total} promises are done.',
    },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    none: 'No promise has been reported as done yet.',
    link: 'See what has happened, what is due next and what is late',
  },
  talk: 'Talk about it',
  untold: {
    says: 'Not yet written for your age.',
    link: 'Read it in the full plan',
  },
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). They changed: {changed}',
  },
  noUpdates: 'Nothing has been reported on this yet.',
  updates: 'What has been reported',
  help: {
    title: 'Worried about something?',
    trusted: 'Talk to an adult you trust.',
    call: 'Or call',
    emergency: 'In danger now? Call',
    more: 'More about getting help',
    readers: 'Ages 11 to 14',
    whenYouCall: 'What happens when you call {name}',
  },
  calendar: {
    action: {
      due: 'Due: {what}',
      starts: 'Starts: {what}',
    },
    measure: {
      due: 'Result due: {what}',
      starts: 'Results from now on: {what}',
    },
  },
  leave: {
    button: 'Leave this page quickly',
    keys: 'You can also press Shift three times.',
    two: 'Press Shift two more times.',
    one: 'Press Shift one more time.',
    over: 'That took too long. Start again.',
    leaving: 'Leaving …',
    note: 'It hides the page at once and keeps Back from returning to it. It does not clear the browser’s history: somebody could still find this page there.',
  },
  asAt: 'This is how things stood on {date}.',
  previous: 'Previous',
  next: 'Next',
  all: 'All recommendations',
};
