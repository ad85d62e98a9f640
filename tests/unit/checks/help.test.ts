/** `/help/` speaks to the readers of every version, and a help line tells all of them what happens when they call. */
import { describe, expect, test } from 'vitest';
import {
  edit,
  expectFound,
  FILES,
  problemsOf,
  type Change,
  type Mistake,
} from '../../fixtures/content.ts';

const help = 'guides/help.mdx';
const { site } = FILES;

const CALL = `    whenYouCall:
      7-11: [{ picture: light, says: Nobody answers. }]
      14-19: [{ says: Nobody answers. }]
      easy-read: [{ picture: light, says: Nobody answers. }]
      plan: [{ says: Nobody answers. }]
`;

/** Tells what happens when somebody calls the made-up help line; `from` of it becomes `to`. */
const calling = (from = '', to = ''): Change =>
  edit(site, '\ncontacts:', `${CALL.replace(from, to)}\ncontacts:`);

const MISTAKES: readonly Mistake[] = [
  {
    name: 'without the words of a version',
    change: edit(help, '<For version="14-19">', '<For version="11-14">'),
    file: help,
    at: 'title:',
    rule: 'covers/help-untold',
    says: /There is nothing here for ages 14 to 19\. Write <For version="14-19">/,
  },
  {
    name: 'with words for nobody',
    change: edit(help, '<For version="7-11">', '<For version="7-11">\n\n</For>\n\n<For>'),
    file: help,
    at: '<For>',
    rule: 'schema/mdx',
    says: /Words are for one of 5-7, .*plan: <For version="7-11">/,
  },
  {
    name: 'with words for the same readers twice',
    change: edit(
      help,
      '## Writing to',
      '<For version="easy-read">\n\nTalk to us.\n\n</For>\n\n## Writing to',
    ),
    file: help,
    at: '<For version="easy-read">\n\nTalk to us',
    rule: 'schema/mdx',
    says: /There are words for easy-read above\. Put both together/,
  },
  {
    name: 'with an idea that is in nothing',
    change: edit(help, '<ChooseVersion />', '<Idea picture="light">\n\nLook.\n\n</Idea>'),
    file: help,
    at: '<Idea picture="light">',
    rule: 'schema/mdx',
    says: /<Idea> is written on lines of its own, and in a <For>\. Move it out/,
  },
  {
    name: 'with a picture that is not there',
    change: edit(help, '<Idea picture="trusted-adult">', '<Idea picture="dragon">'),
    file: help,
    at: '<Idea picture="dragon">',
    rule: 'pictures/no-such-picture',
    says: /no picture “dragon” in pictures\.yaml/,
  },
  {
    name: 'with a sentence that is too long for its readers',
    change: edit(
      help,
      'That is being a good friend.',
      'That is being a good friend to somebody who may need one very much just now.',
    ),
    file: help,
    at: 'That is being',
    rule: 'reading/long-sentence',
    says: /16 words; the limit for ages 7 to 11 is 15/,
  },
  {
    name: 'with a word that labels people',
    change: edit(help, 'a doctor or a youth worker', 'a doctor or a worker for young offenders'),
    file: help,
    at: 'young offenders',
    rule: 'respect/label',
    says: /labels people/,
  },
  {
    name: 'whose help line leaves a version out',
    change: calling('      plan: [{ says: Nobody answers. }]\n'),
    file: site,
    at: '7-11: [{ picture',
    rule: 'covers/help-untold',
    says: /There is nothing for the full plan on what happens when you call Llinell Gymorth Prawf/,
  },
  {
    name: 'whose help line shows no picture to those who need one',
    change: calling('7-11: [{ picture: light, ', '7-11: [{ '),
    file: site,
    at: '{ says: Nobody answers',
    rule: 'pictures/missing',
    says: /need a picture here/,
  },
  {
    name: 'whose help line has a picture that is not there',
    change: calling('14-19: [{ ', '14-19: [{ picture: dragon, '),
    file: site,
    at: 'dragon',
    rule: 'pictures/no-such-picture',
    says: /no picture “dragon”/,
  },
  {
    name: 'whose help line says too much at once',
    change: calling(
      'says: Nobody answers.',
      `says: ${'Nobody '.repeat(15)}answers. Really. No. Nobody.`,
    ),
    file: site,
    at: 'Nobody Nobody',
    rule: 'reading/long-sentence',
    says: /16 words; the limit for ages 7 to 11 is 15/,
  },
];

describe('Someone to talk to is refused', () => {
  test.each(MISTAKES)('$name', (mistake) => {
    expectFound(mistake);
  });
});

test('What happens when you call may be said for all versions; the fixture says it for none', () => {
  expect(problemsOf(calling()).found).toEqual([]);
});
