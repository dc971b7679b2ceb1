import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'database-in-repository',
  kind: 'record',
  summary: 'A database or a dump of one is committed to the repository.',
  why: 'A database is copied with its rows: to every clone, build and backup, and into the history. Nobody can review what it holds in a pull request.',
  fix: 'Remove the file, from the history too when it ever held data of patients. Commit the schema and a script that fills it with synthetic rows.',
  requirements: ['R-50'],
  contents: ['database'],
  verdicts: ['unclear', 'real-looking'],
  severity: 'warning',
  securitySeverity: 6,
  precision: 'medium',
  citations: ['45 CFR 164.502(a)', '45 CFR 164.310(d)(1)'],
  cwe: ['CWE-540'],
  stage: 'preview',
});
