/** Words of the share kit, and of the cards on other sites. */
export const share = {
  title: 'Pass it on',
  intro:
    'Links, codes, pictures and ready-made messages about the plan, for schools, youth councils and other websites.',
  pageTitle: 'Pass it on: {title}',
  pageIntro: 'Choose an age to see links and messages in words for that age.',
  open: 'Read the page first',
  noAddress:
    'This site has no address of its own yet. So there are no links, no QR codes and no codes for other websites here. They come when the council says where the site will live.',
  choose: 'What would you like to share?',
  site: 'The whole site',
  link: 'Link',
  linkTo: 'the link',
  sheet: { button: 'Share …', failed: 'That did not work. Copy the link instead.' },
  qr: {
    title: 'QR code',
    alt: 'QR code: {address}',
    download: 'Download the code (SVG)',
  },
  images: {
    title: 'Pictures to share',
    wide: 'Wide picture',
    square: 'Square picture',
    download: 'Download',
    describe: 'Put these words beside them, for people who cannot see them:',
    what: 'the description of the pictures',
  },
  alt: {
    plain: '“{title}” in large letters, with three stepping stones. Below it: {site}.',
    pictured: '“{title}” in large letters, with a picture: {picture}. Below it: {site}.',
  },
  kinds: {
    message: 'A short message',
    newsletter: 'For a newsletter',
    email: 'An e-mail',
  },
  lists: 'The plan names these ways to reach people:',
  texts: {
    read: 'Read it in words for {version}:',
    readSite: 'Read it here:',
    subject: 'Subject: {site}: {title}',
    hello: 'Hello,',
    opening: '{council} has a plan to make things better for children and young people.',
    part: 'This part of it is called “{title}”.',
  },
  card: {
    title: 'A card for another website',
    says: 'Paste this code where the card should be. It shows the first promises and how they are going, and it changes when this site does.',
    see: 'See the card',
    code: 'the code of the card',
    fit: 'To give each card just the height it needs, add this line once:',
    fitCode: 'the line for the height',
    frame: '{title} ({version}), from {site}',
    more: 'Read all of it',
    now: 'Now:',
  },
  prints: 'To print',
  poster: 'Poster, A3',
  pack: 'Pack for school councils and youth councils, A4',
  room: 'All prints',
  published: {
    title: 'Where this is published',
    intro:
      'These websites can show the plan. For each there is what to place, with the code for it.',
    later:
      'These websites can show the plan. The code for each thing comes here when the council says where this site will live.',
    link: 'A link to the front page',
    card: 'A card with the first promises of one page. Choose something to share above for the other cards.',
    news: 'The news, for a list that fills itself (RSS)',
    prints: 'A link to the print room, for teachers and youth workers',
    what: 'the code for {name}',
  },
  offline: {
    title: 'For schools without internet',
    says: 'The whole site in one file, to take along on a memory stick: every page, every word, every print. It needs no internet and no program of its own, only a web browser. The search, the feeds, the open data and the pages for sharing are not in it.',
    steps: [
      'Download the file.',
      'Unzip it: on most computers, press it with the right mouse button and choose “Extract” or “Open”.',
      'Open the new folder and double-click “index.html”.',
    ],
    edition: 'It is a copy. When there is news, download it again.',
    download: 'Download the whole site (ZIP)',
    /** On other pages. */
    lead: 'Is there no internet where you need these? Take the whole site along on a memory stick.',
  },
  reading: 'Share this',
} as const;
