/** Functions that remember their answers. */

/** More answers than this are forgotten and worked out again: a plan of any size fits into memory. */
const MOST = 50_000;

/** A function of a text: the checks ask the same of the same text again and again. */
export function memo<Answer, Text extends string = string>(
  answer: (text: Text) => Answer,
): (text: Text) => Answer {
  const known = new Map<Text, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    if (known.size >= MOST) known.clear();
    const own = answer(text);
    known.set(text, own);
    return own;
  };
}

/** A function of an object that does not change, such as the plan: every page asks the same of it. */
export function memoOf<Key extends object, Answer extends object>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = answer(key);
    known.set(key, own);
    return own;
  };
}
