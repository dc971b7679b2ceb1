import type { Location } from '@phitrace/core';
import type { Resource } from '../resource.js';
import { GAP, type MapValue, type Value, flatten, toMap, toScalar, toUnknown } from '../value.js';
import { fromTag } from './cloudformation/intrinsics.js';
import { resourcesOfTemplate } from './cloudformation/template.js';
import { environmentOf } from './command.js';
import { readDocuments } from './data.js';
import { mapsAt, toResource, valueAt } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

const FRAMEWORK = 'serverless';

/** Serverless Framework: its provider and functions, and the template of CloudFormation in it, or several of them. */
export const serverless: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /(^|\/)serverless([.-][\w.-]+)?\.(ya?ml|json)$/.test(path),
  read: (files) => joinReadings(files.map(readServerless)),
};

function readServerless(file: SettingsFile): Reading {
  const plain = readDocuments(file, { tagged: fromTag }).values[0];
  const { values, skipped } = readDocuments(file, { tagged: fromTag, text: (text, at) => withVariables(text, at, plain) });
  return { resources: values.flatMap((value) => (value.kind === 'map' ? resourcesOfService(value, file.path) : [])), skipped, cuts: [] };
}

function resourcesOfService(service: MapValue, path: string): readonly Resource[] {
  const provider = valueAt(service, 'provider');
  const template = valueAt(service, 'resources');
  return [
    ...(provider?.kind === 'map' ? providerOf(provider) : []),
    ...mapsAt(service, 'functions').flatMap(([name, settings]) => functionOf(name, settings, provider)),
    ...(template ? flatten(template).flatMap((part) => (part.kind === 'map' ? resourcesOfTemplate(part, path) : [])) : []),
  ];
}

function providerOf(provider: MapValue): readonly Resource[] {
  const head = provider.entries.get('name')?.at ?? provider.at;
  return [toResource(FRAMEWORK, 'provider', 'provider', head, provider), ...environmentIn(provider, 'provider')];
}

function functionOf(name: string, settings: MapValue, provider: Value | undefined): readonly Resource[] {
  const head = settings.entries.get('handler')?.at ?? settings.at;
  const withProvider = provider ? toMap(new Map([...settings.entries, ['provider', provider]]), settings.at, settings.open) : settings;
  return [toResource(FRAMEWORK, 'function', name, head, withProvider), ...environmentIn(settings, name)];
}

function environmentIn(settings: MapValue, symbol: string): readonly Resource[] {
  const environment = settings.entries.get('environment');
  return environment ? [toResource(FRAMEWORK, 'environment', symbol, environment.at, environmentOf(environment, environment.at))] : [];
}

const VARIABLE = /\$\{([^{}]*)\}/g;

/** `${self:custom.x}` is read in the file, `${opt:x, 'y'}` is `y` when nobody says otherwise; others aren't known. */
function withVariables(text: string, at: Location, service: Value | undefined): Value {
  const whole = /^\$\{([^{}]*)\}$/.exec(text.trim())?.[1];
  if (whole !== undefined) return variableOf(whole, at, service);
  const filled = text.replace(VARIABLE, (_, variable: string) => {
    const value = variableOf(variable, at, service);
    return value.kind === 'scalar' && !value.partial ? String(value.value) : GAP;
  });
  return toScalar(filled, at, filled.includes(GAP));
}

function variableOf(variable: string, at: Location, service: Value | undefined): Value {
  const [source = '', ...fallbacks] = variable.split(',').map((part) => part.trim());
  const found = source.startsWith('self:') ? valueAt(service, ...source.slice('self:'.length).split('.')) : undefined;
  if (found) return found.kind === 'scalar' && !String(found.value).includes('${') ? found : toUnknown(at);
  const literal = fallbacks.find((part) => LITERAL.test(part));
  return literal === undefined ? toUnknown(at) : toScalar(literal.replace(/^['"]|['"]$/g, ''), at);
}

const LITERAL = /^'.*'$|^".*"$|^(true|false|\d+)$/;
