import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'vendor-retention-on',
  kind: 'absence',
  summary: 'PHI is sent by a call that the vendor stores, and the switch that keeps it from that is not set.',
  why: 'What the vendor stores outlives the request, in a place that the agreement may not cover, and counts in the next breach.',
  fix: 'Set the option that switches the storing off, such as `store: false`.',
  requirements: ['R-24'],
  controls: ['retention'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'high',
  citations: ['45 CFR 164.502(b)', '45 CFR 164.504(e)'],
  cwe: ['CWE-359'],
  stage: 'preview',
  pack: 'governance',
  isAdvice: true,
});
