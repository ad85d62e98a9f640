import type { Check } from '../content/content.ts';
import { errorAt, errorIn } from '../content/errors.ts';
import { SESSION_MINUTES } from '../model/sessions.ts';

/** `sessions/minutes`: the steps of a session take an hour together. */
export const sessionMinutes: Check = ({ files }) =>
  [...files.sessions.values()].flatMap(({ data, source }) => {
    const all = data.steps.reduce((sum, { minutes }) => sum + minutes, 0);
    if (all === SESSION_MINUTES) return [];
    const message = `The steps take ${all} minutes together, and a session takes ${SESSION_MINUTES}. Change the minutes of some.`;
    return [errorAt(source, ['steps'], 'sessions/minutes', message)];
  });

/** `covers/no-such-session`: a guide shows only sessions that are there. */
export const sessionsThere: Check = ({ files, incomplete }) =>
  [...files.guides.values()].flatMap(({ source: { file, sessions } }) =>
    sessions
      .filter(({ to }) => !incomplete.has('sessions') && !files.sessions.has(to))
      .map(({ to, position }) => {
        const message = `There is no session “${to}” in sessions/. Write <SessionPlan of="…" /> with the name of a file that is there.`;
        return errorIn(file, position, 'covers/no-such-session', message);
      }),
  );
