import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'audit-trail-off',
  kind: 'setting',
  summary: 'An audit trail is off, or its changes would not be noticed.',
  why: 'Without a trail nobody can tell whose records were read. A trail that can be changed proves nothing.',
  fix: 'Switch on the trail and the validation of its files; keep contents out of it.',
  requirements: ['R-44'],
  concerns: ['audit'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 6.5,
  precision: 'high',
  citations: ['45 CFR 164.312(b)', '45 CFR 164.312(c)(1)'],
  cwe: ['CWE-778'],
  stage: 'preview',
});
