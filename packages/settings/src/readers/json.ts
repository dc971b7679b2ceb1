import type { Location } from '@phitrace/core';
import { readJson } from '@phitrace/sources';
import type { Value } from '../value.js';
import { toValue } from './data.js';

/** A JSON text inside of a setting as a value, all of it placed where the text stands; undefined when it is broken. */
export function parseJson(text: string, at: Location): Value | undefined {
  const { documents, problems } = readJson(text);
  const [document] = documents;
  return document && problems.length === 0 ? toValue(document, { locate: () => at }) : undefined;
}
