import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'weak-key-management',
  kind: 'setting',
  summary: 'A key is not rotated, can be lost, or leaves the store of keys.',
  why: 'A key that never changes protects everything that it ever encrypted until it leaks once. A key that is deleted takes the records with it.',
  fix: 'Rotate keys, protect them from deletion, and let programs sign in without one in a file.',
  requirements: ['R-41'],
  concerns: ['key-management'],
  standings: ['plain', 'missing-control'],
  severity: 'warning',
  securitySeverity: 4.5,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(2)(iv)'],
  cwe: ['CWE-320'],
  stage: 'preview',
});
