import type { VersionWords } from './types.ts';

/** The words for ages 14 to 19, where they differ from the base. */
export const wording1419: VersionWords = {
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
    unnamed: 'The plan gives no other score a name.',
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
    check: 'How to tell if it was kept',
  },
  status: { 'not-reported': 'Not reported' },
  overdue: 'Overdue',
  stones: {
    title: 'How much has been delivered?',
    each: 'Each stone is one promise, filled in once all its actions are reported as done.',
    link: 'Progress: what has been reported, what is due next and what is late',
  },
  talk: 'Questions to ask',
  untold: { says: 'Not yet written for this age.' },
  noUpdates: 'Nothing has been reported on this recommendation yet.',
  help: {
    title: 'Need to talk to someone?',
    readers: 'Ages 14 to 19',
    whenYouCall: 'What happens when you call {name}',
  },
  leave: {
    note: 'It hides the page at once and keeps Back from returning to it. It does not clear your browser history, and whoever runs the device or the network may still see that you were here.',
  },
};
