import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'weak-sign-in',
  kind: 'setting',
  summary: 'Sign-in is weaker than it should be, or sessions do not end.',
  why: 'A session that lives for weeks is open on every device that was ever used.',
  fix: 'Require the second factor instead of offering it, and end sessions within a day.',
  requirements: ['R-33'],
  concerns: ['identity'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 4.3,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(2)(iii)', '45 CFR 164.312(d)'],
  cwe: ['CWE-613'],
  stage: 'preview',
});
