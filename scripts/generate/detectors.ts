import { join } from 'node:path';
import {
  AddressWords,
  CellRole,
  DetectorData,
  FormatTable,
  DataOrigin,
  MethodWords,
  PlaceTable,
  SampleValues,
  Standard,
} from '@phitrace/core';
import { z } from 'zod';
import { readFolder, readValid } from './read.js';

/** Reads and validates `rules/detectors`, what the scanner of records knows. */
export function readDetectors(rules: string): DetectorData {
  const folder = join(rules, 'detectors');
  return {
    roles: readValid(join(folder, 'roles.json'), z.record(z.string(), CellRole)),
    formats: readValid(join(folder, 'formats.json'), FormatTable),
    addresses: readValid(join(folder, 'addresses.json'), AddressWords),
    methods: readValid(join(folder, 'methods.json'), MethodWords),
    standards: readFolder(join(folder, 'standards'), Standard),
    samples: readValid(join(folder, 'samples.json'), SampleValues),
    contents: readValid(join(folder, 'contents.json'), DetectorData.shape.contents),
    outcomes: readValid(join(folder, 'outcomes.json'), z.record(z.string(), z.record(z.string(), z.string()))),
    origins: readFolder(join(folder, 'origins'), DataOrigin),
    zipCodes: readValid(join(folder, 'zip-codes.json'), PlaceTable(z.record(z.string(), z.string()))).values,
    cityZips: readValid(join(folder, 'city-zips.json'), PlaceTable(z.string())).values,
    restrictedZips: readValid(join(folder, 'restricted-zips.json'), PlaceTable(z.literal(true))).values,
    topLevelDomains: readValid(join(folder, 'top-level-domains.json'), PlaceTable(z.literal(true))).values,
    areaCodes: readValid(join(folder, 'area-codes.json'), PlaceTable(z.string())).values,
    socialSecurityAreas: readValid(join(folder, 'social-security-areas.json'), PlaceTable(z.string())).values,
  };
}
