import type { Resource } from '../../resource.js';
import type { Value } from '../../value.js';
import { parseJson } from '../json.js';
import { toLocate } from '../lines.js';
import type { Reading, SettingsFile, SettingsReader } from '../reader.js';
import { parseYaml } from '../yaml.js';
import { fromTag } from './intrinsics.js';
import { mapAt, resourcesOfTemplate } from './template.js';

/** CloudFormation and SAM, written or synthesized, as YAML or JSON. */
export const cloudformation: SettingsReader = {
  id: 'cloudformation',
  claims: (path) => /\.(ya?ml|json|template)$/.test(path),
  read: (files) => {
    const readings = files.filter(({ text }) => isTemplate(text)).map(readTemplate);
    return {
      resources: readings.flatMap(({ resources }) => resources),
      skipped: readings.flatMap(({ skipped }) => skipped),
      cuts: [],
    };
  },
};

/** A look before the file is parsed: a type of resource, or the name of the format. */
function isTemplate(text: string): boolean {
  return /AWSTemplateFormatVersion|Type["']?\s*:\s*["']?(AWS|Alexa|Custom)::/.test(text);
}

function readTemplate({ path, text }: SettingsFile): Reading {
  const { value, broken } = parse(path, text);
  const resources: readonly Resource[] = value?.kind === 'map' && mapAt(value, 'Resources') ? resourcesOfTemplate(value, path) : [];
  return {
    resources,
    skipped: broken ? [{ path, reason: 'syntax-error', detail: 'the template could not be parsed' }] : [],
    cuts: [],
  };
}

function parse(path: string, text: string): { value: Value | undefined; broken: boolean } {
  if (/^\s*\{/.test(text)) {
    const value = parseJson(text, toLocate(path, text));
    return { value, broken: value === undefined };
  }
  const [document] = parseYaml(path, text, { tagged: fromTag });
  return { value: document?.value, broken: document?.broken ?? true };
}
