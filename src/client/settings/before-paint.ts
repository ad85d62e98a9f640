/** The one script inside a page: in every head, so that choices show at the first paint (astro.config.mjs). */
import { putSettings } from './put-settings.ts';

putSettings();
