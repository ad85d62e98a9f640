/** Words of the page about the open data. */
export const data = {
  title: 'Open data',
  intro:
    'The whole plan and all its updates, as files for your own charts, lessons and programs. Free for anyone to use.',
  files: 'The files',
  fileSays: {
    'plan.csv': 'One line for each action. It opens in any spreadsheet program.',
    'plan.json': 'The whole plan with all its facts, for use in programs.',
    'updates.json': 'All updates in the words of every version, for use in programs.',
  },
  schema: 'JSON Schema',
  edition: {
    title: 'The edition',
    says: 'Each file shows how things were on {date}. Dates are given twice: as the plan writes them, and as calendar dates. Later editions will have the same addresses.',
  },
  licence: {
    title: 'What you may do with it',
    says: 'The words are published under the licence {licence}. You can use them for anything, as long as you name {name} as the source. Names, numbers and dates are those of the original plan.',
  },
  spreadsheet:
    'In the spreadsheet file, any text that begins with = + - or @ has a single quotation mark in front of it. This stops spreadsheet programs from treating it as a formula.',
  fields: 'What the fields mean',
  fieldsOf: 'Fields of {file}',
  optional: 'optional',
  holds: 'Contains:',
  values: 'One of:',
} as const;
