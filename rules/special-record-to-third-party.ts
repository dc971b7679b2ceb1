import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'special-record-to-third-party',
  kind: 'flow',
  summary:
    'Records of substance-use treatment or psychotherapy notes are sent to a third party without a declared consent, although a BAA covers it.',
  why: '42 CFR Part 2 and 45 CFR 164.508(a)(2) ask for the consent of the patient for these records; an agreement with the vendor alone is not enough.',
  fix: 'Send them only through a function that checks the consent, such as `consentedNote(note)`, or leave them out.',
  requirements: ['R-17'],
  from: ['sud', 'psychotherapy'],
  to: [
    'llm',
    'embedding',
    'speech',
    'messaging',
    'storage',
    'vector-store',
    'search',
    'queue',
    'http',
    'third-party',
    'analytics',
    'error-monitor',
  ],
  recipient: 'covered-third-party',
  severity: 'error',
  securitySeverity: 8.0,
  precision: 'medium',
  citations: ['42 CFR 2.31', '45 CFR 164.508(a)(2)'],
  cwe: ['CWE-359'],
  stage: 'preview',
});
