import type { CodeWords, SettingCheck } from '@phitrace/core';
import type { CodeCall, CodeWrite, Flows } from '@phitrace/flows';
import { NO_PROVIDERS, type Resource } from '../resource.js';
import { type MapValue, type Value, onOneLine, toMap } from '../value.js';
import { Entries, type ReadEntry } from './entries.js';
import { type Convention, conventionsOf, type FindConvention } from './conventions.js';
import { matchPlace, type CodePlace, toPlaceText } from './place.js';
import { RECEIVER, readReceivers } from './read-receivers.js';
import { type CodeReader, readArguments, readSettings, readValue } from './read-value.js';
import { SAME, SPELLINGS } from './spelling.js';

/** Code that can be asked, and what is asked of it. */
export interface CodeRequest {
  readonly flows: Flows;
  readonly checks: readonly SettingCheck[];
  readonly words: CodeWords;
  /** False for files of which nothing is reported. */
  readonly isAsked: (path: string) => boolean;
  /** What the file of settings around a path holds; undefined where there is none. */
  readonly contextOf: (path: string) => Value | undefined;
}

/** Values that are read of one resource. */
const MOST_VALUES = 5_000;
/** All code of a project can refer to one another. */
const SCOPE = '(code)';
/** Settings of the project around a resource. */
const CONTEXT = '$context';

/** The resources that calls in code write: constructs, commands, clients, ciphers. */
export function readCode(request: CodeRequest): readonly Resource[] {
  const { flows, words, checks, isAsked } = request;
  const find = conventionsOf(checks, words);
  const calls = flows.callsTo((place) => find(toPlaceText(place)) !== undefined, isAsked);
  const writes = flows
    .writesTo((place) => findWrite(words, place) !== undefined, isAsked)
    .flatMap((each) => flows.faults.attempt(each.location.path, () => [toWritten(request, each, findWrite(words, each)?.type ?? '')], []));
  const made = calls.flatMap((call) => flows.faults.attempt(call.location.path, () => toCodeResources(request, call, find), []));
  return [...made, ...writes];
}

function findWrite({ writes }: CodeWords, place: CodePlace): CodeWords['writes'][number] | undefined {
  return writes.find((write) => matchPlace(write.place, toPlaceText(place)));
}

function toCodeResources(request: CodeRequest, call: CodeCall, find: FindConvention): readonly Resource[] {
  const convention = find(toPlaceText(call));
  if (!convention) return [];
  const { framework, type, calls } = convention;
  const reader = toReader(request, calls.as ? SPELLINGS[calls.as.keys] : SAME);
  return [
    {
      framework,
      ...(calls.framework !== framework && { writtenIn: calls.framework }),
      type,
      address: call.id,
      symbol: toResourceSymbol(reader, call, convention),
      head: onOneLine(call.location),
      settings: withAsked(settingsOfCall(reader, call, convention), (key) =>
        key === CONTEXT ? request.contextOf(call.location.path) : key === RECEIVER ? readReceivers(request, call) : undefined,
      ),
      scope: SCOPE,
      providers: NO_PROVIDERS,
    },
  ];
}

function toReader({ flows, words }: CodeRequest, spelling: CodeReader['spelling']): CodeReader {
  return { flows, words, spelling, budget: { left: MOST_VALUES }, depth: 0 };
}

function settingsOfCall(reader: CodeReader, call: CodeCall, { calls: { settings } }: Convention): MapValue {
  if (settings === undefined) return readArguments(reader, call);
  const argument = call.args[settings];
  return argument ? readSettings(reader, argument, call.location) : toMap(new Map(), call.location, call.isOpen);
}

/** Asked for by their names only: they are no settings of the resource. */
function withAsked(settings: MapValue, readAsked: ReadEntry): MapValue {
  const { entries } = settings;
  return {
    ...settings,
    entries: new Entries(
      (key) => readAsked(key) ?? entries.get(key),
      () => [...entries.keys()],
    ),
  };
}

/** The name that the code gives it, where that is a plain word; else what is called, in which function. */
function toResourceSymbol(reader: CodeReader, call: CodeCall, { calls: { name } }: Convention): string {
  const argument = name === undefined ? undefined : call.args[name];
  const given = argument && readValue(reader, argument);
  if (given?.kind === 'scalar' && /^[\w.-]{1,64}$/.test(String(given.value))) return String(given.value);
  const called = call.chain.filter((part) => part !== 'default').at(-1) ?? call.module;
  return call.enclosing === '' ? called : `${call.enclosing}.${called}`;
}

/** What is written into a member is a resource with one setting. */
function toWritten(request: CodeRequest, { location, chain, value }: CodeWrite, type: string): Resource {
  const key = chain.at(-1) ?? '';
  const written = readValue(toReader(request, SAME), value);
  return {
    framework: 'code',
    type,
    address: `${location.path}:${location.line}:${location.column}`,
    symbol: chain
      .filter((part) => part !== 'default')
      .slice(-2)
      .join('.'),
    head: onOneLine(location),
    settings: toMap(new Map(written ? [[key, written]] : []), location),
    scope: SCOPE,
    providers: NO_PROVIDERS,
  };
}
