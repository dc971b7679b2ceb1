import type { Inpatient } from './types.js';
import { embed, streamText } from 'ai';
export const a = (p: Inpatient) => streamText({ model: 'anthropic/claude-sonnet-4.5', messages: [{ role: 'user', content: `${p.lastName}, ${p.diagnosis}` }] }); // leak: ai
export const b = (p: Inpatient) => embed({ model: 'openai/text-embedding-3-small', value: p.diagnosis + p.birthDate }); // leak: ai
