import { readDocuments } from '../data.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from '../reader.js';
import { fromTag } from './intrinsics.js';
import { mapAt, resourcesOfTemplate } from './template.js';

/** CloudFormation and SAM, written or synthesized, as YAML or JSON. */
export const cloudformation: SettingsReader = {
  id: 'cloudformation',
  claims: (path) => /\.(ya?ml|json|template)$/.test(path),
  recognizes: isCloudFormation,
  read: (files) => joinReadings(files.map(readTemplate)),
};

/** A look before the file is parsed: a type of resource, or the name of the format. */
function isCloudFormation(text: string): boolean {
  return /AWSTemplateFormatVersion|Type["']?\s*:\s*["']?(AWS|Alexa|Custom)::/.test(text);
}

function readTemplate(file: SettingsFile): Reading {
  const { values, skipped } = readDocuments(file, { tagged: fromTag });
  const resources = values.flatMap((value) =>
    value.kind === 'map' && mapAt(value, 'Resources') ? resourcesOfTemplate(value, file.path) : [],
  );
  return { resources, skipped, cuts: [] };
}
