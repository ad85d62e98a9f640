/** Words of the page about following, and of the feeds themselves. */
export const follow = {
  title: 'How to follow',
  /** The link from the progress page. */
  link: 'How to follow the news',
  intro: 'Get the news as it comes, and add the promised dates to your calendar.',
  /** Names of the four kinds. */
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', calendar: 'iCalendar' },
  /** What a feed or a calendar says of itself: `{name}` of the site. */
  channel: {
    news: {
      title: '{name}: what has happened',
      says: 'News of what {council} promised children and young people, the newest first.',
    },
    dates: {
      title: '{name}: dates',
      says: 'The days by which {council} promised to do things, and the days on which they start.',
    },
  },
  /** At the end of each piece of news in a feed. */
  readOn: 'Read this on {name}',
  promise: {
    title: 'Free, and nobody watches',
    says: [
      'You need no account. You give no name and no email address.',
      'We keep no list of who follows. To stop, take the address out of your app again.',
      'Feed readers and calendars are made by others. They have rules of their own.',
    ],
  },
  what: {
    title: 'What is a feed?',
    says: [
      'A feed is a list of news that an app can read. The app looks at the list for you. When something new is there, it shows you.',
      'Such an app is called a feed reader. Many email programs can read feeds, too. Ask a grown-up which one you may use.',
      'If you open a feed in a browser, you may see code. That is normal: feeds are made for apps.',
    ],
  },
  choose: {
    title: 'Copy your address',
    filter: 'Which version would you like?',
    unknown:
      'This site has no address of its own yet. Until it has one, these links work only from here. The full addresses will appear here when it does.',
    news: 'News',
    newsSays: 'For a feed reader.',
    dates: 'Dates',
    datesSays: 'For a calendar.',
    /** What a copy button copies, for those who only hear it: `{of}` is the version. */
    copyNews: 'the address of the news: {of}',
    copyDates: 'the address of the dates: {of}',
    openNews: 'The news as a feed (RSS)',
    openDates: 'The dates as a calendar',
    others: 'The same news in other forms:',
    webcal: 'Open in your calendar app',
  },
  readNews: {
    title: 'Put the news into a feed reader',
    steps: [
      'Copy the address of the news.',
      'Open your feed reader and look for “Add” or “Subscribe”.',
      'Paste the address there.',
    ],
  },
  readDates: {
    title: 'Put the dates into a calendar',
    says: 'Copy the address of the dates first. Then:',
    steps: [
      {
        where: 'iPhone or iPad',
        how: 'Open Calendar. Choose “Calendars”, then “Add Calendar”, then “Add Subscription Calendar”. Paste the address.',
      },
      {
        where: 'Google Calendar',
        how: 'On a computer, press the plus beside “Other calendars” and choose “From URL”. Paste the address. After that the dates are on your Android phone as well.',
      },
      {
        where: 'Outlook',
        how: 'Open the calendar. Choose “Add calendar”, then “Subscribe from web”. Paste the address.',
      },
    ],
    /** How many events the calendar has, and from when to when. */
    range: 'The calendar has {n} dates, from {first} to {last}.',
    late: 'A calendar looks for changes by itself. That can take a day.',
  },
  teachers: {
    title: 'For teachers and youth workers',
    says: [
      'Follow once for the whole class or group, and read the news together.',
      'Add the calendar to the school’s own. On each date, pupils can ask whether the promise was kept.',
      'Choose the words for the ages in your group. The facts are the same in all of them.',
    ],
  },
  parts: {
    title: 'Follow one part of the plan',
    says: 'These are in the words of the full plan.',
  },
  noReader: {
    title: 'Or just come back',
    says: 'You need no app at all. All the news is here, the newest first:',
  },
} as const;
