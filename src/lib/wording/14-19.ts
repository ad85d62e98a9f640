import type { Wording } from './types.ts';

export const wording1419: Wording = {
  name: 'Ages 14 to 19',
  forWhom: 'Years 10 to 13 and after',
  door: 'Who promised what, by which date',
  front: {
    title: 'What {council} has to answer for',
    intro:
      '{Reviewers} made recommendations after looking at services for children and young people in {council}. This is what was promised in reply: which team, which date, and what has been reported since.',
  },
  scores: {
    title: 'How {council} was scored',
    says: '{Reviewers} gave {n} scores, each from {least} to {most}.',
    named: 'A score of {score} is called “{name}”.',
    unnamed: 'The plan gives no other score a name.',
    of: '{score} out of {most}',
  },
  timescale: {
    now: 'For immediate action',
    'six-months': 'Within six months',
    longer: 'In the longer term',
  },
  place: 'Recommendation {n} of {total}',
  easier: 'Simpler version',
  harder: 'More detail',
  fullPlan: 'The full plan, row by row',
  sections: {
    what: 'What this is about',
    why: 'Why it matters',
    promises: 'What was promised',
    check: 'How to tell if it was kept',
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
    'not-reported': 'Not reported',
    started: 'Started',
    'on-track': 'On track',
    done: 'Done',
    late: 'Late',
    changed: 'Changed',
    stopped: 'Stopped',
  },
  overdue: 'Overdue',
  share: '{n} of {total}: {status}',
  stones: {
    title: 'How much has been delivered?',
    each: 'Each stone is one promise, filled in once all its actions are reported as done.',
    eachOfMany:
      'Each stone is one recommendation, filled in once all its actions are reported as done.',
    done: {
      one: '{n} of {total} promises is done.',
      other: '{n} of {total} promises are done.',
    },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    none: 'No promise has been reported as done yet.',
    link: 'Progress: what has been reported, what is due next and what is late',
  },
  talk: 'Questions to ask',
  untold: {
    says: 'Not yet written for this age.',
    link: 'Read it in the full plan',
  },
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). They changed: {changed}',
  },
  noUpdates: 'Nothing has been reported on this recommendation yet.',
  updates: 'What has been reported',
  help: {
    title: 'Need to talk to someone?',
    trusted: 'Talk to an adult you trust.',
    call: 'Or call',
    emergency: 'In danger now? Call',
    more: 'More about getting help',
    readers: 'Ages 14 to 19',
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
    note: 'It hides the page at once and keeps Back from returning to it. It does not clear your browser history, and whoever runs the device or the network may still see that you were here.',
  },
  asAt: 'This is how things stood on {date}.',
  previous: 'Previous',
  next: 'Next',
  all: 'All recommendations',
};
