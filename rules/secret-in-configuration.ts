import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'secret-in-configuration',
  kind: 'setting',
  summary: 'A password, token or key is written down.',
  why: 'A repository is copied to every machine that works on it, and keeps everything for ever.',
  fix: 'Read it from a secret store, and change the one that was written down.',
  requirements: ['R-43'],
  concerns: ['secrets'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 8.0,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(2)(iv)', '45 CFR 164.312(d)'],
  cwe: ['CWE-798', 'CWE-312'],
  stage: 'preview',
});
