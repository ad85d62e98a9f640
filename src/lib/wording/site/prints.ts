/** Words of the print room and of the prints. */
export const prints = {
  title: 'Print room',
  intro:
    'Easy Read to print and share: ready papers, a booklet, posters, or just the parts you choose.',
  page: 'Page {n} of {total}',
  contents: 'What is in this paper',
  more: 'Read more here:',
  papers: 'Ready papers',
  papersSay:
    'A4. 16 point is for most people; 24 point is large print. Black prints on any copier. Print on both sides to save paper.',
  variant: '{size} point, {ink}',
  inks: { colour: 'colour', black: 'black' },
  columns: {
    document: 'Paper',
    pages: 'Pages',
    kilobytes: 'kB',
    oneSided: 'Sheets, one side',
    twoSided: 'Sheets, both sides',
  },
  booklet: 'A booklet of the whole plan',
  bookletSays:
    'Print it on A4, on both sides, turned over the short edge. Put the sheets together, fold them in the middle and staple them.',
  posters: 'Posters',
  postersSay:
    'A3, for a notice board: one poster for each part of the plan, with three of its promises.',
  pictures: 'All pictures and what they mean',
  picturesSay:
    'Each picture has one meaning everywhere on this site. Does it say that to you? A group can test them here.',
  ownCredit: 'Our own drawing, CC0',
  openmojiCredit: 'OpenMoji, CC BY-SA 4.0',
  choose: 'Choose your own',
  which: 'Which parts?',
  size: 'How large? (points)',
  ink: 'Which ink?',
  print: 'Print these',
  chosen: {
    none: 'Tick at least one part.',
    some: '{ideas} ideas. About {one} sheets on one side, {two} on both sides.',
  },
} as const;
