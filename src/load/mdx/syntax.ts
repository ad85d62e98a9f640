/** What the parser says of a body that it cannot read, in words that help an editor. */
import type { Fault } from '../../lib/content/problems.ts';

/** Where it says something is wrong: its errors have no other place for it. */
const PLACE = /^(\d+):(\d+): /;

/** How much of the text is quoted, in characters. */
const QUOTED = 24;

/** A fault by what the parser says, or by what is written at its place; the first that fits is the one. */
interface Explanation {
  readonly said?: RegExp;
  readonly written?: RegExp;
  /** What to say; `$1` is the first group of the pattern. */
  readonly message: string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    written: /^<!--/,
    message: 'Comments cannot be used in a text. Take this one out.',
  },
  {
    written: /^<[A-Za-z][^>\n]*[“”‘’]/,
    message: 'This tag has curly quotes. Write straight ones: <Part of="what">.',
  },
  {
    written: /^<(?:[a-z]+:|[^\s<>]+@)/i,
    message: 'An address is written as a link: [the words of the link](https://…).',
  },
  {
    said: /Expected a closing tag for `<([^`]*)>`/,
    message: '<$1> begins here and is not closed. Write </$1> where it ends, or take <$1> out.',
  },
  {
    said: /Unexpected closing tag `<\/([^`]*)>`/,
    message: '</$1> closes nothing: no <$1> is open here. Take it out, or write <$1> before it.',
  },
  {
    said: /expression|brace/,
    message: 'Braces { } cannot be used here. Take them out.',
  },
  {
    written: /^<[A-Za-z]/,
    message: 'This tag cannot be read. Compare it with one like <Part of="what">.',
  },
  {
    written: /^<(.?)/s,
    message: 'The sign “<” begins a tag. Write words (“fewer than”) or, for the sign, &lt;$1.',
  },
];

/** The fault that an error of the parser stands for. */
export function faultOfSyntax(error: string, body: string): Fault {
  const [, line = '1', column = '1'] = PLACE.exec(error) ?? [];
  const position = { line: Number(line), column: Number(column) };
  const written = (body.split('\n')[position.line - 1] ?? '').slice(position.column - 1);
  for (const explanation of EXPLANATIONS) {
    const match = explanation.said?.exec(error) ?? explanation.written?.exec(written);
    if (match) {
      const message = explanation.message.replaceAll('$1', () => match[1] ?? '');
      return { rule: 'schema/mdx', position, message };
    }
  }
  const message = `This cannot be read, near “${written.slice(0, QUOTED)}”. Compare it with another file.`;
  return { rule: 'schema/mdx', position, message };
}
