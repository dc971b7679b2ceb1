import { delimiter, isAbsolute } from 'node:path';
import { isWithin } from '@phitrace/sources';

/** What git runs with: found where the user has it and not in the checkout, asking nobody, fetching nothing. */
export function gitEnvironment(checkout: string): NodeJS.ProcessEnv {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return {
    ...process.env,
    PATH: folders.filter((folder) => isAbsolute(folder) && !isWithin(checkout, folder)).join(delimiter),
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Settings that take the place of others, whatever characters are in their names. */
export function withSettings(keys: readonly string[], value: string): NodeJS.ProcessEnv {
  const settings: NodeJS.ProcessEnv = { GIT_CONFIG_COUNT: String(keys.length) };
  for (const [i, key] of keys.entries()) {
    settings[`GIT_CONFIG_KEY_${i}`] = key;
    settings[`GIT_CONFIG_VALUE_${i}`] = value;
  }
  return settings;
}
