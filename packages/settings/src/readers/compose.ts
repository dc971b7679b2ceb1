import type { Location } from '@phitrace/core';
import type { Resource } from '../resource.js';
import { GAP, type MapValue, type Value, flatten, toList, toScalar, toUnknown } from '../value.js';
import { environmentOf, flagsOf, programsOf, wordsOf } from './command.js';
import { readDocuments } from './data.js';
import { mapOf, mapsAt, toResource } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

const FRAMEWORK = 'docker-compose';

/** Files of Docker Compose. */
export const compose: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /(^|\/)(docker-)?compose([.-][\w.-]+)?\.ya?ml$/.test(path),
  read: (files) => joinReadings(files.map(readCompose)),
};

function readCompose(file: SettingsFile): Reading {
  const { values, skipped } = readDocuments(file, { text: interpolated });
  const resources = values.flatMap((value) => (value.kind === 'map' ? mapsAt(value, 'services').flatMap(toResources) : []));
  return { resources, skipped, cuts: [] };
}

/** `${NAME}` is not known, `${NAME:-text}` is the text when nobody sets it, `$$` is a dollar. */
function interpolated(text: string, at: Location): Value {
  const filled = text.replace(/\$\$|\$\{(\w+)(?::?-([^}]*))?[^}]*\}|\$(\w+)/g, (whole, _name, fallback: string | undefined) =>
    whole === '$$' ? '$' : (fallback ?? GAP),
  );
  return filled === GAP ? toUnknown(at) : toScalar(filled, at, filled.includes(GAP));
}

function toResources([name, service]: readonly [string, MapValue]): readonly Resource[] {
  const head = service.entries.get('image')?.at ?? service.at;
  const words = wordsOf([service.entries.get('entrypoint'), service.entries.get('command')], head);
  const hasCommand = service.entries.has('command') || service.entries.has('entrypoint');
  const settings = mapOf(
    {
      image: service.entries.get('image'),
      ...(hasCommand && { command: words, flags: flagsOf(words, head), programs: programsOf(words, head) }),
      ports: portsOf(service.entries.get('ports')),
      volumes: service.entries.get('volumes'),
    },
    service.at,
  );
  const environment = service.entries.get('environment');
  return [
    toResource(FRAMEWORK, 'service', name, head, settings),
    ...(environment ? [toResource(FRAMEWORK, 'environment', name, head, environmentOf(environment, head))] : []),
  ];
}

/** Ports in their long form: `127.0.0.1:5432:5432` is a host, a published port and a target. */
function portsOf(ports: Value | undefined): Value | undefined {
  if (ports?.kind !== 'list') return ports;
  return toList(flatten(ports).map(toPort), ports.at);
}

function toPort(port: Value): Value {
  if (port.kind !== 'scalar') return port;
  const parts = String(port.value).split('/')[0]?.split(':') ?? [];
  const target = parts.at(-1);
  const published = parts.length > 1 ? parts.at(-2) : undefined;
  const host = parts.slice(0, -2).join(':');
  const part = (text: string | undefined): Value | undefined =>
    text === undefined || text === '' ? undefined : toScalar(text, port.at, text.includes(GAP));
  return mapOf({ host_ip: part(host), published: part(published), target: part(target) }, port.at);
}
