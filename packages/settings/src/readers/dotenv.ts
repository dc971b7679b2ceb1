import type { Location } from '@phitrace/core';
import { GAP, type Value, toMap, toScalar } from '../value.js';
import { toResource } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

/** Files of environment variables: `.env`, `.env.production`, `api.env`. */
export const dotenv: SettingsReader = {
  id: 'dotenv',
  claims: (path) => /(^|\/)(\.env(\.[\w.-]+)?|[\w-]+\.env)$/.test(path),
  read: (files) => joinReadings(files.map(readEnvironment)),
};

const LINE = /^(\s*(?:export\s+)?)([A-Za-z_][\w.]*)(\s*=\s*)(.*)$/;

function readEnvironment({ path, text }: SettingsFile): Reading {
  const entries = new Map<string, Value>();
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    const [, indent = '', name, equals = '', rest = ''] = LINE.exec(line) ?? [];
    if (name === undefined) return;
    const column = indent.length + name.length + equals.length + 1;
    const raw = valueText(rest);
    entries.set(name, toText(raw, { path, line: i + 1, column, endLine: i + 1, endColumn: column + Math.max(raw.length, 1) }));
  });
  const head: Location = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
  return { resources: [toResource('dotenv', 'environment', path, head, toMap(entries, head))], skipped: [], cuts: [] };
}

/** Without quotes and without a comment behind it. */
function valueText(rest: string): string {
  const quoted = /^(["'`])(.*?)\1/.exec(rest)?.[2];
  return (
    quoted ??
    rest
      .replace(/\s+#.*$/, '')
      .replace(/^#.*$/, '')
      .trim()
  );
}

function toText(raw: string, at: Location): Value {
  const text = raw.replace(/\$\{[^}]*\}|\$\w+|\$\([^)]*\)/g, GAP);
  return toScalar(text, at, text.includes(GAP));
}
