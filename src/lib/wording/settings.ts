/** Words of the display settings: the page, the panel, and each choice. */
export const settings = {
  title: 'Display settings',
  /** The button in the header. */
  name: 'Settings',
  intro: 'Choose how this site looks. Your choices work on every page.',
  close: 'Close',
  /** Each choice: its question, and the words for every value of `SETTINGS`. */
  choices: {
    size: {
      legend: 'Text size',
      values: { usual: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
    },
    lines: {
      legend: 'Line height',
      values: { usual: 'Normal', wide: 'Tall', wider: 'Taller' },
    },
    letters: {
      legend: 'Letter spacing',
      values: { usual: 'Normal', wide: 'Wide', wider: 'Wider' },
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
  cleared: 'Your settings are back to normal. Nothing is saved.',
  /** Said after a choice that the browser would not keep. */
  notKept: 'This browser could not save your choice. It will last until you leave this page.',
  kept: 'Your choices are saved in this browser. They are not sent to anyone.',
  example: {
    title: 'Try it out',
    says: 'This box looks like a page of the site. Change a setting and see what happens here.',
    talk: 'Is it easier to read now? Take your time to find what suits you.',
  },
  device: {
    title: 'Settings on your own device',
    says: 'This site follows the settings of your phone, tablet or computer: dark or light colours, more contrast, your own colours, less movement and larger text.',
    zoom: 'You can zoom in on any page. On a touchscreen, spread two fingers apart. On a keyboard, press Ctrl and + (on a Mac, Command and +).',
    where:
      'Look in your device’s settings under “Accessibility” or “Display”. A grown-up can help.',
  },
  noScript:
    'The settings on this page need JavaScript, which is switched off in this browser. The settings of your device still work.',
} as const;
