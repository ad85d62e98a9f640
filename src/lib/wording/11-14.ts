import type { VersionWords } from './types.ts';

/** The words for ages 11 to 14, where they differ from the base. */
export const wording1114: VersionWords = {
  name: 'Ages 11 to 14',
  forWhom: 'Years 7 to 9',
  door: 'What, why and when',
  front: {
    title: 'What {council} said it would change',
    intro:
      '{Reviewers} looked at services for children and young people in {council}, and asked for some things to get better. The services made a plan together. Here is what they promised, who leads and by when.',
  },
  scores: { says: '{Reviewers} gave {council} {n} scores, each from {least} to {most}.' },
  status: { 'not-reported': 'Nothing reported yet', late: 'Running late' },
  overdue: 'Overdue: the date has passed.',
  stones: {
    title: 'How much has been done?',
    eachOfMany:
      'Each stone is one recommendation. It is filled in once every action in it has been reported as done.',
    link: 'See what has happened, what is due next and what is late',
  },
  untold: { says: 'This has not been written for your age group yet.' },
  noUpdates: 'Nothing has been reported on this yet.',
  help: { readers: 'Ages 11 to 14', whenYouCall: 'What happens when you call {name}' },
};
