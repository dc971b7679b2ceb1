import type { SettingWords, StatementTest } from '@phitrace/core';
import type { Location } from '@phitrace/core';
import { parseJson } from '../readers/json.js';
import { type MapValue, type Value, flatten, targetsOf } from '../value.js';
import { type Answer, all, any, toAnswer } from './answer.js';
import { couldEqual, matchesGlob } from './glob.js';
import { selectPresent } from './select.js';

type StatementSpelling = SettingWords['statements'][number];

/** Whether an access policy, written out or as JSON in a text, or a list of statements has such a statement. */
export function hasStatement(test: StatementTest, policy: Value, words: SettingWords): Answer {
  return any(flatten(policy).map((document) => inDocument(test, document, words)));
}

function inDocument(test: StatementTest, document: Value, words: SettingWords): Answer {
  if (document.kind === 'scalar') return inText(test, document.value, document.at, words);
  if (document.kind !== 'map') return 'maybe';
  const single = words.statements.find(({ action }) => document.entries.has(action));
  if (single) return isSuch(test, document, single, words);
  const spelling = words.statements.find(({ list }) => document.entries.has(list));
  return spelling ? inStatements(test, document, spelling, words) : 'maybe';
}

/** Where a policy brings in others, what isn't seen may be there. */
function inStatements(test: StatementTest, document: MapValue, spelling: StatementSpelling, words: SettingWords): Answer {
  const statements = document.entries.get(spelling.list) ?? document;
  const answer = any(flatten(statements).map((statement) => isSuch(test, statement, spelling, words)));
  const isOpen =
    document.open || (statements.kind === 'list' && statements.open) || spelling.includes.some((key) => document.entries.has(key));
  return isOpen && answer === 'no' ? 'maybe' : answer;
}

function inText(test: StatementTest, text: string | number | boolean, at: Location, words: SettingWords): Answer {
  const document = typeof text === 'string' ? parseJson(text, at) : undefined;
  return document && document.kind !== 'scalar' ? hasStatement(test, document, words) : 'maybe';
}

function isSuch(test: StatementTest, statement: Value, spelling: StatementSpelling, words: SettingWords): Answer {
  if (statement.kind !== 'map') return 'maybe';
  const { condition, anyone, actions } = test;
  const conditions = statement.entries.get(spelling.condition);
  const answers = [isOneOf(statement, [spelling.effect], [test.effect], 'allow')];
  if (test.unconditional) answers.push(conditions ? 'no' : statement.open ? 'maybe' : 'yes');
  if (condition !== undefined) answers.push(conditions ? mentions(conditions, condition) : toAnswer(false));
  if (anyone) answers.push(isOneOf(statement, spelling.principal, words.anyone));
  if (actions) answers.push(isOneOf(statement, [spelling.action], actions));
  return all([...answers, ...ofResources(test, statement, spelling.resource)]);
}

function ofResources({ resources, named }: StatementTest, statement: MapValue, path: string): Answer[] {
  const answers: Answer[] = [];
  if (resources) answers.push(isOneOf(statement, [path], resources));
  if (named) answers.push(isNamed(statement, path, named));
  return answers;
}

/** Whether one of the texts at these paths is one of the wanted; `ifAbsent` stands for what is left out. A `*` in a policy is no pattern here: it is what is looked for. */
function isOneOf(statement: MapValue, paths: readonly string[], wanted: readonly string[], ifAbsent?: string): Answer {
  const values = paths.flatMap((path) => selectPresent(statement, path, {}, statement.at).flatMap(({ value }) => flatten(value)));
  if (values.length === 0 && statement.open) return 'maybe';
  if (values.length === 0) return toAnswer(ifAbsent !== undefined && wanted.includes(ifAbsent));
  return any(values.map((value) => isWanted(value, wanted)));
}

/** Whether a resource of the statement is called so, in its text or by the symbol that it refers to. */
function isNamed(statement: MapValue, path: string, named: NonNullable<StatementTest['named']>): Answer {
  const values = selectPresent(statement, path, {}, statement.at).flatMap(({ value }) => flatten(value));
  return any(values.map((value) => isNamedLike(value, named)));
}

/** Whether a value has such a name: in its text, or as the symbol of what it refers to. */
export function isNamedLike(value: Value, { like, unlike }: NonNullable<StatementTest['named']>): Answer {
  const symbols = targetsOf(value).map(symbolOf);
  const names = value.kind === 'scalar' ? [...symbols, String(value.value)] : symbols;
  const isSo = names.some((name) => like.some((one) => matchesGlob(one, name)) && !unlike.some((one) => matchesGlob(one, name)));
  const isKnown = symbols.length > 0 || (value.kind === 'scalar' && !value.partial);
  return isSo ? 'yes' : isKnown ? 'no' : 'maybe';
}

/** The last name of an address, without the number of an instance: `patients` of `module.a.aws_s3_bucket.patients[0]`. */
function symbolOf(address: string): string {
  const whole = address.replace(/\[[^\]]*\]$/, '');
  return whole.slice(whole.lastIndexOf('.') + 1);
}

/** A reference to a resource is the name of one thing, and so none of the wanted. */
function isWanted(value: Value, wanted: readonly string[]): Answer {
  if (value.kind === 'unknown') return value.targets.length > 0 ? 'no' : 'maybe';
  if (value.kind !== 'scalar') return value.kind === 'map' ? 'no' : 'maybe';
  const text = String(value.value).toLowerCase();
  if (wanted.some((one) => one.toLowerCase() === text)) return 'yes';
  return value.partial && wanted.some((one) => couldEqual(one, text)) ? 'maybe' : 'no';
}

/** Whether a key or a text in it is the word. */
function mentions(value: Value | undefined, word: string): Answer {
  switch (value?.kind) {
    case 'scalar':
      return toAnswer(matchesGlob(word, String(value.value)));
    case 'list':
      return any(value.items.map((item) => mentions(item, word)));
    case 'map':
      return any([...value.entries].map(([key, entry]) => (matchesGlob(word, key) ? 'yes' : mentions(entry, word))));
    default:
      return 'maybe';
  }
}
