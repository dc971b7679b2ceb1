import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'weak-cryptography',
  kind: 'setting',
  summary: 'A cipher, a mode or a key is broken.',
  why: 'DES, RC4, ECB and fixed initialization vectors show what they hide to whoever has enough of it. The law counts data as unencrypted when the encryption is not the kind that NIST recommends.',
  fix: 'Use AES-256-GCM with random initialization vectors, RSA with OAEP and at least 2048 bits.',
  requirements: ['R-43'],
  concerns: ['cryptography'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 7.5,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(2)(iv)', '45 CFR 164.312(e)(1)'],
  cwe: ['CWE-327', 'CWE-329', 'CWE-326'],
  stage: 'preview',
});
