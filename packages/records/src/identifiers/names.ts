import type { Inspection, InspectionData, Inspector } from './inspection.js';

/** Letters of any script, with what joins and shortens names. */
const SHAPE = /^\p{Lu}[\p{L}\d'’.-]*(?:[ ,^]{1,2}[\p{L}\d'’.()-]+){0,5}$/u;
const LOWER_SHAPE = /^\p{Ll}[\p{L}'’-]+(?: [\p{Ll}'’-]+){0,3}$/u;

/** A person's name as it stands in a field for names: one to six words, the first in capitals, or all in small letters. */
function inspectName(text: string, role: string, { samples }: InspectionData): Inspection | undefined {
  // The parts that a name lacks may leave what stands between parts: `Kowalczyk^Harold^^^`.
  const name = text.replace(/[\^, ]+$/, '');
  if (text.length > 60 || !(SHAPE.test(name) || LOWER_SHAPE.test(name))) return undefined;
  const words = name
    .toLowerCase()
    .split(/[ ,^.]+/)
    .filter(Boolean);
  return { role, outcomes: [['name', standingOf(words, samples)]], normal: words.join(' ') };
}

function standingOf(words: readonly string[], samples: InspectionData['samples']): string {
  const reversed = [...words].reverse();
  if (samples.names.has(words.join(' ')) || samples.names.has(reversed.join(' '))) return 'sample';
  if (words.some((word) => samples.nameWords.has(word.replace(/\d+$/, '')))) return 'sample';
  if (words.some((word) => /\p{L}\d/u.test(word))) return 'digits';
  return words.every((word) => isPronounceable(word)) ? 'plain' : 'no-name';
}

/** False for letters that no language writes as a name: `Sssssss`, `XKCDQ`. */
function isPronounceable(word: string): boolean {
  return (
    word.length === 1 ||
    !/^\p{ASCII}+$/u.test(word) ||
    (/[aeiouy]/.test(word) ? !/([a-z])\1\1|[bcdfghjklmnpqrstvwxz]{6}/.test(word) : word.length < 4)
  );
}

export const inspectFamilyName: Inspector = (text, data) => (text.length < 2 ? undefined : inspectName(text, 'family-name', data));
export const inspectGivenName: Inspector = (text, data) => inspectName(text, 'given-name', data);

/** Two words or more, or one: a field for whole names may hold a family name only. */
export const inspectFullName: Inspector = (text, data) => (text.length < 2 ? undefined : inspectName(text, 'full-name', data));

/** The family name in a whole name: before a comma or caret, else the last word that is no suffix. */
export function familyOf(name: string, original: string): string {
  if (/[,^]/.test(original)) return name.split(' ')[0] ?? '';
  return (
    name
      .split(' ')
      .filter((word) => !SUFFIXES.has(word))
      .at(-1) ?? ''
  );
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'dds', 'dvm', 'rn', 'esq', 'do']);
