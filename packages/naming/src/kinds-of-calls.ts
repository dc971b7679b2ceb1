import type { Kinds } from '@phitrace/core';
import { splitWords } from './words.js';

type Sinks = Kinds['sinks'];

/** The kind of sink that words of an address tell, where its host isn't known. */
export function findKindOfHost(sinks: Sinks, words: Iterable<string>): string | undefined {
  const known = Object.entries(sinks);
  for (const word of words) for (const [kind, { hostWords }] of known) if (hostWords.includes(word)) return kind;
  return undefined;
}

/** The kind of sink that a function's name tells by its verb and by whom it asks: `invokeLLM`, `askChatGPT`. */
export function findKindOfCall(sinks: Sinks, name: string): string | undefined {
  const words = splitWords(name);
  const [verb = '', ...rest] = words;
  const nouns = [...rest, ...rest.map((word, i) => `${word}${rest[i + 1] ?? ''}`)];
  return Object.entries(sinks).find(
    ([, { hostWords, wrapperWords }]) =>
      wrapperWords.includes(verb) && !hostWords.includes(verb) && nouns.some((word) => hostWords.includes(word)),
  )?.[0];
}

/** The safeguard that a function of this name gives: `maskName`, `toMasked`. */
export function findSafeguard(safeguards: Kinds['safeguards'], name: string): string | undefined {
  const [first = '', second = ''] = splitWords(name);
  const isDone = (verb: string) => (first === 'to' ? [verb, `${verb}d`, `${verb}ed`].includes(second) : verb === first);
  return Object.entries(safeguards).find(([, { verbs }]) => verbs.some(isDone))?.[0];
}
