import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-training-data',
  kind: 'flow',
  summary: 'PHI becomes training data, or goes to people who label it.',
  why: 'What a model was tuned with comes out of it again, cannot be deleted from it, and is seen by everybody who may ask it; training is no treatment, payment or operation by itself.',
  fix: 'De-identify the records first (164.514(a) and (b)), with a service or function that the configuration names.',
  requirements: ['R-13'],
  from: ['*'],
  to: ['training'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 8.0,
  precision: 'high',
  citations: ['45 CFR 164.502(a)', '45 CFR 164.514(b)(2)'],
  cwe: ['CWE-359'],
  stage: 'stable',
});
