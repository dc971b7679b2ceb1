import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'whole-record-to-vendor',
  kind: 'flow',
  summary: 'A whole record of a patient goes to a model or in a message where a few fields would do, although a BAA covers the vendor.',
  why: 'An agreement permits the disclosure of what the task needs. A record that is passed on whole takes along what nobody asked for, and every field that is added to it later.',
  fix: 'Name the fields that the task needs, and pass on an object or a text of these alone.',
  requirements: ['R-14'],
  from: ['record'],
  to: ['llm', 'embedding', 'messaging'],
  recipient: 'covered-third-party',
  severity: 'warning',
  securitySeverity: 4.0,
  precision: 'medium',
  citations: ['45 CFR 164.502(b)'],
  cwe: ['CWE-359'],
  stage: 'preview',
  pack: 'strict',
});
