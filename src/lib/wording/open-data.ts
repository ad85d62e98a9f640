/** Words of the page about the open data. */
export const data = {
  title: 'Open data',
  intro:
    'The whole plan and all its news as files for your own charts, lessons and programs. Free for anyone to use.',
  files: 'The files',
  fileSays: {
    'plan.csv': 'Every action on a line of its own. It opens in any spreadsheet.',
    'plan.json': 'The whole plan with all its facts, for programs.',
    'updates.json': 'All news in all words, for programs.',
  },
  schema: 'JSON Schema',
  edition: {
    title: 'The edition',
    says: 'Each file says how things were on {date}. Each date is given twice: as the plan writes it, and as a day. Later editions keep the same addresses.',
  },
  licence: {
    title: 'What you may do with it',
    says: 'The words are under the licence {licence}: use them for anything, and name {name} as the source. Names, numbers and dates are those of the plan of {councilName}.',
  },
  spreadsheet:
    'In the file for spreadsheets, a text that begins with one of = + - @ has a single quotation mark in front, so that no spreadsheet takes it for a sum to work out.',
  fields: 'What the fields mean',
  fieldsOf: 'Fields of {file}',
  optional: 'may be left out',
  holds: 'Holds:',
  values: 'One of:',
} as const;
