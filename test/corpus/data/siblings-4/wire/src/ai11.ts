import type { Inpatient } from './types.js';
import * as traceloop from '@traceloop/node-server-sdk';
import OpenAI from 'openai';
traceloop.initialize({ appName: 'ward', apiKey: 'k', instrumentModules: { openAI: OpenAI } });
const vllm = new OpenAI({ baseURL: 'http://vllm.hospital.internal/v1', apiKey: '-' });
export const a = (p: Inpatient) => vllm.chat.completions.create({ model: 'g', messages: [{ role: 'system', content: `${p.lastName}: ${p.diagnosis}` }] }); // leak
export const b = (p: Inpatient) => traceloop.withWorkflow({ name: 'letter' }, (q: Inpatient) => q.stays, p); // leak
export const c = (p: Inpatient) => traceloop.withTask({ name: 'count' }, (n: number) => n + 1, p.stays); // safe
