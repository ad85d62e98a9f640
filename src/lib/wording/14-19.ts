import type { VersionWords } from './types.ts';

/** The words for ages 14 to 19, where they differ from the base. */
export const wording1419: VersionWords = {
  name: 'Ages 14 to 19',
  forWhom: 'Years 10 to 13 and after',
  door: 'Who promised what, and by when',
  front: {
    title: 'What {council} promised to do',
    intro:
      '{Reviewers} made recommendations after looking at services for children and young people in {council}. The services replied with one plan. This is what they promised: who leads, by when, and what has been reported since.',
  },
  scores: {
    title: 'How {council} was scored',
    says: '{Reviewers} gave {n} scores, each from {least} to {most}.',
  },
  timescale: {
    now: 'For immediate action',
    'six-months': 'Within six months',
    longer: 'In the longer term',
  },
  place: 'Recommendation {n} of {total}',
  easier: 'Simpler version',
  fullPlan: 'The full plan, row by row',
  sections: {
    what: 'What this is about',
    why: 'Why it matters',
    promises: 'What was promised',
    check: 'How to tell if it has worked',
  },
  status: { 'not-reported': 'Not reported' },
  overdue: 'Overdue',
  stones: {
    title: 'How much has been done?',
    each: 'Each stone is one promise. It is filled in once all its actions have been reported as done.',
    link: 'See what has been reported, what is due next and what is late',
  },
  talk: 'Questions to ask',
  untold: { says: 'This has not been written for this age group yet.' },
  noUpdates: 'Nothing has been reported on this recommendation yet.',
  help: {
    title: 'Need to talk to someone?',
    readers: 'Ages 14 to 19',
    whenYouCall: 'What happens when you call {name}',
  },
  leave: {
    note: 'This hides the page straight away, and the Back button will not bring it back. It does not clear your browser history. Whoever runs the device or the network may still be able to see that you were here.',
  },
};
