import type { VersionWords } from './types.ts';

/** The words for ages 7 to 11, where they differ from the base. */
export const wording711: VersionWords = {
  name: 'Ages 7 to 11',
  forWhom: 'Years 3 to 6',
  door: 'Short, clear, with pictures',
  front: {
    title: 'What {council} promised you',
    intro:
      '{Reviewers} came to see how {council} helps children. They asked for some things to get better. The people who help children in {council} made a plan together. Here is what they promised.',
  },
  scores: {
    says: '{Reviewers} gave {council} {n} scores. The lowest is {least} and the best is {most}.',
  },
  timescale: { 'six-months': 'To do in the next six months', longer: 'To do later on' },
  harder: 'Harder words',
  sections: { you: 'What you can do' },
  dates: { ongoing: 'all the time' },
  status: { 'on-track': 'Going well', late: 'Running late', changed: 'The plan has changed' },
  stones: {
    title: 'How much is done?',
    each: 'Each stone is one promise. It is filled in when the promise is done.',
    eachOfMany:
      'Each stone is for all the promises on one page. It is filled in when they are all done.',
    none: 'No promise is done yet, as far as we know.',
    link: 'See what has happened, what is next and what is late',
  },
  updates: 'What has happened so far',
  help: { trusted: 'Talk to a grown-up you trust.', readers: 'Ages 7 to 11' },
  calendar: {
    action: { due: 'Last day: {what}' },
    measure: {
      due: 'We should see this by now: {what}',
      starts: 'We should start to see this now: {what}',
    },
  },
  leave: {
    keys: 'You can also press the Shift key three times.',
    note: 'This hides the page straight away. It does not delete anything. Your browser still has a list of the pages you looked at.',
  },
  all: 'All the promises',
};
