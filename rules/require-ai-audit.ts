import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'require-ai-audit',
  kind: 'absence',
  summary: 'PHI is sent to a model, and no complete audit record says so on every path.',
  why: 'The record is what shows who had which chart read by which model, on what right, and what became of the answer; where a path leaves none, nobody can tell.',
  fix: 'Call the audit function on every path, best in a finally, with who asked, begin and end, the reference of the record, model and version, action, access decision or role, and what became of the output. Name a function of your own under audit.',
  requirements: ['R-20'],
  controls: ['ai-audit'],
  severity: 'warning',
  securitySeverity: 5.5,
  precision: 'medium',
  citations: ['45 CFR 164.312(b)'],
  cwe: ['CWE-778'],
  stage: 'preview',
  pack: 'governance',
});
