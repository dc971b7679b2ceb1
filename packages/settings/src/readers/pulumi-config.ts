import { readDocuments } from './data.js';
import { toResource } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

const FRAMEWORK = 'pulumi-config';

/** The values of a stack, `Pulumi.production.yaml`; what is encrypted there stands below `secure`. */
export const pulumiConfig: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /(^|\/)Pulumi\.[\w-]+\.ya?ml$/.test(path),
  read: (files) => joinReadings(files.map(readStack)),
};

function readStack(file: SettingsFile): Reading {
  const { values, skipped } = readDocuments(file);
  const resources = values.flatMap((value) => {
    const config = value.kind === 'map' ? value.entries.get('config') : undefined;
    return config?.kind === 'map' ? [toResource(FRAMEWORK, 'config', file.path, config.at, config)] : [];
  });
  return { resources, skipped, cuts: [] };
}
