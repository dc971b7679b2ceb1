import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'ai-output-without-filter',
  kind: 'absence',
  summary: 'What a model answers about PHI is used without a filter.',
  why: 'A model repeats what it was given, and more: identifiers that nobody asked for, and what other parts of the context say.',
  fix: 'Pass the answer through a filter or validator on every path before anybody gets it.',
  requirements: ['R-16'],
  controls: ['output-filter'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.502(b)', '45 CFR 164.312(c)(1)'],
  cwe: ['CWE-200'],
  stage: 'preview',
  pack: 'strict',
  isAdvice: true,
});
