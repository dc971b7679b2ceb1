import {
  AddressWords,
  AllowFile,
  CodeWords,
  Configuration,
  Control,
  Crosswalk,
  FieldSchemas,
  FileWords,
  FormatTable,
  Framework,
  HealthTypes,
  ImportTable,
  Kinds,
  LexiconEntry,
  LexiconWords,
  MethodWords,
  Library,
  OpenRoutes,
  DataOrigin,
  PolicyCell,
  SampleValues,
  Standard,
  SettingChecks,
  SettingWords,
  toJsonSchema,
  Vendor,
} from '@phitrace/core';
import { z } from 'zod';

/** The JSON Schemas in `rules/schema`, by file name. Editors complete data files and configurations from them. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  addresses: AddressWords,
  methods: MethodWords,
  allow: AllowFile,
  config: Configuration,
  control: Control,
  crosswalk: Crosswalk,
  fhir: HealthTypes,
  'field-schemas': FieldSchemas,
  files: FileWords,
  formats: FormatTable,
  framework: Framework,
  import: ImportTable,
  kinds: Kinds,
  lexicon: LexiconEntry,
  library: Library,
  'open-routes': OpenRoutes,
  origin: DataOrigin,
  policy: z.array(PolicyCell),
  samples: SampleValues,
  standard: Standard,
  storage: SettingChecks,
  'storage-code': CodeWords,
  'storage-words': SettingWords,
  vendor: Vendor,
  words: LexiconWords,
};

/** A schema as JSON Schema draft 7, for what a person writes: defaults may be left out. */
export function toSchemaText(schema: z.ZodType): string {
  return `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`;
}
