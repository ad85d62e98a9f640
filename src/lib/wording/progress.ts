/** Words of the progress pages. */
export const updates = {
  title: 'What has happened?',
  intro: 'What has been reported about the promises, what should happen next, and what is late.',
  none: 'We have not been told yet how these promises are going. When we are, the news will appear here.',
  noneTitle: 'No news yet',
  some: { one: '{n} update', other: '{n} updates' },
  reported: 'Reported on {date}',
  /** Of news that came with the plan, which gives no day for it. */
  inPlan: 'In the plan itself',
  /** Beside it in feeds, where all news has a date. */
  datedBy:
    'The plan gives no date for this. The date shown here is the edition of this site, {date}.',
  happened: 'When it happened',
  source: 'Where this comes from',
  actions: 'What it is about',
  reason: 'Why it changed',
  state: 'How it was going on {date}:',
  inWords: 'Version:',
  glance: { news: 'What has happened', next: 'What is next', late: 'What is late' },
  news: {
    title: 'What has happened so far?',
    more: { one: '{n} older update', other: '{n} older updates' },
  },
  next: {
    title: 'What is due next?',
    glance: { one: '{n} thing to do by {date}', other: '{n} things to do by {date}' },
    says: 'These promises have something that should be done by these dates.',
    by: 'By {date}',
    none: 'There are no more dates in the plan.',
    more: { one: '{n} more by this date', other: '{n} more by this date' },
  },
  late: {
    title: 'What is late?',
    glance: { one: '{n} thing is late', other: '{n} things are late' },
    says: 'The date has passed and it has not been reported as done, or it has been reported as late.',
    due: 'It was due by {date}.',
    comes: 'It is due by {date}.',
    none: 'Nothing is late.',
    more: { one: '{n} more that is late', other: '{n} more that are late' },
  },
  entry: { lead: 'Who leads:', page: 'Read more:', inPlan: 'In the full plan:' },
  stones: {
    title: 'How many actions are done?',
    done: { one: '{n} of {total} actions is done', other: '{n} of {total} actions are done' },
    each: 'Each stone is one action. It is filled in when the action has been reported as done.',
    eachOfMany:
      'Each stone is one recommendation. It is filled in when all its actions have been reported as done.',
    table: 'The same, recommendation by recommendation',
    recommendation: 'Recommendation',
    doneColumn: 'Done',
    of: '{n} of {total}',
    stand: 'How they are going',
  },
  timeline: {
    title: 'When should everything be done?',
    name: 'Timeline: {n} actions with a date, {from} to {to}',
    says: 'Each stone is one action, in the month when it should be done or should start. The number shows which of the {total} recommendations it is from. Months with no actions are left out.',
    saysGrouped:
      'Each stone is one action, in the month when it should be done or should start. Actions are grouped by how urgent they are. Months with no actions are left out.',
    scales: { now: 'A', 'six-months': 'B', longer: 'C' },
    now: 'now',
    noDates: 'No action has a date.',
    undated: {
      one: '{n} other action has no date, or is ongoing.',
      other: '{n} other actions have no date, or are ongoing.',
    },
    table: 'The same as a table',
    action: 'Action',
    when: 'When',
    stands: 'How it is going',
    none: 'No action of this plan has a date.',
  },
} as const;
