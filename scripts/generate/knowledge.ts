import { join } from 'node:path';
import {
  CodeWords,
  Control,
  Crosswalk,
  FieldSchemas,
  FileWords,
  Framework,
  HealthTypes,
  ImportTable,
  Kinds,
  Knowledge,
  LexiconEntry,
  LexiconLanguage,
  LexiconWords,
  Library,
  OpenRoutes,
  PolicyCell,
  SettingChecks,
  SettingWords,
  Vendor,
} from '@phitrace/core';
import { z } from 'zod';
import { readFolder, readValid } from './read.js';
import { expandBases } from './health-types.js';
import { withLanguages, withWordsOf } from './languages.js';

const WORDS = 'words.json';

/** Routes that anybody may ask. */
const OPEN = 'open.json';

/** How code writes settings. */
const CODE = 'code.json';

/** What the survey of defaults has and the checks don't, with reasons: for readers. */
const LEFT_OUT = 'left-out.json';

/** Reads and validates all data in `rules/`. Throws an error that names every bad file and path. */
export function readKnowledge(rules: string): Knowledge {
  const storage = join(rules, 'storage');
  const frameworks = join(rules, 'frameworks');
  const kinds = withoutSchema(readValid(join(rules, 'kinds.json'), Kinds));
  return {
    kinds,
    files: withoutSchema(readValid(join(rules, 'files.json'), FileWords)),
    policy: readValid(join(rules, 'policy.json'), z.array(PolicyCell)),
    vendors: readFolder(join(rules, 'vendors'), Vendor).map(withoutSchema),
    libraries: readFolder(join(rules, 'libraries'), Library).map(withoutSchema),
    ...readWords(rules, readFolder(join(rules, 'lexicon/languages'), LexiconLanguage)),
    healthTypes: expandBases(readFolder(join(rules, 'fhir'), HealthTypes).map(withoutSchema)),
    settings: readFolder(storage, SettingChecks, (name) => ![WORDS, CODE, LEFT_OUT].includes(name)).map(withoutSchema),
    settingWords: withOwnNetwork(withoutSchema(readValid(join(storage, WORDS), SettingWords)), kinds),
    settingCode: withoutSchema(readValid(join(storage, CODE), CodeWords)),
    imports: readFolder(join(rules, 'imports'), ImportTable).map(withoutSchema),
    controls: readFolder(join(rules, 'controls'), Control).map(withoutSchema),
    crosswalks: readFolder(join(rules, 'crosswalks'), Crosswalk).map(withoutSchema),
    frameworks: readFolder(frameworks, Framework, (name) => name !== OPEN).map(withoutSchema),
    openRoutes: withoutSchema(readValid(join(frameworks, OPEN), OpenRoutes)),
    fieldSchemas: withoutSchema(readValid(join(rules, 'schemas.json'), FieldSchemas)),
  };
}

/** The words of the lexicon, with those of some languages beside its own. */
export function readWords(rules: string, languages: readonly LexiconLanguage[]): Pick<Knowledge, 'lexicon' | 'words'> {
  const lexicon = join(rules, 'lexicon');
  return {
    lexicon: readFolder(lexicon, LexiconEntry, (name) => name !== WORDS).map((entry) => withLanguages(withoutSchema(entry), languages)),
    words: withWordsOf(languages, withoutSchema(readValid(join(lexicon, WORDS), LexiconWords))),
  };
}

/** Keys that only people, tests and pages read: notes, where a check comes from and what it expects in words, the runs that a row was seen in. */
const FOR_READERS: ReadonlySet<string> = new Set(['note', 'seen', 'sources', 'expects']);

/** What is shipped: without what nothing of the tool reads. */
export function withoutReaderNotes(knowledge: Knowledge): Knowledge {
  const { vendors, libraries, settings } = JSON.parse(
    JSON.stringify({ vendors: knowledge.vendors, libraries: knowledge.libraries, settings: knowledge.settings }, (key, value: unknown) =>
      FOR_READERS.has(key) ? undefined : value,
    ),
  ) as Pick<Knowledge, 'vendors' | 'libraries' | 'settings'>;
  return { ...knowledge, vendors, libraries, settings };
}

/** Hosts of the own network are local to settings, too: `rules/kinds.json` lists them for flows. */
function withOwnNetwork(words: SettingWords, { sinks }: Kinds): SettingWords {
  const own = Object.values(sinks).flatMap(({ ownNetwork }) => ownNetwork);
  return { ...words, localHosts: [...words.localHosts, ...own] };
}

function withoutSchema<T extends { $schema?: string | undefined }>(value: T): T {
  const copy = { ...value };
  delete copy.$schema;
  return copy;
}
