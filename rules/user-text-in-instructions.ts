import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'user-text-in-instructions',
  kind: 'absence',
  summary: 'What somebody sent stands in the instructions of a model that is given PHI, too.',
  why: 'Who writes the instructions decides what the model does with the rest: a sentence in a form can have it read out the chart.',
  fix: 'Keep the instructions fixed, and pass what users write as a message of the user role.',
  requirements: ['R-18'],
  controls: ['instruction-separation'],
  severity: 'warning',
  securitySeverity: 6.5,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(1)', '45 CFR 164.308(a)(1)(ii)(B)'],
  cwe: ['CWE-1427'],
  stage: 'preview',
  pack: 'strict',
  isAdvice: true,
});
