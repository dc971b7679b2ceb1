import { cloudformation } from './cloudformation/reader.js';
import type { SettingsReader } from './reader.js';
import { terraform } from './terraform/reader.js';

/** Every reader; several may want the same file, each takes what is its own. */
export const readers: readonly SettingsReader[] = [terraform, cloudformation];
