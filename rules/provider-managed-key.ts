import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'provider-managed-key',
  kind: 'setting',
  summary: 'A store is encrypted with a key that the provider keeps.',
  why: 'Who has the key decides who reads. With a key of the provider there is no policy of yours on it, no record of its use and no way to withdraw it.',
  fix: 'Encrypt with a customer-managed key.',
  requirements: ['R-41'],
  concerns: ['key-management', 'encryption-at-rest'],
  standings: ['provider-key'],
  severity: 'warning',
  securitySeverity: 3.9,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(2)(iv)'],
  cwe: ['CWE-320'],
  stage: 'preview',
});
