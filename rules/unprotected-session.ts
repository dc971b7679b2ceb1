import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'unprotected-session',
  kind: 'setting',
  summary: 'The cookie of a session is sent without TLS, or scripts can read it.',
  why: 'Who has the cookie is signed in: on the same network, or by one line of script on any page.',
  fix: 'Set `secure: true` and `httpOnly: true` on the cookie.',
  requirements: ['R-33'],
  concerns: ['sessions'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 6.5,
  precision: 'high',
  citations: ['45 CFR 164.312(d)', '45 CFR 164.312(e)(1)'],
  cwe: ['CWE-614', 'CWE-1004'],
  stage: 'preview',
});
