/** Functions that remember their answers. */

/** A function of a text: the checks ask the same of the same text again and again. */
export function memo<Answer, Text extends string | undefined = string>(
  answer: (text: Text) => Answer,
): (text: Text) => Answer {
  const answers = new Map<Text, { readonly own: Answer }>();
  return (text) => {
    const found = answers.get(text) ?? { own: answer(text) };
    answers.set(text, found);
    return found.own;
  };
}

/** A function of an object that does not change, such as the plan: every page asks the same of it. */
export function memoOf<Key extends object, Answer extends object>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    const found = answers.get(key) ?? answer(key);
    answers.set(key, found);
    return found;
  };
}
