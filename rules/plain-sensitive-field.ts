import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'plain-sensitive-field',
  kind: 'absence',
  summary: 'A column holds data in plain text that the policy of the project wants encrypted field by field.',
  why: 'Encryption of the disk ends where somebody can query: a copied table, a report or an injected query gives the values away. Encrypted fields give nothing without the key.',
  fix: 'Encrypt the field before it is stored: an extension of the ORM, a transformer, pgcrypto, or a column of ciphertext.',
  requirements: ['R-46'],
  controls: ['encryption'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(2)(iv)'],
  cwe: ['CWE-312'],
  stage: 'preview',
});
