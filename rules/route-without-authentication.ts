import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'route-without-authentication',
  kind: 'absence',
  summary: 'A route answers with PHI, or takes it, and nobody is asked who they are.',
  why: 'Whoever finds the address reads the records. The law asks for access only by persons and programs that were granted it, and for proof of who they are.',
  fix: 'Put the guard that signs people in before the handler: middleware, a decorator, or a call in it. Name a guard of your own under guards in phitrace.config.jsonc.',
  requirements: ['R-30'],
  controls: ['authentication'],
  severity: 'error',
  securitySeverity: 8.5,
  precision: 'high',
  citations: ['45 CFR 164.312(d)', '45 CFR 164.312(a)(1)'],
  cwe: ['CWE-306'],
  stage: 'preview',
});
