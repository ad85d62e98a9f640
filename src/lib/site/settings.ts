/** What a reader can choose about how the site looks: one list for the page, the panel and the scripts. */

/** The names of all settings, in the order in which they are shown. */
export const SETTING_IDS = [
  'size',
  'lines',
  'letters',
  'typeface',
  'colours',
  'pictures',
  'motion',
] as const;

/** The name of a setting: that of its `data-…` on html and of its field in the form. */
export type SettingId = (typeof SETTING_IDS)[number];

/** The values of every setting; the first one holds where nothing was chosen. */
export const SETTINGS = {
  size: ['usual', 'large', 'larger', 'largest'],
  lines: ['usual', 'wide', 'wider'],
  letters: ['usual', 'wide', 'wider'],
  typeface: ['page', 'andika', 'atkinson'],
  colours: ['device', 'light', 'dark', 'cream', 'contrast'],
  pictures: ['with', 'first', 'none'],
  motion: ['device', 'less'],
} as const satisfies Readonly<Record<SettingId, readonly string[]>>;

/** Under which name a browser keeps the choices. */
export const SETTINGS_KEY = 'our-plan-settings';
