import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'production-address-in-tests',
  kind: 'record',
  summary: 'Configuration of development, tests or continuous integration names a production system that keeps records.',
  why: 'What runs in tests and pipelines is less guarded, and its logs are read by many. With the address of the production system it reads and changes records of patients.',
  fix: 'Point it at a system of its own that holds synthetic records. Keep the address of production where only production reads it.',
  requirements: ['R-54'],
  contents: ['production-address'],
  verdicts: ['real-looking'],
  severity: 'warning',
  securitySeverity: 6.5,
  precision: 'medium',
  citations: ['45 CFR 164.308(a)(4)', '45 CFR 164.312(a)(1)'],
  cwe: ['CWE-668'],
  stage: 'preview',
});
