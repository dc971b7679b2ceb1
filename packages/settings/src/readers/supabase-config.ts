import type { Location } from '@phitrace/core';
import { type Value, toScalar, toUnknown } from '../value.js';
import { toResource } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';
import type { readToml } from './toml.js';

const FRAMEWORK = 'supabase';

/** The settings of a Supabase project, `supabase/config.toml`: each table at the top is a resource. The parser is loaded when there is one. */
export const supabaseConfig: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /(^|\/)supabase\/config\.toml$/.test(path),
  read: async (files) => {
    const toml = await import('./toml.js');
    return joinReadings(files.map((file) => readConfig(file, toml.readToml)));
  },
};

function readConfig({ path, text }: SettingsFile, read: typeof readToml): Reading {
  const config = read(text, path, toText);
  if ('line' in config) return { resources: [], skipped: [{ path, reason: 'syntax-error', detail: `line ${config.line}` }], cuts: [] };
  const resources = [...config.value.entries].flatMap(([name, table]) =>
    table.kind === 'map' ? [toResource(FRAMEWORK, name, name, table.at, table)] : [],
  );
  return { resources, skipped: [], cuts: [] };
}

/** `env(NAME)` is a variable of the environment. */
function toText(text: string, at: Location): Value {
  return /^env\(\w*\)$/.test(text) ? toUnknown(at) : toScalar(text, at);
}
