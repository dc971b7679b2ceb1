import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-to-analytics',
  kind: 'flow',
  summary: 'PHI is sent to analytics, session replay, advertising or feature-flag services.',
  why: 'Tracking services combine what they receive with other data about the same person. Health data in an event is a disclosure that treatment, payment and operations do not excuse.',
  fix: 'Send an event without the data: no names, record ids or clinical values, and no page address or title that holds them.',
  requirements: ['R-04'],
  from: ['*'],
  to: ['analytics'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 8.5,
  precision: 'high',
  citations: ['45 CFR 164.502(a)', '45 CFR 164.502(e)(1)', '45 CFR 164.508(a)(3)'],
  cwe: ['CWE-359', 'CWE-201'],
  stage: 'stable',
});
