import type { SettingTest, SettingWords, UrlTest } from '@phitrace/core';
import { CALL, GAP, type ScalarValue, type UnknownValue, type Value, flatten, textOfScalar } from '../value.js';
import { type Answer, agreed, all, any, not, toAnswer } from './answer.js';
import { couldMatch, matchesGlob } from './glob.js';
import { hasStatement, isNamedLike } from './statement.js';

/** Whether a value is what the test describes. `ifAbsent` answers for the options of a choice that leave it out. */
export function meets(test: SettingTest, value: Value, words: SettingWords, ifAbsent: Answer = 'no'): Answer {
  if (value.kind === 'choice') return agreed(value.options.map((option) => (option ? meets(test, option, words, ifAbsent) : ifAbsent)));
  return all([...partsOnWhole(test, value, words), ...(asksOfItems(test) ? [anyItem(test, value, words)] : [])]);
}

/** True for a test that looks at each item of a list by itself. */
export function asksOfItems({ is, isNot, exactly, below, above, secret, url }: SettingTest): boolean {
  return [is, isNot, exactly, below, above, secret, url].some((part) => part !== undefined);
}

function partsOnWhole(test: SettingTest, value: Value, words: SettingWords): Answer[] {
  const parts: Answer[] = [];
  if (test.present) parts.push(value.kind === 'unknown' && value.targets.length === 0 ? 'maybe' : 'yes');
  if (test.lacks) parts.push(lacks(test.lacks, value));
  if (test.named) {
    const { named } = test;
    parts.push(any(flatten(value).map((item) => isNamedLike(item, named))));
  }
  if (test.statement) parts.push(hasStatement(test.statement, value, words));
  if (test.lacksStatement) parts.push(not(hasStatement(test.lacksStatement, value, words)));
  return parts;
}

/** A list is what one of its items is. */
function anyItem(test: SettingTest, value: Value, words: SettingWords): Answer {
  const open = value.kind === 'list' && value.open;
  const answer = any(flatten(value).map((item) => ofItem(test, item, words)));
  return open && answer === 'no' ? 'maybe' : answer;
}

function ofItem(test: SettingTest, item: Value, words: SettingWords): Answer {
  if (item.kind === 'unknown') return ofUnknown(test, item);
  if (item.kind === 'choice') return meets(test, item, words);
  return item.kind === 'scalar' ? all([...byText(test, item), ...byMeaning(test, item, words)]) : 'no';
}

/** What isn't written down here is no secret that is, and what a call made is none of the values that have names. */
function ofUnknown({ secret, is }: SettingTest, { parts }: UnknownValue): Answer {
  const asksForNames = is?.every((one) => /^\w+\.\w+\*?$/.test(String(one))) === true;
  return secret || (parts?.has(CALL) && asksForNames) ? 'no' : 'maybe';
}

function byText({ is, isNot, exactly, below, above }: SettingTest, item: ScalarValue): readonly Answer[] {
  const answers: Answer[] = [];
  if (is) answers.push(isOneOf(item, is));
  if (isNot) answers.push(not(isOneOf(item, isNot)));
  if (exactly) answers.push(toAnswer(exactly.includes(item.value)));
  if (below !== undefined) answers.push(compare(item, (number) => number < below));
  if (above !== undefined) answers.push(compare(item, (number) => number > above));
  return answers;
}

function byMeaning({ secret, url }: SettingTest, item: ScalarValue, words: SettingWords): readonly Answer[] {
  const answers: Answer[] = [];
  if (secret !== undefined) answers.push(toAnswer(isSecret(item, words) === secret));
  if (url) answers.push(isUrl(item, url, words));
  return answers;
}

function isOneOf(item: ScalarValue, wanted: readonly (string | number | boolean)[]): Answer {
  const text = textOfScalar(item);
  if (wanted.some((one) => isSame(one, text))) return 'yes';
  return item.partial && wanted.some((one) => one !== '*' && couldMatch(String(one), text)) ? 'maybe' : 'no';
}

/** Many formats have more words than one for true and false. */
const TRUTHS: Readonly<Record<string, boolean>> = { true: true, yes: true, on: true, false: false, no: false, off: false };

function isSame(wanted: string | number | boolean, text: string): boolean {
  if (typeof wanted === 'boolean') return TRUTHS[text.toLowerCase()] === wanted;
  return wanted === '*' ? text === '*' : matchesGlob(String(wanted), text);
}

function compare(item: ScalarValue, holds: (number: number) => boolean): Answer {
  if (item.partial) return 'maybe';
  const number = Number.parseFloat(textOfScalar(item));
  return toAnswer(!Number.isNaN(number) && holds(number));
}

/** A list or a text of words that has none of these. */
function lacks(wanted: readonly string[], value: Value): Answer {
  if (value.kind === 'unknown') return 'maybe';
  const items = flatten(value);
  const has = any(items.map((item) => (item.kind === 'scalar' ? isOneOf(item, wanted) : item.kind === 'map' ? 'no' : 'maybe')));
  return has === 'no' && value.kind === 'list' && value.open ? 'maybe' : not(has);
}

/** Characters of a text that can be a secret: `k` is given where a client asks for one and nobody looks at it. */
const SHORTEST_SECRET = 4;

function isSecret(item: ScalarValue, words: SettingWords): boolean {
  const text = textOfScalar(item).trim();
  return (
    typeof item.value === 'string' &&
    !item.partial &&
    text.length >= SHORTEST_SECRET &&
    !words.placeholders.some((pattern) => matchesGlob(pattern, text))
  );
}

const URL = /^["']?([a-z][a-z0-9+.-]*):\/\/(?:[^@/]*@)?([^:/?#"'\s]*)/i;

function isUrl(item: ScalarValue, { schemes, remote, without }: UrlTest, words: SettingWords): Answer {
  const text = textOfScalar(item).trim();
  const host = schemes.length === 0 ? text : hostWithScheme(text, schemes);
  if (host === undefined || without.some((part) => text.toLowerCase().includes(part))) return 'no';
  if (!remote) return 'yes';
  if (host.includes(GAP) || host === '') return 'maybe';
  return toAnswer(host.includes('.') && !words.localHosts.some((pattern) => matchesGlob(pattern, host)));
}

/** The host of an address with one of the schemes. */
function hostWithScheme(text: string, schemes: readonly string[]): string | undefined {
  const [, scheme = '', host = ''] = URL.exec(text) ?? [];
  return schemes.includes(scheme.toLowerCase()) ? host : undefined;
}
