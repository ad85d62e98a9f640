import type { Check } from '../content/content.ts';
import { errorInText } from '../content/problems.ts';
import { readerTextsOf, type Scope } from '../content/reader-texts.ts';
import { glossaryOf } from '../glossary/words.ts';
import { factsIn, factsOf, type ActionFacts } from '../model/actions.ts';
import { dayInWords, isDay } from '../model/dates.ts';
import { actionsOf, type Plan } from '../model/plan.ts';
import type { Action, Measure, Row } from '../model/recommendations.ts';
import { VERSIONS } from '../model/versions.ts';
import { memoOf } from '../text/memo.ts';
import { figuresIn, valuesBorneOut } from '../text/numbers.ts';

/** `facts/number`: a number, date or sum in the words is one of the facts that those words tell. */
export const numbersInFacts: Check = function* (content) {
  // Without all facts, true numbers would look invented.
  if (content.incomplete.has('recommendations') || content.incomplete.has('updates')) return;
  const { plan } = content;
  const facts = valuesFor(plan);
  const glossary = glossaryOf(plan.words);
  for (const readerText of readerTextsOf(content)) {
    const { scope } = readerText;
    const { text } = readerText.text;
    // Most texts hold no figure at all.
    if (!scope || figuresIn(text).length === 0) continue;
    const allowed = facts(scope);
    // “Year 11” is the name of a class, not a number of something.
    for (const { written, index, values } of figuresIn(
      glossary.without(withoutPhones(text, plan)),
    )) {
      if (values.every((value) => allowed.has(value))) continue;
      const message = `“${written}” is not in the facts that this covers (${nameOf(scope)}). ${'update' in scope ? 'Correct the number, or give it in “source” or “reason”.' : 'Correct the number, or cover the action it comes from.'}`;
      yield errorInText(readerText, index, 'facts/number', message);
    }
  }
};

/** The text with phone numbers blanked out: they are not facts of the plan, and no part of one may pass as one. */
function withoutPhones(text: string, { site }: Plan): string {
  const phones = [site.emergency, ...site.helpLines.map(({ phone }) => phone)];
  return phones.reduce((rest, phone) => rest.replaceAll(phone, ' '.repeat(phone.length)), text);
}

function nameOf(scope: Scope): string {
  if ('update' in scope) return `update ${scope.update}`;
  if ('recommendation' in scope) return `recommendation ${scope.recommendation}`;
  const [what, ids] = 'rows' in scope ? ['row', scope.rows] : ['action', scope.actions];
  return `${what}${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
}

/** What says which values a scope bears out. */
function valuesFor(plan: Plan): (scope: Scope) => ReadonlySet<string> {
  const everyRow = plan.recommendations.flatMap(({ rows }) => rows);
  const always = alwaysAllowed(plan).flatMap(valuesBorneOut);
  const rowTexts = (rows: readonly Row[]): string[] => [
    ...rows.map(({ number }) => number),
    ...actionTexts(factsIn(plan, rows)),
  ];
  const textsOf = (scope: Scope): string[] => {
    if ('actions' in scope) return actionTexts(factsOf(plan, scope.actions));
    if ('rows' in scope) {
      return rowTexts(everyRow.filter(({ number }) => scope.rows.includes(number)));
    }
    if ('update' in scope) {
      const update = plan.updates.find(({ id }) => id === scope.update);
      if (!update) return [];
      const { actions, reported, happened, when, reason = '', source } = update;
      const dates = [happened, when].map((date) => date?.text ?? '');
      const own = [dayInWords(reported), ...dates, reason, source];
      return [...own, ...actionTexts(factsOf(plan, actions))];
    }
    const own = plan.recommendations.find(({ slug }) => slug === scope.recommendation);
    if (!own) return [];
    const counts = [own.number, own.rows.length, actionsOf(own).length];
    return [own.title, own.asks, ...counts.map(String), ...rowTexts(own.rows)];
  };
  return memoOf((scope) => new Set([...always, ...textsOf(scope).flatMap(valuesBorneOut)]));
}

/** True everywhere: ages and years of bands, what site.yaml and review.yaml say, names of bodies, counts of the plan. */
function alwaysAllowed({ site, review, bodies, recommendations }: Plan): string[] {
  const ages = VERSIONS.flatMap(({ ages: span = [], years = [] }) => [...span, ...years]);
  const rows = recommendations.flatMap((each) => each.rows);
  const actions = recommendations.flatMap(actionsOf);
  return [
    ...ages.map(String),
    // The edition is a day, not three numbers.
    dayInWords(site.asAt),
    ...stringsIn({ ...site, emergency: '', helpLines: [] }),
    ...site.helpLines.map(({ says }) => says),
    ...stringsIn(review),
    ...[...bodies.values()].flatMap(({ name, alsoWritten }) => [name, ...alsoWritten]),
    ...[recommendations, rows, actions].map(({ length }) => String(length)),
  ];
}

/** Every text and number in a value, however deep; days are beside the words that they were read from. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return isDay(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** What an action or a measure says. */
const textsWithDates = ({ says, when }: Action | Measure): string[] => [
  says,
  ...when.map(({ text }) => text),
];

/** What some actions say, and their rows besides. */
const actionTexts = (facts: readonly ActionFacts[]): string[] =>
  facts.flatMap(({ action, row, measures }) => [
    ...textsWithDates(action),
    row.outcome,
    row.cost?.says ?? '',
    row.cost?.pounds === undefined ? '' : `£${row.cost.pounds}`,
    row.progress ?? '',
    row.note ?? '',
    ...measures.flatMap((each) => [...each.indicators, ...textsWithDates(each)]),
  ]);
