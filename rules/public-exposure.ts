import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'public-exposure',
  kind: 'setting',
  summary: 'A store or service is open to everybody.',
  why: 'What anybody can reach is found by somebody within hours.',
  fix: 'Close it: private networks, named principals, sign-in.',
  requirements: ['R-35', 'R-45'],
  concerns: ['exposure'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 9.0,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(1)'],
  cwe: ['CWE-284', 'CWE-668'],
  stage: 'preview',
});
