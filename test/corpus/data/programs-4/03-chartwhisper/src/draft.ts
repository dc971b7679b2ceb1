import type { FastifyBaseLogger } from 'fastify';
import { Llm, recordGeneration, recordUsage, type ChatMessage } from './llm.js';
import type { DraftResult, Encounter, Segment, SoapNote } from './types.js';

const SYSTEM = 'You are a medical scribe. Answer with JSON: subjective, objective, assessment, plan.';
const llm = new Llm();

function header(e: Encounter) {
  return [
    `Patient: ${e.patientName}, born ${e.patientDob}`,
    `Medications: ${e.medications.join('; ') || 'none'}`,
    `Allergies: ${e.allergies.join('; ') || 'none'}`,
  ].join('\n');
}

export async function draftNote(e: Encounter, segments: Segment[], log: FastifyBaseLogger): Promise<DraftResult> {
  const spoken = segments.map((s) => `[${s.speaker}] ${s.text}`).join('\n');
  const messages: ChatMessage[] = [
    { role: 'system', content: SYSTEM },
    { role: 'user', content: `${header(e)}\n\n${spoken}` },
  ];
  const { text, tokens } = await llm.complete(messages, true); // leak: ai
  recordGeneration('soap-draft', messages, text, tokens); // leak: error_monitor
  recordUsage('soap-draft', llm.name, tokens); // safe

  let note: SoapNote;
  try {
    note = JSON.parse(text) as SoapNote;
  } catch {
    log.error({ encounterId: e.id, text }, 'model did not return JSON'); // leak: log
    throw new Error(`Draft for encounter ${e.id} could not be parsed`); // safe
  }
  const empty = Object.entries(note).filter(([, v]) => !v).map(([k]) => k);
  if (empty.length) log.warn({ encounterId: e.id, empty }, 'sections missing'); // safe
  return { note, model: llm.name, tokens };
}

export async function explainCode(code: string) {
  const { text } = await llm.complete([{ role: 'user', content: `Explain the billing code ${code} to a new coder in two sentences.` }]); // safe
  return text;
}
