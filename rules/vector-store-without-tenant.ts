import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'vector-store-without-tenant',
  kind: 'absence',
  summary: 'PHI is written to a vector store, or looked up in it, and nothing says whose it is.',
  why: 'What is like the question is found whoever it belongs to: without a namespace or filter, one clinic reads the notes of another.',
  fix: 'Name the tenant in every call: a namespace or partition, or a filter over a field that each vector carries.',
  requirements: ['R-12'],
  controls: ['tenant-isolation'],
  severity: 'warning',
  securitySeverity: 6.0,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(1)', '45 CFR 164.502(b)'],
  cwe: ['CWE-668'],
  stage: 'preview',
  pack: 'strict',
});
