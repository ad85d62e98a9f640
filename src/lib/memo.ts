/** A function of a text that remembers its answers: the checks ask the same of the same text again and again. */
export function memo<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const own = answer(text);
    known.set(text, own);
    return own;
  };
}
