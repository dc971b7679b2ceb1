import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-http-errors',
  kind: 'flow',
  summary: 'PHI is put into an error response.',
  why: 'Error texts are shown, logged by clients and proxies, and collected by monitors; whoever may not read a record learns from the error what it holds.',
  fix: 'Answer with a generic message and a reference that the log of the server knows; say which field is wrong, not what it holds.',
  requirements: ['R-10'],
  from: ['*'],
  to: ['http-error'],
  recipient: 'any',
  severity: 'warning',
  securitySeverity: 5.5,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(1)', '45 CFR 164.502(b)'],
  cwe: ['CWE-209'],
  stage: 'stable',
});
