import type { VersionWords } from './types.ts';

/** The words of the full plan, where they differ from the base. */
export const wordingPlan: VersionWords = {
  name: 'The full plan',
  forWhom: 'For anyone who wants every detail',
  door: 'Every action, in plain English',
  front: {
    title: 'The full plan in plain English',
    intro:
      'Every row of the action plan, with its dates, measures, teams and costs. The words are ours. The facts come from the plan.',
  },
  timescale: {
    now: 'For immediate action',
    'six-months': 'For action within six months',
    longer: 'For action in the longer term',
  },
  place: 'Recommendation {n} of {total}',
  sections: { promises: 'Actions' },
  labels: { who: 'Lead' },
  status: { 'not-reported': 'Not reported' },
  overdue: 'Overdue',
  stones: {
    title: 'How many actions are done?',
    each: 'Each stone is one action. It is filled in once the action has been reported as done.',
    done: { one: '{n} of {total} actions is done.', other: '{n} of {total} actions are done.' },
    none: 'No action has been reported as done yet.',
    link: 'See what has been reported, what is due next and what is late',
  },
  talk: 'Questions to ask',
  untold: {
    says: 'The rows of this recommendation have not been written up yet.',
    link: 'Back to all recommendations',
  },
  noUpdates: 'Nothing has been reported on this recommendation yet.',
  help: { readers: 'Adults who help children', whenYouCall: 'When somebody calls {name}' },
  calendar: { measure: { due: 'Measure due: {what}', starts: 'Measured from today: {what}' } },
  leave: {
    note: 'This hides the page straight away, and the Back button will not bring it back. It does not clear the browser history.',
  },
};
