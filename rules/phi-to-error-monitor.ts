import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'phi-to-error-monitor',
  kind: 'flow',
  summary: 'PHI is sent to an error monitor, performance monitor or AI observability service.',
  why: 'Exception messages, extras, breadcrumbs, user context, span attributes and recorded prompts leave the boundary on the worst day, and are shown to every developer.',
  fix: 'Attach the opaque record id and a generic message; scrub events before they are sent; turn off the recording of prompts and outputs.',
  requirements: ['R-05'],
  from: ['*'],
  to: ['error-monitor'],
  recipient: 'any',
  severity: 'error',
  securitySeverity: 8.0,
  precision: 'high',
  citations: ['45 CFR 164.502(e)(1)', '45 CFR 164.502(b)', '45 CFR 164.312(a)(1)'],
  cwe: ['CWE-201', 'CWE-532'],
  stage: 'stable',
});
