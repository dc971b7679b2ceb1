import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-to-vendor-without-baa',
  kind: 'flow',
  summary: 'PHI is sent to a third party for which no Business Associate Agreement is declared.',
  why: 'A vendor that receives PHI is a business associate: without a signed agreement the disclosure is not permitted, whatever the vendor does with the data.',
  fix: 'Send the data through a service whose agreement is declared in phitrace.config.jsonc, de-identify it first, or declare the signed agreement under baas.',
  requirements: ['R-01', 'R-06', 'R-12'],
  from: ['*'],
  to: ['llm', 'embedding', 'speech', 'messaging', 'storage', 'vector-store', 'search', 'queue', 'http', 'third-party'],
  recipient: 'uncovered-third-party',
  severity: 'error',
  securitySeverity: 9.0,
  precision: 'high',
  citations: ['45 CFR 164.502(e)(1)', '45 CFR 164.504(e)', '45 CFR 164.308(b)(1)', '45 CFR 164.314(a)'],
  cwe: ['CWE-201', 'CWE-359'],
  stage: 'stable',
});
