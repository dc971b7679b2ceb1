import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'unencrypted-transport',
  kind: 'setting',
  summary: 'A connection is not encrypted, or not verified.',
  why: 'Whoever is on the way reads and changes what is sent. A certificate that nobody checks protects against nobody who takes part.',
  fix: 'Require TLS 1.2 or later, and verify certificates.',
  requirements: ['R-11', 'R-42'],
  concerns: ['encryption-in-transit'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 7.4,
  precision: 'high',
  citations: ['45 CFR 164.312(e)(1)', '45 CFR 164.312(e)(2)(ii)'],
  cwe: ['CWE-319', 'CWE-295'],
  stage: 'preview',
});
