import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'training-data-beside-production',
  kind: 'setting',
  summary: 'Training or de-identified data shares a store with the records of production.',
  why: 'Whoever may read the one may read the other: people who train models see patients, and a job that is meant for made-up data reads real ones.',
  fix: 'Give training and de-identified data a bucket or database of its own, with its own role and key.',
  requirements: ['R-47'],
  concerns: ['separation'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.308(a)(4)', '45 CFR 164.502(b)'],
  cwe: ['CWE-668'],
  stage: 'preview',
});
