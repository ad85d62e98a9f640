/** Words of the page about following, and of the feeds themselves. */
export const follow = {
  title: 'How to get updates',
  /** The link from the progress page. */
  link: 'How to get updates',
  intro: 'Get news of the plan in an app, and add the promised dates to your calendar.',
  /** Names of the four kinds. */
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed', calendar: 'iCalendar' },
  /** What a feed or a calendar says of itself: `{name}` of the site. */
  channel: {
    news: {
      title: '{name}: what has happened',
      says: 'News of what {council} promised children and young people, newest first.',
    },
    dates: {
      title: '{name}: dates',
      says: 'The dates by which {council} promised to do things, and the dates when things start.',
    },
  },
  /** At the end of each piece of news in a feed. */
  readOn: 'Read this on {name}',
  promise: {
    title: 'Free and private',
    says: [
      'You do not need an account. We do not ask for your name or email address.',
      'We do not keep a list of followers. To stop, remove the address from your app.',
      'Feed readers and calendars are made by other people. They have their own rules.',
    ],
  },
  what: {
    title: 'What is a feed?',
    says: [
      'A feed is a list of news that an app can read. The app checks the list for you. When there is something new, it shows you.',
      'An app like this is called a feed reader. Many email programs can read feeds, too. Ask a grown-up which one you can use.',
      'If you open a feed in a browser, you may just see code. Nothing is wrong: feeds are made for apps to read.',
    ],
  },
  choose: {
    title: 'Copy the address',
    filter: 'Which version would you like?',
    unknown:
      'This site does not have its own web address yet. Until it does, these links only work from here.',
    news: 'News',
    newsSays: 'For a feed reader.',
    dates: 'Dates',
    datesSays: 'For a calendar.',
    /** What a copy button copies, for those who only hear it: `{of}` is the version. */
    copyNews: 'the address of the news: {of}',
    copyDates: 'the address of the dates: {of}',
    openNews: 'The news as a feed (RSS)',
    openDates: 'The dates as a calendar',
    others: 'The same news in other formats:',
    webcal: 'Open in your calendar app',
  },
  readNews: {
    title: 'Add the news to a feed reader',
    steps: [
      'Copy the address of the news.',
      'Open your feed reader and look for “Add” or “Subscribe”.',
      'Paste the address there.',
    ],
  },
  readDates: {
    title: 'Add the dates to a calendar',
    says: 'Copy the address of the dates first. Then:',
    steps: [
      {
        where: 'iPhone or iPad',
        how: 'Open Calendar. Choose “Calendars”, then “Add Calendar”, then “Add Subscription Calendar”. Paste the address.',
      },
      {
        where: 'Google Calendar',
        how: 'On a computer, select the plus sign next to “Other calendars” and choose “From URL”. Paste the address. The dates will then show on your Android phone, too.',
      },
      {
        where: 'Outlook',
        how: 'Open the calendar. Choose “Add calendar”, then “Subscribe from web”. Paste the address.',
      },
    ],
    /** How many events the calendar has, and from when to when. */
    range: 'The calendar has {n} dates, from {first} to {last}.',
    late: 'Your calendar checks for changes by itself. This can take a day.',
  },
  teachers: {
    title: 'For teachers and youth workers',
    says: [
      'Follow once for the whole class or group, and read the news together.',
      'Show these dates next to the school calendar. When a date comes, pupils can ask whether the promise was kept.',
      'Choose the version for the ages in your group. The facts are the same in all of them.',
    ],
  },
  parts: {
    title: 'Follow one part of the plan',
    says: 'These use the words of the full plan.',
  },
  noReader: {
    title: 'Or just come back',
    says: 'You do not need an app. All the news is here, newest first:',
  },
} as const;
