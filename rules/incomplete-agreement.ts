import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'incomplete-agreement',
  kind: 'absence',
  summary: 'The entry of an agreement does not tell all that has to be known of it, or the agreement ends.',
  why: 'Whether a vendor may train on the data, how long it keeps it and when it tells of a breach decides whether it may have it. What the entry does not tell, nobody has looked up; and what is sent after its last day is sent without one.',
  fix: 'Renew what ends within 60 days. Read the agreement and fill in what is missing: training, retentionDays, subprocessors, breachNoticeDays, portability, noCombining, safeguards, products, evidence, reviewed.',
  requirements: ['R-23'],
  controls: ['agreement-terms'],
  severity: 'note',
  securitySeverity: 3.0,
  precision: 'very-high',
  citations: ['45 CFR 164.504(e)', '45 CFR 164.314(a)'],
  cwe: [],
  stage: 'preview',
  pack: 'governance',
  isAdvice: true,
});
