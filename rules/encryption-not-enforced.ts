import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'encryption-not-enforced',
  kind: 'setting',
  summary: 'Encryption is possible, but not enforced.',
  why: 'What is encrypted only when the client asks for it is sometimes not encrypted.',
  fix: 'Refuse what is not encrypted.',
  requirements: ['R-40', 'R-42'],
  concerns: ['encryption-at-rest', 'encryption-in-transit'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.312(e)(1)', '45 CFR 164.312(a)(2)(iv)', '45 CFR 164.312(e)(2)(ii)'],
  cwe: ['CWE-319'],
  stage: 'preview',
});
