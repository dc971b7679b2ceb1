import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'region-outside-agreement',
  kind: 'absence',
  summary: 'PHI is sent to a region that the agreement with the vendor does not name.',
  why: 'An agreement that names regions covers these only; profiles that route between regions leave them without a word.',
  fix: 'Set the client to a region of the agreement, or have the region added to it and to its entry under baas.',
  requirements: ['R-25'],
  controls: ['approved-region'],
  severity: 'error',
  securitySeverity: 6.0,
  precision: 'high',
  citations: ['45 CFR 164.504(e)', '45 CFR 164.308(b)(1)'],
  cwe: ['CWE-359'],
  stage: 'preview',
  pack: 'governance',
});
