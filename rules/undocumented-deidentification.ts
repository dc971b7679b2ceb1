import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'undocumented-deidentification',
  kind: 'record',
  summary: 'Data is called de-identified, and nothing says by which method and tool.',
  why: 'Whether data is de-identified depends on the method: Safe Harbor removes eighteen kinds of identifiers, an expert documents why the risk is very small. Without a record nobody can tell which rows were treated, by what, and whether the next export will be.',
  fix: 'Commit a record beside the data set: the method (Safe Harbor or expert determination), the tool with its version, the day, and who answers for it.',
  requirements: ['R-53'],
  contents: ['undocumented-deidentification'],
  verdicts: ['unclear'],
  severity: 'note',
  securitySeverity: 3,
  precision: 'medium',
  citations: ['45 CFR 164.514(b)(2)'],
  cwe: ['CWE-359'],
  stage: 'preview',
});
