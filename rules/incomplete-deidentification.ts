import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'incomplete-deidentification',
  kind: 'record',
  summary: 'Data that is called de-identified still holds identifiers.',
  why: 'Data is de-identified under Safe Harbor only when all eighteen kinds of identifiers are gone. What keeps one of them is PHI, whatever it is called, and people who trust the name handle it without care.',
  fix: 'Remove or generalise what the finding lists: dates to the year, ZIP codes to three digits where that is allowed, ages over 89 to one group. Keep a record of the method and the tool.',
  requirements: ['R-53'],
  contents: ['claimed-deidentified'],
  verdicts: ['real-looking', 'unclear'],
  severity: 'error',
  securitySeverity: 7.5,
  precision: 'medium',
  citations: ['45 CFR 164.514(b)(2)', '45 CFR 164.502(a)'],
  cwe: ['CWE-359', 'CWE-540'],
  stage: 'preview',
});
