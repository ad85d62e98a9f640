/** Words of the display settings: the page, the panel, and each choice. */
export const settings = {
  title: 'Display settings',
  /** The button in the header. */
  name: 'Settings',
  intro: 'Choose how this site looks. Your choices apply to every page.',
  close: 'Close',
  /** Each choice: its question, and the words for every value of `SETTINGS`. */
  choices: {
    size: {
      legend: 'Text size',
      values: { usual: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
    },
    lines: {
      legend: 'Line height',
      values: { usual: 'Normal', wide: 'Wide', wider: 'Widest' },
    },
    letters: {
      legend: 'Letter spacing',
      values: { usual: 'Normal', wide: 'Wide', wider: 'Widest' },
    },
    typeface: {
      legend: 'Font',
      values: { page: 'Normal', andika: 'Andika', atkinson: 'Atkinson' },
    },
    colours: {
      legend: 'Colours',
      values: {
        device: 'Match my device',
        light: 'Light',
        dark: 'Dark',
        cream: 'Cream',
        contrast: 'High contrast',
      },
    },
    pictures: {
      legend: 'Pictures',
      values: { with: 'With pictures', first: 'Pictures first', none: 'Words only' },
    },
    motion: {
      legend: 'Movement',
      values: { device: 'Match my device', less: 'Less' },
    },
  },
  clear: 'Reset',
  /** Said after a choice: `{legend}`, `{value}`. */
  changed: '{legend}: {value}.',
  cleared: 'All settings are back to normal. Nothing is stored.',
  /** Said after a choice that the browser would not keep. */
  notKept: 'This browser did not let us store your choice. It lasts until you leave this page.',
  kept: 'Your choices stay in this browser. They are not sent to anyone.',
  example: {
    title: 'Try it here',
    says: 'This box looks like a page of the site. Change a setting and see what happens.',
    talk: 'Is it easier to read now? Take your time to find what suits you.',
  },
  device: {
    title: 'What your device can do',
    says: 'This site follows what your phone, tablet or computer is set to: dark or light colours, more contrast, colours of your own, less movement and larger text.',
    zoom: 'You can make any page larger with your fingers on a screen, or with the keys Ctrl and + (on a Mac: Command and +).',
    where:
      'Look in your device’s settings under “Accessibility” or “Display”. A grown-up can help.',
  },
  noScript:
    'These settings need JavaScript, which is off in this browser. The settings of your device still work.',
} as const;
