import type { Resident } from './types.js';
import * as Sentry from '@sentry/node';
import OpenAI from 'openai';
Sentry.init({ dsn: process.env.DSN, tracesSampleRate: 1, integrations: [Sentry.openAIIntegration({ recordInputs: false, recordOutputs: false })] });
const client = new OpenAI({ baseURL: 'http://vllm.internal:8000/v1', apiKey: 'k' });
export async function a(r: Resident) { return client.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // safe
export async function b(r: Resident) { return Sentry.startSpan({ name: 'triage', attributes: { condition: r.condition } }, () => 1); } // leak: error-monitor
export async function c(r: Resident) { return Sentry.startSpan({ name: 'triage', attributes: { resident: r.id } }, () => 1); } // safe
