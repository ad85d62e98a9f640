import type { Check } from '../content/content.ts';
import { errorAt } from '../content/error-at.ts';
import { SESSION_MINUTES } from '../model/sessions.ts';

/** `sessions/minutes`: the steps of a session take an hour together. */
export const sessionMinutes: Check = ({ plan, sources }) =>
  [...plan.sessions].flatMap(([id, { steps }]) => {
    const source = sources.sessions.get(id);
    const all = steps.reduce((sum, { minutes }) => sum + minutes, 0);
    if (!source || all === SESSION_MINUTES) return [];
    const message = `The steps take ${all} minutes together, and a session takes ${SESSION_MINUTES}. Change the minutes of some.`;
    return [errorAt(source, ['steps'], 'sessions/minutes', message)];
  });

/** `covers/no-such-session`: a guide shows only sessions that are there. */
export const sessionsThere: Check = ({ plan, sources, incomplete }) =>
  [...sources.guides.values()].flatMap(({ file, sessions }) =>
    sessions
      .filter(({ to }) => !incomplete.has('sessions') && !plan.sessions.has(to))
      .map(({ to, position }) => ({
        file,
        position,
        rule: 'covers/no-such-session',
        message: `There is no session “${to}” in sessions/. Write <SessionPlan of="…" /> with the name of a file that is there.`,
        level: 'error' as const,
      })),
  );
