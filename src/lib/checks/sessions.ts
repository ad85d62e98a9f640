import type { Check } from '../content/content.ts';
import { errorAt, errorIn } from '../content/problems.ts';
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

/** `covers/no-such-session`: a guide shows only sessions that are there. */
export const sessionsThere: Check = function* ({ files, incomplete }) {
  if (incomplete.has('sessions')) return;
  for (const { source } of files.guides.values()) {
    for (const { kind, to, position } of source.references) {
      if (kind !== 'session' || files.sessions.has(to)) continue;
      const message = `There is no session “${to}” in sessions/. Write <SessionPlan of="…" /> with the name of a file that is there.`;
      yield errorIn(source.file, position, 'covers/no-such-session', message);
    }
  }
};
