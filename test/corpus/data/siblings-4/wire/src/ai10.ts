import type { Inpatient } from './types.js';
import { createOpenAI } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';
const inside = createOpenAI({ baseURL: 'http://vllm.hospital.internal/v1', apiKey: '-' });
const outside = createOpenAI({ apiKey: process.env.OPENAI_API_KEY });
export const a = (p: Inpatient) => streamText({ model: inside.chat('g'), prompt: p.diagnosis }); // safe
export const b = (p: Inpatient) => streamText({ model: inside.chat('g'), system: p.diagnosis, prompt: 'Summarise', experimental_telemetry: { isEnabled: true, functionId: 'sum' } }); // safe
export const c = (p: Inpatient) => generateText({ model: outside.chat('gpt-4o'), prompt: `${p.lastName}: ${p.diagnosis}` }); // leak: ai
