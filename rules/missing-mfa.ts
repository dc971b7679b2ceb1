import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'missing-mfa',
  kind: 'setting',
  summary: 'People sign in without a second factor.',
  why: 'A stolen password is enough to read records.',
  fix: 'Require a second factor.',
  requirements: ['R-33'],
  concerns: ['identity'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 6.8,
  precision: 'high',
  citations: ['45 CFR 164.312(d)'],
  cwe: ['CWE-308'],
  stage: 'preview',
});
