import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'unreviewed-ai-output',
  kind: 'absence',
  summary: 'What a model says about a patient is written to the record or an order, or sent out, and no person decides before.',
  why: 'A model is wrong now and then, and sounds the same. In the chart, an order or a message its mistake is care.',
  fix: 'Store the answer as a draft that a clinician approves, or call the function that asks for approval before.',
  requirements: ['R-26'],
  controls: ['human-review'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.312(c)(1)'],
  cwe: ['CWE-1426'],
  stage: 'preview',
  pack: 'strict',
  isAdvice: true,
});
