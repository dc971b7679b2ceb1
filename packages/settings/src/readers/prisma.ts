import type { Location } from '@phitrace/core';
import { Positions, readPrismaBlocks } from '@phitrace/sources';
import type { Resource } from '../resource.js';
import { type Value, toScalar, toUnknown } from '../value.js';
import { mapOf, toResource } from './make-resource.js';
import { type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

const FRAMEWORK = 'prisma';

/** The data sources of Prisma schemas. Of the rest of a schema nothing is a setting. */
export const prisma: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => path.endsWith('.prisma'),
  read: (files) => joinReadings(files.map((file) => ({ resources: sourcesIn(file), skipped: [], cuts: [] }))),
};

const SOURCE = 'datasource';
const SETTING = /^([ \t]*)(\w+)([ \t]*=[ \t]*)(?:"([^"\n]*)"|env\("([^"\n]*)"\))/gm;

function sourcesIn({ path, text }: SettingsFile): readonly Resource[] {
  const positions = new Positions(text);
  const locate = (start: number, length: number): Location => positions.toLocation(path, start, start + length);
  const sources = readPrismaBlocks(text).filter(({ kind }) => kind === SOURCE);
  return sources.map(({ name, start, body, bodyStart }) => {
    const settings = [...body.matchAll(SETTING)].map((match): [string, Value] => {
      const [whole, indent = '', key = '', equals = '', literal, variable = ''] = match;
      const at = locate(
        bodyStart + match.index + indent.length + key.length + equals.length,
        whole.length - indent.length - key.length - equals.length,
      );
      return [key, literal === undefined ? toUnknown(at, [`environment.${variable}`]) : toScalar(literal, at)];
    });
    const head = locate(start, SOURCE.length);
    return toResource(FRAMEWORK, SOURCE, name, head, mapOf(Object.fromEntries(settings), head));
  });
}
