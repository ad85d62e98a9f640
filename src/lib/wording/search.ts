/** Phrases of a text, with a comma and a space or a line end between them. */
// Marked, so that a script which needs none of these words is built without them.
/* @__NO_SIDE_EFFECTS__ */
const phrasesIn = (text: string): readonly string[] => text.trim().split(/,\s+/);

/** Words of the search. */
export const search = {
  title: 'Search',
  intro: 'Type what you are looking for in your own words. Do not worry about spelling.',
  label: 'What are you looking for?',
  button: 'Search',
  version: { label: 'Show results for', everyone: 'everyone' },
  working: 'Searching…',
  none: 'Nothing found for “{query}”. Try another word, or choose a topic below. You can also talk to someone.',
  /** `{n}` counts what is shown as one result: a topic, a word, a team, a page. */
  found: {
    one: '{n} result for “{query}”.',
    other: '{n} results for “{query}”.',
  },
  /** Which words were searched as well. */
  widened: 'Showing results for {terms} too.',
  meant: {
    none: 'Nothing found for “{query}”.',
    ask: 'Did you mean',
    instead: 'Here is what we found for that.',
  },
  /** In place of the search, where there is no internet. */
  offline: 'You need the internet to search. Choose a topic instead, or look up a word.',
  failed:
    'The search did not load. Check that you are online and try again, or choose a topic below.',
  results: 'What we found',
  others: 'Also in:',
  groups: {
    words: 'What words mean',
    who: 'Who does what',
    updates: 'What has happened',
    pages: 'Guides and other pages',
  },
  more: 'Show more',
  onward: {
    title: 'Or try one of these',
    topics: 'Choose a topic',
    words: 'All hard words, and what they mean',
    help: 'Someone to talk to',
  },
  noScript:
    'Search needs JavaScript, which is switched off in your browser. You can still choose a topic or look up a word.',
  /** Shown near the top when somebody types one of the phrases: calm, one line, and the results are below it. */
  comfort: {
    says: 'Is something hurting you or making you scared? You can talk to someone now: {name},',
    more: 'More people to talk to',
    phrases: phrasesIn(`
      hurt, hurts me, hurting, hit me, hits me, hitting, beaten, beats me, touched me,
      abuse, abused, rape, raped, neglect, unsafe, not safe, in danger,
      scared, frightened, afraid, sad, crying, cry, lonely, alone, unhappy,
      depressed, depression, anxious, anxiety, panic, worried, stressed,
      bullied, bully, bullying, bullies, nobody listens, run away, ran away,
      hate myself, hate my life, self harm, selfharm, cut myself, cutting myself,
      kill myself, killing myself, want to die, suicide, suicidal, help me,
      😢, 😭, 😞, 😔, 😟, 😨, 😰, 😱`),
  },
  /** What children type when they look for a page that is no topic. */
  says: {
    words: ['glossary', 'dictionary', 'hard words', 'what words mean', 'meanings'],
    print: phrasesIn(
      'print, printing, printer, pdf, poster, posters, booklet, paper copy, download',
    ),
    updates: ['news', 'progress', 'what happened', 'latest', 'updates', 'is it done yet'],
    help: phrasesIn(`
      help, help me, get help, talk to someone, someone to talk to, who can i talk to,
      phone, phone number, helpline, help line, call someone,
      nobody listens to me, nobody listens, no one listens,
      bullied, bully, bullying, bullies, lonely, alone, scared, frightened,
      kill myself, want to die, suicide, suicidal, self harm, cut myself, run away,
      emergency, 999`),
    about: ['who made this', 'who made this website', 'about this website', 'who wrote this'],
  },
} as const;
