import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'open-network',
  kind: 'setting',
  summary: 'A store or service can be reached from outside of its network.',
  why: 'Sign-in is then the only barrier, and a stolen key works from anywhere.',
  fix: 'Use private endpoints, or name the networks that may connect.',
  requirements: ['R-35', 'R-45'],
  concerns: ['exposure'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 5.5,
  precision: 'medium',
  citations: ['45 CFR 164.312(a)(1)'],
  cwe: ['CWE-668'],
  stage: 'preview',
});
