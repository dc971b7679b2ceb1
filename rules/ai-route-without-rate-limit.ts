import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'ai-route-without-rate-limit',
  kind: 'absence',
  summary: 'A route asks a model, and nothing bounds how often.',
  why: 'An unbounded route lets anybody empty the budget, and read out by many questions what one question would not give.',
  fix: 'Put a limiter before the handler, per user where there is one.',
  requirements: ['R-32'],
  controls: ['rate-limit'],
  severity: 'warning',
  securitySeverity: 4.0,
  precision: 'medium',
  citations: ['45 CFR 164.308(a)(1)(ii)(B)'],
  cwe: ['CWE-770'],
  stage: 'preview',
  pack: 'strict',
  isAdvice: true,
});
