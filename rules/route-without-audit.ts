import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'route-without-audit',
  kind: 'absence',
  summary: 'A route answers with PHI, or takes it, and leaves no audit record.',
  why: 'Without a record nobody can say later who looked at whose chart; the law asks for one of every access.',
  fix: 'Write the audit record in the handler, in a middleware before it, or in what both call. Name a function of your own under audit in phitrace.config.jsonc.',
  requirements: ['R-31'],
  controls: ['audit'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.312(b)'],
  cwe: ['CWE-778'],
  stage: 'preview',
  pack: 'governance',
});
