import type { Check } from '../content/content.ts';
import { errorAt } from '../content/problems.ts';
import { SESSION_MINUTES } from '../model/sessions.ts';

/** `sessions/minutes`: the steps of a session take an hour together. */
export const sessionMinutes: Check = function* ({ files }) {
  for (const { data, source } of files.sessions.values()) {
    const all = data.steps.reduce((sum, { minutes }) => sum + minutes, 0);
    if (all === SESSION_MINUTES) continue;
    const message = `The steps take ${all} minutes together, and a session takes ${SESSION_MINUTES}. Change the minutes of some.`;
    yield errorAt(source, ['steps'], 'sessions/minutes', message);
  }
};
