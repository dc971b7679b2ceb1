import { defineRule } from '@phitrace/core';

export default defineRule({
  id: 'recorded-prompts',
  kind: 'setting',
  summary: 'A switch has prompts and answers of models recorded: by a tracing service, an error monitor or a debug log.',
  why: 'What is recorded beside the call is a second copy of the chart, with another recipient, another retention and mostly no agreement.',
  fix: 'Switch the recording of contents off, or hide inputs and outputs; keep times, tokens and names of models.',
  requirements: ['R-24'],
  concerns: ['prompt-recording'],
  standings: ['missing-control'],
  severity: 'warning',
  securitySeverity: 5.0,
  precision: 'medium',
  citations: ['45 CFR 164.502(b)', '45 CFR 164.504(e)'],
  cwe: ['CWE-532'],
  stage: 'preview',
  pack: 'governance',
  isAdvice: true,
});
