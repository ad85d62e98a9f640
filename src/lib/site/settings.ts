/** What a reader can choose about how the site looks: one list for the page, the panel and the scripts. */

/** Every setting with its values; the first is what stands where nothing was chosen. */
export const SETTINGS = {
  size: ['usual', 'large', 'larger', 'largest'],
  lines: ['usual', 'wide', 'wider'],
  letters: ['usual', 'wide', 'wider'],
  typeface: ['page', 'andika', 'atkinson'],
  colours: ['device', 'light', 'dark', 'cream', 'contrast'],
  pictures: ['with', 'first', 'none'],
  motion: ['device', 'less'],
} as const;

/** The name of a setting: that of its `data-…` on html and of its field in the form. */
export type SettingId = keyof typeof SETTINGS;

/** The names of all settings, in the order in which they are shown. */
export const SETTING_IDS = Object.keys(SETTINGS) as SettingId[];

/** Under which name a browser keeps the choices. */
export const SETTINGS_KEY = 'our-plan-settings';

/** What a choice may change a setting to: only these values are ever put on html. */
export const CHANGES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  SETTING_IDS.map((id) => [id, SETTINGS[id].slice(1)]),
);
