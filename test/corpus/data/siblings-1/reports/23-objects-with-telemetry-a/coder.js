import { bedrock } from '@ai-sdk/amazon-bedrock';
import { trace } from '@opentelemetry/api';
import { generateObject, streamText } from 'ai';
import { z } from 'zod';

const model = bedrock('anthropic.claude-3-5-sonnet-20241022-v2:0');
const schema = z.object({ codes: z.array(z.string()) });
const silent = { isEnabled: true, recordInputs: false, recordOutputs: false };
const tracer = trace.getTracer('coder');

export const code = (note) =>
  generateObject({ // leak: error_monitor
    model,
    schema,
    prompt: `ICD-10 codes of this clinical note: ${note.clinicalText}`,
    experimental_telemetry: { isEnabled: true, functionId: 'icd' },
  });

export const explain = (note) =>
  streamText({ // safe
    model,
    prompt: `Explain to the patient: ${note.clinicalText}`,
    experimental_telemetry: silent,
  });

export function traced(note) {
  return tracer.startActiveSpan('note', (span) => {
    span.setAttribute('note.length', note.clinicalText.length); // safe
    span.addEvent('opened', { patient: note.patientName }); // leak: error_monitor
    span.setAttributes({ 'note.id': note.id, 'note.version': note.version }); // safe
    span.end();
  });
}
