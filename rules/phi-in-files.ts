import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-files',
  kind: 'flow',
  summary: 'PHI is written to a plain or temporary file.',
  why: 'A file has none of the access control, audit and retention of the record system; temporary folders are shared, and outlive the process that wrote to them.',
  fix: 'Keep it in memory, stream it to encrypted storage, or encrypt it before it is written; delete what must be written for a moment.',
  requirements: ['R-09'],
  from: ['*'],
  to: ['file'],
  recipient: 'any',
  severity: 'warning',
  securitySeverity: 5.5,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(2)(iv)', '45 CFR 164.310(d)(1)'],
  cwe: ['CWE-313'],
  stage: 'stable',
});
