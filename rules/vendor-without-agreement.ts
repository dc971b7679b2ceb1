import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'vendor-without-agreement',
  kind: 'absence',
  summary: 'A project that handles PHI depends on the package of a vendor for which no Business Associate Agreement is declared.',
  why: 'The agreement comes before the first record: once the package is in, one call is enough for a disclosure that nothing permits.',
  fix: 'Declare the signed agreement under baas in phitrace.config.jsonc, or remove the package.',
  requirements: ['R-22'],
  controls: ['declared-agreement'],
  severity: 'note',
  securitySeverity: 4.0,
  precision: 'medium',
  citations: ['45 CFR 164.308(b)(1)', '45 CFR 164.502(e)(2)'],
  cwe: ['CWE-359'],
  stage: 'preview',
  pack: 'governance',
});
