import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-repository',
  kind: 'record',
  summary: 'Records of people that look real are committed to the repository.',
  why: 'A repository is copied to every developer, build and backup, is read by people and services without a right to the record, and keeps what was removed in its history.',
  fix: 'Replace the records by synthetic ones (reserved domains, numbers of the 555-01xx range, never-issued numbers, a generator), and remove the real ones from the history too.',
  requirements: ['R-50', 'R-51', 'R-52'],
  contents: ['identifiers', 'quasi-identifiers', 'imaging-tags'],
  verdicts: ['real-looking'],
  severity: 'error',
  securitySeverity: 8,
  precision: 'high',
  citations: ['45 CFR 164.502(a)', '45 CFR 164.514(b)(2)'],
  cwe: ['CWE-540', 'CWE-359'],
  stage: 'preview',
});
