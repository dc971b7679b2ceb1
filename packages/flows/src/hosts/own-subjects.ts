import { memoize } from '@phitrace/core';
import { IDENTIFYING, type Lexicon, splitWords, toSingular, weightOf } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';

/** Words of a name for somebody: `RehabClient`, `selectedMember`. */
const MAX_WORDS = 2;

/**
 * What a project calls its patients: a word for people (`client`, `resident`, `member`) of whose type, or of whose values, it
 * keeps what identifies a patient (`client.dateOfBirth`, `client.diagnosis`).
 */
export function ownSubjects(files: readonly FileFacts[], lexicon: Lexicon): string[] {
  const members = new Map<string, Set<string>>();
  for (const file of files) for (const { word, names } of foundIn(file, lexicon)) addTo(members, word, names);
  return [...members].filter(([, names]) => weightOf(lexicon, [...names]) >= IDENTIFYING).map(([word]) => word);
}

const known = new WeakMap<Lexicon, WeakMap<FileFacts, readonly FoundSubject[]>>();

/** Found out once of each file: where a program changes, most of its files are the same. */
function foundIn(file: FileFacts, lexicon: Lexicon): readonly FoundSubject[] {
  const ofLexicon = memoize(known, lexicon, () => new WeakMap<FileFacts, readonly FoundSubject[]>());
  return memoize(ofLexicon, file, () => [...declaredIn(file, lexicon), ...readIn(file, lexicon)]);
}

interface FoundSubject {
  readonly word: string;
  readonly names: readonly string[];
}

function addTo(members: Map<string, Set<string>>, word: string, names: readonly string[]): void {
  for (const name of names) memoize(members, word, () => new Set<string>()).add(name);
}

/** Members of types that are named after people, but not what these can do: `interface ClientData { dateOfBirth: string }`. */
function declaredIn({ types }: FileFacts, lexicon: Lexicon): FoundSubject[] {
  return [...types.values()].flatMap(({ name, members }) => {
    const held = Object.entries(members).flatMap(([key, { kind }]) => (kind === 'function' ? [] : [key]));
    return wordOf(name, lexicon).map((word) => ({ word, names: held }));
  });
}

/** What is read of variables that are named after people by one word: with a second one, as in `apiClient`, it may be a program. */
function readIn({ nodes }: FileFacts, lexicon: Lexicon): FoundSubject[] {
  return nodes.flatMap(({ kind, edges: [edge] }) => {
    const name = kind === 'read' && edge ? (nodes[edge.from]?.name ?? '') : '';
    return wordOf(name, lexicon, 1).map((word) => ({ word, names: edge?.keys ?? [] }));
  });
}

/** The word for people that a name is or ends in, apart from words that only say that it holds something. */
function wordOf(name: string, lexicon: Lexicon, most = MAX_WORDS): string[] {
  const words = splitWords(name).filter((word) => !lexicon.isWrapper(word));
  const word = toSingular(words.at(-1) ?? '');
  return words.length <= most && lexicon.isPerson(word) ? [word] : [];
}
