import type { Wording } from './types.ts';

export const wordingPlan: Wording = {
  name: 'The full plan',
  forWhom: 'For anyone who wants every detail',
  door: 'Every action, in plain English',
  front: {
    title: 'The full plan in plain English',
    intro:
      'Every row of the action plan, with its dates, measures, teams and costs. The words are ours; the facts are the plan’s.',
  },
  scores: {
    title: 'The scores',
    says: '{Reviewers} gave {n} scores, from {least} to {most}.',
    named: '{score} is called “{name}”.',
    unnamed: 'The plan gives no other score a name.',
    of: '{score} out of {most}',
  },
  timescale: {
    now: 'For immediate action',
    'six-months': 'For action over the next six months',
    longer: 'For action in the longer term',
  },
  place: 'Recommendation {n} of {total}',
  easier: 'Simpler version',
  harder: 'More detail',
  fullPlan: 'The full plan',
  sections: {
    what: 'What was asked for',
    why: 'Why it matters',
    promises: 'Actions',
    check: 'How success is measured',
    you: 'Your part',
  },
  labels: { who: 'Lead', when: 'When', know: 'How success is measured', now: 'Now' },
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
    title: 'How many actions are done',
    each: 'Each stone is one action, filled in once it is reported as done.',
    eachOfMany:
      'Each stone is one recommendation, filled in once all its actions are reported as done.',
    done: {
      one: '{n} of {total} actions is done.',
      other: '{n} of {total} actions are done.',
    },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    none: 'No action has been reported as done yet.',
    link: 'Progress: what has been reported, what is due next and what is late',
  },
  talk: 'Questions to ask',
  untold: {
    says: 'The rows of this recommendation have not been retold yet.',
    link: 'Back to all recommendations',
  },
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). They changed: {changed}',
  },
  noUpdates: 'Nothing has been reported on this recommendation yet.',
  updates: 'What has been reported',
  help: {
    title: 'Worried about something?',
    trusted: 'Talk to an adult you trust.',
    call: 'Or call',
    emergency: 'In danger now? Call',
    more: 'More about getting help',
    readers: 'Adults who help',
    whenYouCall: 'When somebody calls {name}',
  },
  calendar: {
    action: {
      due: 'Due: {what}',
      starts: 'Starts: {what}',
    },
    measure: {
      due: 'Measure due: {what}',
      starts: 'Measured from now on: {what}',
    },
  },
  leave: {
    button: 'Leave this page quickly',
    keys: 'You can also press Shift three times.',
    two: 'Press Shift two more times.',
    one: 'Press Shift one more time.',
    over: 'That took too long. Start again.',
    leaving: 'Leaving …',
    note: 'It hides the page at once and keeps Back from returning to it. It does not clear the browser’s history.',
  },
  asAt: 'This is how things stood on {date}.',
  previous: 'Previous',
  next: 'Next',
  all: 'All recommendations',
};
