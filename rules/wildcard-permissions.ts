import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'wildcard-permissions',
  kind: 'setting',
  summary: 'A policy allows everything.',
  why: 'Whoever gets hold of the role gets hold of all records, keys and models.',
  fix: 'Name the actions and the resources that are needed.',
  requirements: ['R-34'],
  concerns: ['permissions'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 7.0,
  precision: 'high',
  citations: ['45 CFR 164.308(a)(4)', '45 CFR 164.312(a)(1)'],
  cwe: ['CWE-732'],
  stage: 'preview',
});
