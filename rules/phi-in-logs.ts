import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-in-logs',
  kind: 'flow',
  summary: 'PHI is written to a log.',
  why: 'Logs are copied, shipped and kept outside the access controls of the record, and are read by people who have no need to know what is in them.',
  fix: 'Log the opaque record id, a count or a type name; pass anything else through a redactor that phitrace.config.jsonc names.',
  requirements: ['R-03'],
  from: ['*'],
  to: ['log'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 7.5,
  precision: 'high',
  citations: ['45 CFR 164.312(a)(1)', '45 CFR 164.312(b)', '45 CFR 164.502(b)', '45 CFR 164.514(b)(2)'],
  cwe: ['CWE-532'],
  stage: 'stable',
});
