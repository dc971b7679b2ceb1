import { bedrock } from '@ai-sdk/amazon-bedrock';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { generateObject, streamText } from 'ai';
import { z } from 'zod';

interface Consultation { consultationNo: string; patientName: string; transcript: string; diagnosis: string; minutes: number }

const schema = z.object({ joints: z.array(z.string()) });
const model = bedrock('anthropic.claude-3-haiku-20240307-v1:0');
const tracer = trace.getTracer('rheuma');

export class Extractor {
  traced({ transcript, diagnosis }: Consultation) {
    return generateObject({ model, schema, prompt: `${diagnosis}\n${transcript}`, experimental_telemetry: { isEnabled: true } }); // leak: error_monitor
  }
  untraced({ transcript, diagnosis }: Consultation) {
    return generateObject({ model, schema, prompt: `${diagnosis}\n${transcript}`, experimental_telemetry: { isEnabled: false } }); // safe
  }
  quiet({ transcript }: Consultation) {
    return streamText({ model, prompt: transcript, experimental_telemetry: { isEnabled: true, recordInputs: false, recordOutputs: false } }); // safe
  }
  async spanned(c: Consultation) {
    return tracer.startActiveSpan('extract', async (span) => {
      span.setAttributes({ 'consultation.no': c.consultationNo, 'consultation.minutes': c.minutes }); // safe
      span.addEvent('started', { patient: c.patientName, diagnosis: c.diagnosis }); // leak: error_monitor
      span.setStatus({ code: SpanStatusCode.ERROR, message: `nothing found for ${c.patientName}` }); // leak: error_monitor
      span.end();
    });
  }
}
