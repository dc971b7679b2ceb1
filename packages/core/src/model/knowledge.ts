import { z } from 'zod';
import { Control } from './control.js';
import { Crosswalk } from './crosswalk.js';
import { FieldSchemas } from './field-schemas.js';
import { FileWords } from './file-words.js';
import { Framework, OpenRoutes } from './framework.js';
import { HealthTypes } from './fhir.js';
import { ImportTable } from './import-table.js';
import { Kinds, PolicyCell } from './kinds.js';
import { LexiconEntry, LexiconWords } from './lexicon.js';
import { CodeWords, SettingChecks, SettingWords } from './storage.js';
import { Library, Vendor } from './vendor.js';

/** Everything that is known, as data. Generated from `rules/` into one `knowledge.json.gz`; a project's own models are merged into it. */
export const Knowledge = z.strictObject({
  kinds: Kinds,
  files: FileWords.prefault({}),
  policy: z.array(PolicyCell),
  vendors: z.array(Vendor),
  libraries: z.array(Library),
  lexicon: z.array(LexiconEntry),
  words: LexiconWords,
  healthTypes: z.array(HealthTypes),
  settings: z.array(SettingChecks),
  settingWords: SettingWords,
  settingCode: CodeWords,
  imports: z.array(ImportTable),
  controls: z.array(Control),
  crosswalks: z.array(Crosswalk).default([]),
  frameworks: z.array(Framework).default([]),
  openRoutes: OpenRoutes.prefault({}),
  fieldSchemas: FieldSchemas.prefault({}),
});

export type Knowledge = z.infer<typeof Knowledge>;
