import type { VersionWords } from './types.ts';

/** The words for ages 7 to 11, where they differ from the base. */
export const wording711: VersionWords = {
  name: 'Ages 7 to 11',
  forWhom: 'Years 3 to 6',
  door: 'Short, clear, with pictures',
  front: {
    title: 'What {council} promised you',
    intro:
      '{Reviewers} came to see how {council} looks after children. They asked for some things to get better. Here is what {council} said it would do.',
  },
  scores: {
    says: '{Reviewers} gave {council} {n} scores. The lowest is {least} and the best is {most}.',
  },
  timescale: { 'six-months': 'To do in six months', longer: 'To do later on' },
  harder: 'Harder words',
  sections: { you: 'What you can do' },
  dates: { ongoing: 'all the time' },
  status: { 'on-track': 'Going well', late: 'Running late', changed: 'The plan has changed' },
  stones: {
    title: 'How far along is it?',
    each: 'Each stone is one promise. It is filled in when the promise is done.',
    eachOfMany:
      'Each stone is all the promises of one page. It is filled in when they are all done.',
    none: 'Nobody has told us yet that a promise is done.',
    link: 'What has happened, what is next and what is late',
  },
  updates: 'What has happened so far',
  help: { trusted: 'Talk to a grown-up you trust.', readers: 'Ages 7 to 11' },
  calendar: {
    action: { due: 'Last day: {what}' },
    measure: {
      due: 'We should see by now how it went: {what}',
      starts: 'From now on we should see how it goes: {what}',
    },
  },
  leave: {
    keys: 'You can also press the Shift key three times.',
    note: 'It hides the page at once. It does not delete anything: the browser still has a list of the pages you looked at.',
  },
  previous: 'Before',
  all: 'All the promises',
};
