/** Words of the control that reads a page aloud. */
export const readAloud = {
  start: 'Listen',
  label: 'Read aloud',
  pause: 'Pause',
  play: 'Go on',
  back: 'Back',
  forward: 'Forward',
  sentence: 'one sentence',
  speed: 'Speed',
  speeds: { slow: 'Slow', usual: 'Normal', fast: 'Fast' },
  stop: 'Stop',
  /** Said where it cannot be done. */
  missing: 'This browser cannot read aloud. You can ask somebody to read it with you.',
  noVoice:
    'This device has no voice of its own for English. Other voices would send the page over the internet, so we do not use them.',
  failed: 'The voice stopped. Press “Listen” to try again.',
} as const;
