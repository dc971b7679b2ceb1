import { Configuration } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { describe, expect, it } from 'vitest';
import { DeclaredFunctions } from '../../packages/flows/dist/models/declared-functions.js';

const { deidentifiers } = Configuration.parse({
  deidentifiers: ['scrubNote', { module: './privacy/redact', export: 'clean' }, { module: '@acme/phi', export: 'strip' }],
});
const declared = new DeclaredFunctions(deidentifiers, knowledge.files);

describe('declared de-identifiers', () => {
  it('hold by name wherever they stand', () => {
    expect(declared.hasName('scrubNote')).toBe(true);
    expect(declared.hasFunction('src/a.ts', 'scrubNote')).toBe(true);
    expect(declared.hasName('clean')).toBe(false);
  });

  it.each(['privacy/redact.ts', 'privacy/redact.mjs', 'privacy/redact/index.ts'])('hold in their module, %s', (path) => {
    expect(declared.hasFunction(path, 'clean')).toBe(true);
    expect(declared.hasFunction(path, 'tidy')).toBe(false);
  });

  it('do not hold for a function of the same name in another module', () => {
    expect(declared.hasFunction('src/format.ts', 'clean')).toBe(false);
    expect(declared.hasFunction('src/privacy/redact.ts', 'clean')).toBe(false);
  });

  it('hold for an export of a package, and of a module that was not found', () => {
    expect(declared.hasPlace('src/a.ts', { module: '@acme/phi', chain: ['strip'] })).toBe(true);
    expect(declared.hasPlace('src/a.ts', { module: '@acme/phi', chain: ['strip', 'name'] })).toBe(false);
    expect(declared.hasPlace('src/a.ts', { module: 'lodash', chain: ['strip'] })).toBe(false);
    expect(declared.hasPlace('src/a.ts', { module: '../privacy/redact.js', chain: ['clean'] })).toBe(true);
    expect(declared.hasPlace('src/a.ts', { module: './privacy/redact', chain: ['clean'] })).toBe(false);
  });
});
