import type { Setup } from '@phitrace/core';

/** What was read of a setup and of its configuration, by key: the values as JSON. What is known is not among it; its readers are named by it. */
export type ReadOfSetup = ReadonlyMap<string, string>;

type Keyed = Readonly<Record<string, unknown>>;

const CONFIGURATION = 'configuration.';
/** What decides on the texts that a project gives to its readers. */
const ALWAYS_READ = ['configuration.limits'];

/** A setup that tells what is read of it: severities, policies and agreements may change under a reader that never looks at them. */
export function watchSetup(setup: Setup): { readonly setup: Setup; readonly read: () => ReadOfSetup } {
  const keys = new Set(ALWAYS_READ);
  const configuration = watch(setup.configuration, (key) => keys.add(`${CONFIGURATION}${key}`));
  const note = (key: string) => key !== 'knowledge' && key !== 'configuration' && keys.add(key);
  return {
    setup: watch({ ...setup, configuration }, note),
    read: () => new Map([...keys].map((key) => [key, valueOfKey(setup, key)])),
  };
}

/** True for a setup of which all that was read of another one is the same. */
export function isSameAsRead(setup: Setup, read: ReadOfSetup): boolean {
  return [...read].every(([key, value]) => valueOfKey(setup, key) === value);
}

function valueOfKey(setup: Setup, key: string): string {
  const [owner, own] = key.startsWith(CONFIGURATION) ? [setup.configuration, key.slice(CONFIGURATION.length)] : [setup, key];
  return JSON.stringify((owner as unknown as Keyed)[own]) ?? '';
}

/** Whether a key is there, and that it is among others, is told of it as well. */
function watch<Watched extends object>(watched: Watched, note: (key: string) => void): Watched {
  const told = (key: string | symbol) => {
    if (typeof key === 'string') note(key);
  };
  return new Proxy(watched, {
    get: (target, key) => {
      told(key);
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      told(key);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      const keys = Reflect.ownKeys(target);
      keys.forEach(told);
      return keys;
    },
  });
}
