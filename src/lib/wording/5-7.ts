import type { VersionWords } from './types.ts';

/** The words for ages 5 to 7, where they differ from the base. */
export const wording57: VersionWords = {
  name: 'Ages 5 to 7',
  forWhom: 'Years 1 and 2',
  door: 'Big pictures, few words',
  front: {
    title: 'Promises to children',
    intro:
      'Some people came to see {council}. They asked for some things to get better. People who help children in {council} made a plan together.',
  },
  scores: {
    title: 'How did {council} do?',
    named: 'A score of {score} is called {name}.',
    unnamed: 'The plan does not name the other scores.',
  },
  timescale: { now: 'First of all', 'six-months': 'After that', longer: 'Later on' },
  place: '{n} of {total}',
  easier: 'Fewer words',
  harder: 'More words',
  fullPlan: 'The plan for grown-ups',
  sections: { what: 'What is it about?', check: 'Did it happen?', you: 'What you can do' },
  dates: { ongoing: 'all the time' },
  status: {
    started: 'They have started',
    'on-track': 'It is going well',
    done: 'Done!',
    late: 'It is late',
    changed: 'The plan has changed',
    stopped: 'They have stopped',
  },
  overdue: 'The day has passed.',
  stones: {
    each: 'Each stone is one promise.',
    eachOfMany: 'Each stone is one big promise.',
    none: 'No promise is done yet, as far as we know.',
  },
  talk: 'Let’s talk',
  untold: { link: 'A grown-up can read you the full plan' },
  noUpdates: 'We do not know yet what has happened.',
  updates: 'What has happened',
  help: {
    title: 'Are you sad or worried?',
    trusted: 'Tell a grown-up you trust.',
    emergency: 'Are you in danger? Call',
    more: 'More help',
    readers: 'Ages 5 to 7',
  },
  calendar: {
    action: { due: 'The last day to do this: {what}', starts: 'This starts: {what}' },
    measure: {
      due: 'We should see this by now: {what}',
      starts: 'We should start to see this: {what}',
    },
  },
  leave: {
    button: 'Leave this page now',
    keys: 'You can also press the Shift key three times.',
    note: 'This hides the page. The computer may still remember that you were here. A grown-up you trust can help.',
  },
  previous: 'Back',
  all: 'All the promises',
};
