import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'fragile-cryptography',
  kind: 'setting',
  summary: 'Encryption, a hash or a derived key protects less than it seems.',
  why: 'Data that is encrypted and not authenticated can be changed unseen. An MD5 or SHA-1 of a number of a patient is found by trying all numbers, and a key from a password is only as good as its salt and rounds.',
  fix: 'Authenticate what you encrypt, hash with SHA-256 and a secret key, and derive keys with a random salt and at least 210,000 rounds.',
  requirements: ['R-43'],
  concerns: ['cryptography'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(2)(iv)', '45 CFR 164.312(c)(1)'],
  cwe: ['CWE-328', 'CWE-353', 'CWE-916'],
  stage: 'preview',
});
