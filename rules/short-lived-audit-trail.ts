import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'short-lived-audit-trail',
  kind: 'setting',
  summary: 'Audit records or documentation end before six years, or are missing.',
  why: 'Documentation must be kept for six years. Most organisations keep the records that prove it as long, and an inquiry asks for them.',
  fix: 'Record access, keep records and documentation 2192 days or longer, and lock them.',
  requirements: ['R-44'],
  concerns: ['audit', 'retention'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 4.0,
  precision: 'medium',
  citations: ['45 CFR 164.316(b)(2)(i)', '45 CFR 164.312(b)'],
  cwe: ['CWE-778'],
  stage: 'preview',
});
