import { readDocuments } from '../data.js';
import { toResource } from '../make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from '../reader.js';

/** Values of a Helm chart: `values.yaml`, `values-prod.yaml`, `prod.values.yaml`. */
export const helmValues: SettingsReader = {
  id: 'helm-values',
  claims: (path) => /(^|\/)([\w.-]+[.-])?values([.-][\w.-]+)?\.ya?ml$/.test(path),
  read: (files) => joinReadings(files.map(readValues)),
};

function readValues(file: SettingsFile): Reading {
  const { values, skipped } = readDocuments(file);
  const resources = values.flatMap((value) =>
    value.kind === 'map' ? [toResource('helm-values', 'values', 'values', value.at, value)] : [],
  );
  return { resources, skipped, cuts: [] };
}
