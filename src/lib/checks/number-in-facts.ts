import type { Check } from '../content/content.ts';
import { errorInText } from '../content/problems.ts';
import { readerTextsOf, type Scope } from '../content/reader-texts.ts';
import { glossaryOf } from '../glossary/words.ts';
import { factsOf } from '../model/actions.ts';
import { dayInWords, isDay } from '../model/dates.ts';
import { actionsOf, type Plan } from '../model/plan.ts';
import type { Action, Measure, Recommendation, Row } from '../model/recommendations.ts';
import type { Update } from '../model/updates.ts';
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
      const message = `“${written}” is not in the facts that this tells (${nameOf(scope)}). ${'update' in scope ? 'Mend the number, or give it in “source” or “reason”.' : 'Mend the number, or cover the action it comes from.'}`;
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
  const list = (what: string, ids: readonly string[]): string =>
    `${what}${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
  if ('actions' in scope) return list('action', scope.actions);
  if ('rows' in scope) return list('row', scope.rows);
  return 'update' in scope ? `update ${scope.update}` : `recommendation ${scope.recommendation}`;
}

/** What says which values a scope bears out. */
function valuesFor(plan: Plan): (scope: Scope) => ReadonlySet<string> {
  const rows = new Map(
    plan.recommendations.flatMap((each) => each.rows).map((row) => [row.number, row]),
  );
  const always = alwaysAllowed(plan).flatMap(valuesBorneOut);
  const textsOfActions = (ids: readonly string[]): string[] =>
    factsOf(plan, ids).flatMap(({ action, row, measures }) => [
      ...textsWithDates(action),
      ...aroundActions(row, measures),
    ]);
  const textsOfRow = (number: string): string[] => {
    const row = rows.get(number);
    return row ? [number, ...rowTexts(row)] : [];
  };
  const textsOf = (scope: Scope): string[] => {
    if ('actions' in scope) return textsOfActions(scope.actions);
    if ('rows' in scope) return scope.rows.flatMap(textsOfRow);
    if ('update' in scope) {
      const update = plan.updates.find(({ id }) => id === scope.update);
      return update ? [...updateTexts(update), ...textsOfActions(update.actions)] : [];
    }
    const own = plan.recommendations.find(({ slug }) => slug === scope.recommendation);
    return own ? recommendationTexts(own) : [];
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

/** What a row says besides its actions. */
const aroundActions = (row: Row, measures: readonly Measure[]): string[] => [
  row.outcome,
  row.cost?.says ?? '',
  row.cost?.pounds === undefined ? '' : `£${row.cost.pounds}`,
  row.progress ?? '',
  row.note ?? '',
  ...measures.flatMap((each) => [...each.indicators, ...textsWithDates(each)]),
];

const rowTexts = (row: Row): string[] => [
  ...row.actions.flatMap(textsWithDates),
  ...aroundActions(row, row.measures),
];

const recommendationTexts = (recommendation: Recommendation): string[] => [
  recommendation.title,
  recommendation.asks,
  String(recommendation.number),
  String(recommendation.rows.length),
  String(actionsOf(recommendation).length),
  ...recommendation.rows.flatMap((row) => [row.number, ...rowTexts(row)]),
];

const updateTexts = ({ reported, happened, when, reason, source }: Update): string[] => [
  dayInWords(reported),
  happened?.text ?? '',
  when?.text ?? '',
  reason ?? '',
  source,
];
