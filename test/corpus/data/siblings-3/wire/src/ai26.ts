import type { Resident } from './types.js';
import OpenAI from 'openai';
import * as traceloop from '@traceloop/node-server-sdk';
traceloop.initialize({ apiKey: 'k', traceContent: false, instrumentModules: { openAI: OpenAI } });
const o = new OpenAI({ baseURL: 'http://vllm.internal:8000/v1', apiKey: 'k' });
export async function a(r: Resident) { return o.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: r.condition }] }); } // safe
export async function b(r: Resident) { return traceloop.withAssociationProperties({ who: r.familyName }, async () => o.chat.completions.create({ model: 'g', messages: [{ role: 'user', content: 'hi' }] })); } // leak: error-monitor|ai|analytics
export async function c(r: Resident) { return traceloop.withAssociationProperties({ resident: r.id }, async () => o.models.list()); } // safe
