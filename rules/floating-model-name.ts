import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'floating-model-name',
  kind: 'absence',
  summary: 'PHI is sent to a model by a name that its vendor moves to newer versions.',
  why: 'The model behind such a name changes without a review: what was tested is not what answers.',
  fix: 'Name the dated version, and change it when the new one was reviewed.',
  requirements: ['R-21'],
  controls: ['model-pinning'],
  severity: 'warning',
  securitySeverity: 3.5,
  precision: 'high',
  citations: ['45 CFR 164.308(a)(8)'],
  cwe: ['CWE-1357'],
  stage: 'preview',
  pack: 'governance',
  isAdvice: true,
});
