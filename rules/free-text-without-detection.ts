import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'free-text-without-detection',
  kind: 'flow',
  summary:
    'What patients say or write goes to a model without a detection of identifiers in front of it, although a BAA covers the vendor.',
  why: 'Free text holds names, numbers and third persons that no field name tells of.',
  fix: 'Run a detector or redactor over the text before it is sent.',
  requirements: ['R-19'],
  from: ['free-text', 'clinical'],
  to: ['llm', 'embedding', 'speech'],
  recipient: 'covered-third-party',
  severity: 'note',
  securitySeverity: 3.0,
  precision: 'medium',
  citations: ['45 CFR 164.502(b)'],
  cwe: ['CWE-359'],
  stage: 'preview',
  pack: 'strict',
  isAdvice: true,
});
