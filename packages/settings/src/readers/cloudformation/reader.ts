import { type MapValue, type Value, toMap } from '../../value.js';
import { readDocuments } from '../data.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from '../reader.js';
import { fromTag } from './intrinsics.js';
import { resourcesOfTemplate } from './template.js';

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
  const resources = values.flatMap((value) => (value.kind === 'map' ? resourcesOfTemplate(toTemplate(value), file.path) : []));
  return { resources, skipped, cuts: [] };
}

/** A file that a service of Serverless joins in may hold the resources by themselves. */
function toTemplate(document: MapValue): MapValue {
  const isPart = !document.entries.has('Resources') && [...document.entries.values()].some(isResource);
  return isPart ? toMap(new Map([['Resources', document]]), document.at) : document;
}

function isResource(value: Value): boolean {
  const type = value.kind === 'map' ? value.entries.get('Type') : undefined;
  return type?.kind === 'scalar' && /^(AWS|Custom)::/.test(String(type.value));
}
