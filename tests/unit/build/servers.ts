/** The table of headers as the settings of servers, word for word as src/build/README.md has them. */
import { HEADERS, type HeaderRule } from '../../../src/build/headers.ts';

/** A regular expression without the slashes that JavaScript escapes. */
const pattern = ({ on }: HeaderRule): string => on?.source.replaceAll('\\/', '/') ?? '';

const typed = HEADERS.filter(({ headers }) => 'Content-Type' in headers);
const others = HEADERS.filter((rule) => !typed.includes(rule));
const everywhere = others.filter(({ on }) => !on);
const some = others.filter(({ on }) => on);

const pairs = (rules: readonly HeaderRule[]): [string, string][] =>
  rules.flatMap(({ headers }) => Object.entries(headers));

const variable = (name: string): string => `$our_plan_${name.toLowerCase().replaceAll('-', '_')}`;

/** For nginx: variables that are empty where a header is not meant, as it sends no empty header. */
export function nginx(): string {
  const names = [...new Set(pairs(some).map(([name]) => name))];
  const maps = names.flatMap((name) => {
    const rules = some.filter(({ headers }) => name in headers);
    const value = (not: boolean): string =>
      rules.find((rule) => (rule.not === true) === not)?.headers[name] ?? '';
    return [
      `# ${rules.map(({ says }) => says).join('. ')}.`,
      `map $uri ${variable(name)} {`,
      `    default "${value(true)}";`,
      `    "~${rules[0] ? pattern(rules[0]) : ''}" "${value(false)}";`,
      '}',
    ];
  });
  const added = [
    ...pairs(everywhere).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...names.map((name) => `    add_header ${name} ${variable(name)} always;`),
  ];
  const types = typed.flatMap((rule) => [
    `    location ~ ${pattern(rule)} { types { } default_type "${rule.headers['Content-Type'] ?? ''}"; }`,
  ]);
  return [
    ...maps,
    'server {',
    '    root /srv/our-plan/dist;',
    '    index index.html;',
    '    error_page 404 /404.html;',
    '    charset utf-8;',
    ...added,
    ...types,
    '}',
  ].join('\n');
}

/** For Caddy. */
export function caddy(): string {
  const named = [...some, ...typed].flatMap((rule, index) => [
    `\t# ${rule.says}.`,
    `\t@rule${index + 1} ${rule.not ? 'not ' : ''}path_regexp ${pattern(rule)}`,
    ...pairs([rule]).map(([name, value]) => `\theader @rule${index + 1} ${name} "${value}"`),
  ]);
  return [
    'our-plan.example {',
    '\troot * /srv/our-plan/dist',
    '\tfile_server',
    '\tencode zstd gzip',
    '\thandle_errors {',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    ...pairs(everywhere).map(([name, value]) => `\theader ${name} "${value}"`),
    ...named,
    '}',
  ].join('\n');
}

/** For Apache, in the site's folder or a virtual host; it needs mod_headers. */
export const apache = (): string =>
  [
    'ErrorDocument 404 /404.html',
    ...HEADERS.flatMap((rule) => [
      `# ${rule.says}.`,
      ...pairs([rule]).map(([name, value]) => {
        const set = `Header ${name === 'Content-Type' ? 'set' : 'always set'} ${name} "${value}"`;
        const sign = rule.not ? '!~' : '=~';
        return rule.on ? `${set} "expr=%{REQUEST_URI} ${sign} m#${pattern(rule)}#"` : set;
      }),
    ]),
  ].join('\n');
