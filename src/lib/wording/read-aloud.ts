/** Words of the control that reads a page aloud. */
export const readAloud = {
  start: 'Listen',
  label: 'Read aloud',
  pause: 'Pause',
  play: 'Play',
  back: 'Back',
  forward: 'Forward',
  sentence: 'one sentence',
  speed: 'Speed',
  speeds: { slow: 'Slow', usual: 'Normal', fast: 'Fast' },
  stop: 'Stop',
  /** Said where it cannot be done. */
  missing: 'This browser cannot read aloud. You can ask someone to read this with you.',
  noVoice:
    'This device does not have its own voice for this language. Other voices would send the words over the internet, so we do not use them.',
  failed: 'The voice stopped. Press “Listen” to try again.',
} as const;
