import Anthropic from '@anthropic-ai/sdk';
import * as Sentry from '@sentry/node';
import { trace } from '@opentelemetry/api';
import type { Diagnosis } from './diagnose.js';

const anthropic = new Anthropic();
const tracer = trace.getTracer('repo-doctor');

export async function prescribe(d: Diagnosis): Promise<string> {
  return tracer.startActiveSpan('prescribe', async (span) => {
    span.setAttribute('diagnosis.symptom', d.symptom); // safe
    span.setAttribute('diagnosis.file', d.file); // safe
    try {
      const msg = await anthropic.messages.create({ model: 'claude-3-haiku-20240307', max_tokens: 200, messages: [{ role: 'user', content: `Remedy for: ${d.symptom} in ${d.file}` }] }); // safe
      const remedy = msg.content.map((b) => (b.type === 'text' ? b.text : '')).join('');
      console.log('prescription', d.code, remedy); // safe
      return remedy;
    } catch (e) {
      Sentry.captureException(e, { extra: { diagnosis: d } }); // safe
      throw new Error(`no treatment for ${d.symptom}: ${(e as Error).message}`); // safe
    } finally {
      span.end();
    }
  });
}
