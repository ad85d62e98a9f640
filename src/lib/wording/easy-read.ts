import type { VersionWords } from './types.ts';

/** The words of Easy Read, where they differ from the base. */
export const wordingEasyRead: VersionWords = {
  name: 'Easy Read',
  forWhom: 'Easy words and pictures',
  door: 'A picture with every idea. You can print it.',
  front: {
    title: 'The plan in Easy Read',
    intro:
      'People who help children in {council} made a plan together. You can read it here with pictures. You can print it.',
  },
  scores: {
    title: 'The scores',
    named: 'A score of {score} is called {name}.',
    unnamed: 'The plan does not name the other scores.',
  },
  timescale: { now: 'To do now', 'six-months': 'To do in 6 months', longer: 'To do later' },
  status: { 'on-track': 'Going well', changed: 'The plan has changed' },
  stones: {
    each: 'The plan has many parts. Each stone is one part. A filled-in stone means this part is done.',
    eachOfMany:
      'The plan has many parts. Each stone is a group of parts. A filled-in stone means all of them are done.',
    done: { one: '{n} of {total} parts is done.', other: '{n} of {total} parts are done.' },
    none: 'We have not been told that any part is done.',
  },
  untold: { says: 'This is not in Easy Read yet.' },
  updates: 'What has happened so far',
  help: {
    title: 'Are you worried?',
    trusted: 'Talk to a person you trust.',
    call: 'You can call',
    emergency: 'Are you in danger now? Call',
    more: 'More about help',
    readers: 'Easy Read',
  },
  calendar: {
    action: { due: 'Last day: {what}' },
    measure: {
      due: 'We should see this by now: {what}',
      starts: 'We should start to see this now: {what}',
    },
  },
  leave: {
    keys: 'You can also press the Shift key 3 times.',
    two: 'Press Shift 2 more times.',
    one: 'Press Shift 1 more time.',
    note: 'This hides the page. Your browser still has a list of the pages you looked at. Other people may see that list.',
  },
  previous: 'Back',
  all: 'The whole plan',
};
