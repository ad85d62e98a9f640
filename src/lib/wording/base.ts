/**
 * The words of the interface that most versions use. A version’s own file has only what it says otherwise. `{council}`
 * is the short name of the place, `{reviewers}` who did the review; other braces are filled in where a text is shown.
 */
import type { PartId } from '../model/pages.ts';
import type { Timescale } from '../model/recommendations.ts';
import type { Status, StatusIcon } from '../model/status.ts';
import type { Plural } from './types.ts';

/** The words of all versions. */
export const base = {
  /** The scores of the review: `{n}` of them, from `{least}` to `{most}`; `{score}`, `{name}`. */
  scores: {
    title: 'What scores did {council} get?',
    says: '{Reviewers} gave {council} {n} scores. Scores go from {least} to {most}.',
    named: 'A score of {score} is called “{name}”.',
    unnamed: 'The plan does not say what the other scores are called.',
    of: '{score} out of {most}',
  },
  /** Headings above the recommendations of one urgency. */
  timescale: {
    now: 'To do straight away',
    'six-months': 'To do within six months',
    longer: 'To do in the longer term',
  } satisfies Record<Timescale, string>,
  /** Which page this is: `{n}` of `{total}`. */
  place: 'Number {n} of {total}',
  /** Links to the easier and the harder version, and to the full plan. */
  easier: 'Easier words',
  harder: 'More detail',
  fullPlan: 'The full plan',
  /** Headings of the five sections. */
  sections: {
    what: 'What is this about?',
    why: 'Why does it matter?',
    promises: 'What {council} said it would do',
    check: 'How will we know?',
    you: 'Your part',
  } satisfies Record<PartId, string>,
  /** Labels on a promise card. */
  labels: {
    who: 'Who',
    helpers: 'Who helps',
    when: 'When',
    know: 'How we will know',
    /** After several leads that the plan gives for a whole row, without saying who leads what. */
    ofRow: '(for row {row} as a whole)',
    now: 'Now',
    /** Before how they are going, where that is the same for all promises of a page. */
    allNow: 'All of these:',
    /** The same, where `{n}` of them go otherwise and say so themselves. */
    mostNow: 'All but {n} of these:',
    /** What is folded away of the facts, for those who read little. */
    more: 'More about this',
  },
  /** What a card says where the plan is silent. */
  silent: {
    who: 'The plan does not say.',
    /** Where the plan numbers its leads in a way that nobody can follow. */
    unclearWho: 'The plan’s numbering is unclear.',
    when: 'The plan does not say.',
    /** Above cards of which some have no date, where they do not say so themselves. */
    someWhen: 'Some of these have no date in the plan.',
  },
  /** Dates on a card that are no single date: `{first}`, `{last}`, `{date}`. */
  dates: {
    between: 'from {first} to {last}',
    starting: 'starting between {first} and {last}',
    /** The same where a card gives one date only. */
    by: 'by {last}',
    startingBy: 'starting by {last}',
    ongoing: 'ongoing',
    /** Where an update gave only some of the actions a date. */
    part: 'Part of it {date}',
  },
  /** How an action is going. */
  status: {
    'not-reported': 'We have not been told yet',
    started: 'Started',
    'on-track': 'On track',
    done: 'Done',
    late: 'Late',
    changed: 'Changed',
    stopped: 'Stopped',
  } satisfies Record<Status, string>,
  /** Said first where its day has passed. */
  overdue: 'The date has passed.',
  /** Part of several actions: `{n}` of `{total}`, `{status}`. */
  share: '{n} of {total}: {status}',
  /** The stepping stones of a version's front page: `{n}` of `{total}`. A stone is a promise, a part or an action; `…OfMany` where there are too many for a stone each. */
  stones: {
    title: 'How far have we got?',
    each: 'Each stone is one promise. It is filled in once everything in the promise has been reported as done.',
    eachOfMany:
      'Each stone is one recommendation. It is filled in once all its actions have been reported as done.',
    done: { one: '{n} of {total} promises is done.', other: '{n} of {total} promises are done.' },
    doneOfMany: {
      one: '{n} of {total} stones is filled in.',
      other: '{n} of {total} stones are filled in.',
    },
    /** Said where none is done. */
    none: 'No promise has been reported as done yet.',
    /** Leads to what has happened. */
    link: 'See what has happened',
  },
  /** The heading above the three questions. */
  talk: 'Talk about it',
  /** A recommendation that this version has not told yet. */
  untold: { says: 'We have not written this one for you yet.', link: 'Read it in the full plan' },
  /** Who has checked the words: `{group}`, `{date}`, `{changed}`. */
  checked: {
    nobody: 'Not yet checked by young people',
    by: 'Checked by {group} ({date}). What they asked us to change: {changed}',
  },
  /** How the actions of an Easy Read are going: `{n}` of them, or all; `{date}`. */
  happened: {
    total: { one: 'This part has {n} thing to do.', other: 'There are {n} things to do.' },
    all: {
      overdue: 'The day for all of them has passed.',
      late: 'All of them are late.',
      stopped: 'All of them have stopped.',
      changed: 'All of them have changed.',
      'not-reported': 'We have not been told yet how they are going.',
      started: 'All of them have started.',
      'on-track': 'All of them are going well.',
      done: 'All of them are done.',
    } satisfies Record<StatusIcon, string>,
    some: {
      overdue: {
        one: 'The day for {n} of them has passed.',
        other: 'The day for {n} of them has passed.',
      },
      late: { one: '{n} of them is late.', other: '{n} of them are late.' },
      stopped: { one: '{n} of them has stopped.', other: '{n} of them have stopped.' },
      changed: { one: '{n} of them has changed.', other: '{n} of them have changed.' },
      'not-reported': {
        one: 'We have not been told yet how {n} of them is going.',
        other: 'We have not been told yet how {n} of them are going.',
      },
      started: { one: '{n} of them has started.', other: '{n} of them have started.' },
      'on-track': { one: '{n} of them is going well.', other: '{n} of them are going well.' },
      done: { one: '{n} of them is done.', other: '{n} of them are done.' },
    } satisfies Record<StatusIcon, Plural>,
    reported: 'We were told this on {date}.',
    inPlan: 'The plan itself says this.',
  },
  /** Nothing has been reported on this recommendation. */
  noUpdates: 'We have not been told yet what has happened.',
  /** Above the updates of a recommendation. */
  updates: 'What has been reported',
  /** The help block, on every page. */
  help: {
    title: 'Worried about something?',
    trusted: 'Talk to an adult you trust.',
    call: 'Or call',
    emergency: 'In danger now? Call',
    more: 'More about getting help',
    /** Above what happens on the phone: `{name}` of the help line. */
    whenYouCall: 'When you call {name}',
  },
  /** What an event of the calendar is called: something that will be done, or by which success will be seen; `{what}`. */
  calendar: {
    action: { due: 'Due: {what}', starts: 'Starts: {what}' },
    measure: { due: 'Result due: {what}', starts: 'Results from now on: {what}' },
  },
  /** Leaving a page at once: the link, the keys, what is said after each press and while leaving, and what it cannot do. */
  leave: {
    button: 'Leave this page quickly',
    keys: 'You can also press Shift three times.',
    two: 'Press Shift two more times.',
    one: 'Press Shift one more time.',
    over: 'That took too long. Start again.',
    leaving: 'Leaving…',
    note: 'This hides the page straight away, and the Back button will not bring it back. It does not clear your browser history, so someone could still find this page there.',
  },
  /** The line that gives the edition: `{date}`. */
  asAt: 'This is how things were on {date}.',
  /** Links to the next and the one before. */
  previous: 'Previous',
  next: 'Next',
  /** The name of the list of all recommendations. */
  all: 'All recommendations',
};
