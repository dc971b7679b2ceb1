import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'unencrypted-storage',
  kind: 'setting',
  summary: 'A store is not encrypted.',
  why: 'Disks, snapshots and backups leave the place where access is checked. What is not encrypted can be read by whoever gets hold of them, and a loss is a breach that must be reported.',
  fix: 'Switch on encryption at rest, with a key of your own where patient data is stored.',
  requirements: ['R-40'],
  concerns: ['encryption-at-rest'],
  standings: ['plain'],
  severity: 'error',
  securitySeverity: 7.5,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(2)(iv)'],
  cwe: ['CWE-311', 'CWE-312'],
  stage: 'preview',
});
