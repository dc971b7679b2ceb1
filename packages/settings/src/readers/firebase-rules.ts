import { Positions } from '@phitrace/sources';
import type { Resource } from '../resource.js';
import { type MapValue, type Value, toScalar } from '../value.js';
import { readDocuments } from './data.js';
import { mapOf, toResource } from './make-resource.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './reader.js';

const FRAMEWORK = 'firebase-rules';

/** Security rules of Firestore and Storage (`*.rules`) and of the Realtime Database (`database.rules.json`). */
export const firebaseRules: SettingsReader = {
  id: FRAMEWORK,
  claims: (path) => /(^|\/)[\w.-]*(firestore|storage|firebase)[\w.-]*\.rules$|(^|\/)[\w.-]*rules\.json$/.test(path),
  read: (files) => joinReadings(files.map(readRules)),
};

function readRules(file: SettingsFile): Reading {
  if (!file.path.endsWith('.json')) return { resources: statementsOf(file), skipped: [], cuts: [] };
  const { values, skipped } = readDocuments(file);
  return {
    resources: values.flatMap((value) => (value.kind === 'map' && value.entries.has('rules') ? rulesOfTree(value, '') : [])),
    skipped,
    cuts: [],
  };
}

const ALLOW = /\ballow\s+([\w\s,]+?)\s*(?::\s*if\s+([^;]+?)\s*)?;/g;

/** `allow read, write: if condition;` — without a condition for everybody. */
function statementsOf({ path, text }: SettingsFile): readonly Resource[] {
  const code = text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) => part.replace(/[^\n\r]/g, ' '));
  const positions = new Positions(code);
  return [...code.matchAll(ALLOW)].map(({ 0: match, 1: methods = '', 2: condition, index }) => {
    const at = positions.toLocation(path, index, index + match.length);
    const value = condition === undefined ? undefined : toScalar(condition.replace(/\s+/g, ' '), at);
    return toResource(FRAMEWORK, 'allow', methods.replace(/\s+/g, ''), at, mapOf({ condition: value }, at));
  });
}

/** Each level of the tree of the database may say who reads and writes. */
function rulesOfTree(node: MapValue, symbol: string): readonly Resource[] {
  const below = [...node.entries].flatMap(([key, value]) => (value.kind === 'map' ? rulesOfTree(value, `${symbol}/${key}`) : []));
  return hasRule(node) ? [ruleOf(node, symbol), ...below] : below;
}

function hasRule({ entries }: MapValue): boolean {
  return entries.has('.read') || entries.has('.write');
}

/** Keys without their dot, which would be a step of a path. */
function ruleOf(node: MapValue, symbol: string): Resource {
  const value = (key: string): Value | undefined => node.entries.get(key);
  return toResource(FRAMEWORK, 'rule', symbol, node.at, mapOf({ read: value('.read'), write: value('.write') }, node.at));
}
