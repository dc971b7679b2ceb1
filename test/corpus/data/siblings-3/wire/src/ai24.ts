import type { Resident } from './types.js';
import OpenAI from 'openai';
import { observeOpenAI } from '@langfuse/openai';
import { observe, startObservation } from '@langfuse/tracing';
import { LangfuseSpanProcessor } from '@langfuse/otel';
import { NodeSDK } from '@opentelemetry/sdk-node';
new NodeSDK({ spanProcessors: [new LangfuseSpanProcessor()] }).start();
const local = new OpenAI({ baseURL: 'http://vllm.internal:8000/v1', apiKey: 'k' });
const seen = observeOpenAI(local);
const sum = observe(async (note: string) => note.length, { name: 'sum' });
export async function a(r: Resident) { return seen.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // leak: error-monitor|ai|analytics
export async function b(r: Resident) { return local.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // safe
export async function c(r: Resident) { return sum(r.condition); } // leak: error-monitor|ai|analytics
export function d(r: Resident) { startObservation('triage', { input: r.condition }).end(); } // leak: error-monitor|ai|analytics
export function e(r: Resident) { startObservation('triage', { metadata: { resident: r.id } }).end(); } // safe
