import { streamText } from 'ai';
import { bedrock } from '@ai-sdk/amazon-bedrock';
import { Langfuse } from 'langfuse';
import { context, trace } from '@opentelemetry/api';

/** @typedef {{ id: string, patientName: string, dischargeNote: string, pages: number }} Discharge */

const model = bedrock('anthropic.claude-3-5-sonnet-20241022-v2:0');
const langfuse = new Langfuse();

/** @param {Discharge} discharge */
export function withSpans(discharge) {
  return streamText({ model, prompt: `Shorten: ${discharge.dischargeNote}`, experimental_telemetry: { isEnabled: true } }); // leak: error_monitor
}

/** @param {Discharge} discharge */
export function withoutSpans(discharge) {
  return streamText({ model, prompt: `Shorten: ${discharge.dischargeNote}`, experimental_telemetry: { isEnabled: false } }); // safe
}

/** @param {Discharge} discharge */
export async function observed(discharge, usage) {
  const run = langfuse.trace({ name: 'discharge', metadata: { pages: discharge.pages } }); // safe
  run.generation({ name: 'shorten', model: 'claude-3-5-sonnet-20241022', usage }); // safe
  run.generation({ name: 'shorten', input: discharge.dischargeNote }); // leak: error_monitor
  const span = trace.getSpan(context.active());
  span?.addEvent('letter', { 'patient.name': discharge.patientName }); // leak: error_monitor
  span?.addEvent('letter', { 'letter.pages': discharge.pages }); // safe
}
