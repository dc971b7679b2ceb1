import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-url',
  kind: 'flow',
  summary: 'PHI is placed in a URL.',
  why: 'Addresses are kept in browser histories, proxy and server logs, and are sent on to other sites as the referrer.',
  fix: 'Send it in the body of a POST request over TLS, or put only the opaque record id into the address.',
  requirements: ['R-07'],
  from: ['*'],
  to: ['url'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 6.5,
  precision: 'high',
  citations: ['45 CFR 164.312(e)(1)', '45 CFR 164.502(b)'],
  cwe: ['CWE-598'],
  stage: 'stable',
});
