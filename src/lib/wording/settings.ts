/** Words of the display settings: the page, the panel, and each choice. */
export const settings = {
  title: 'Make it comfortable',
  /** The button in the header. */
  name: 'Settings',
  intro: 'Choose how this site looks. Every page changes at once.',
  close: 'Close',
  /** Each choice: its question, and the words for every value of `SETTINGS`. */
  choices: {
    size: {
      legend: 'Text size',
      values: { usual: 'As it is', large: 'Large', larger: 'Larger', largest: 'Largest' },
    },
    lines: {
      legend: 'Space between lines',
      values: { usual: 'As it is', wide: 'More', wider: 'Most' },
    },
    letters: {
      legend: 'Space between letters',
      values: { usual: 'As it is', wide: 'More', wider: 'Most' },
    },
    typeface: {
      legend: 'Shape of the letters',
      values: { page: 'As it is', andika: 'Andika', atkinson: 'Atkinson' },
    },
    colours: {
      legend: 'Colours',
      values: {
        device: 'As my device',
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
      values: { device: 'As my device', less: 'Less' },
    },
  },
  clear: 'Put everything back',
  /** Said after a choice: `{legend}`, `{value}`. */
  changed: '{legend}: {value}.',
  cleared: 'Everything is as it was at first. Nothing is kept.',
  /** Said after a choice that the browser would not keep. */
  notKept: 'This browser does not let us keep it. It lasts until you leave this page.',
  kept: 'Your choices stay in this browser. They are sent to nobody.',
  example: {
    title: 'See what it does',
    says: 'This box is like a page of the site. Change something, and look at it here.',
    talk: 'Is it easier to read now? Take your time to find what suits you.',
  },
  device: {
    title: 'Your device can do a lot, too',
    says: 'This site follows what your phone, tablet or computer is set to: dark or light colours, more contrast, colours of your own, less movement and larger text.',
    zoom: 'You can make any page larger with your fingers on a screen, or with the keys Ctrl and + (on a Mac: Command and +).',
    where:
      'Look in your device’s settings under “Accessibility” or “Display”. A grown-up can help.',
  },
  noScript:
    'The choices on this page need JavaScript, and it is off in this browser. What your device is set to works without it.',
} as const;
