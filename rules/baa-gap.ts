import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'baa-gap',
  kind: 'flow',
  summary: 'PHI is sent to a third party whose declared agreement does not cover this service, host or date.',
  why: "An agreement covers the services that it names and the time for which it was signed: the same vendor's other services, and the day after it ends, are outside it.",
  fix: 'Use a service that the agreement names, or have the agreement extended and update its entry under baas in phitrace.config.jsonc.',
  requirements: ['R-02'],
  from: ['*'],
  to: ['llm', 'embedding', 'speech', 'messaging', 'storage', 'vector-store', 'search', 'queue', 'http', 'third-party'],
  recipient: 'partly-covered-third-party',
  severity: 'error',
  securitySeverity: 8.0,
  precision: 'high',
  citations: ['45 CFR 164.504(e)', '45 CFR 164.502(e)(2)', '45 CFR 164.308(b)(3)'],
  cwe: ['CWE-201'],
  stage: 'stable',
});
